// What an editor has not saved is there again after a crash, and two tabs with one film know of each other.
import { expect, oneEvent } from '@open-wc/testing';
import type * as keeping from '../../src/desk/keep/keep.js';
import { Keep, keptFilms, type OtherTabEvent } from '../../src/desk/keep/keep.js';
import { until } from './support.js';

/** A key that no other test uses. */
const newKey = () => `films/${crypto.randomUUID()}.json`;

/** A tab that has a film open; it crashes when the frame goes, without a word. */
async function otherTab(key: string, film?: object): Promise<{ crash: () => void }> {
  const frame = document.createElement('iframe');
  frame.src = new URL('keep-tab.html', import.meta.url).href;
  document.body.append(frame);
  await oneEvent(frame, 'load');
  const page = frame.contentWindow as Window & {
    open?: unknown;
    ready?: Promise<typeof keeping>;
  };
  await until(() => page.ready, 'the tab did not load');
  const { Keep } = await page.ready!;
  const keep = new Keep(key);
  if (film) await keep.save(film as Record<string, unknown>);
  return { crash: () => frame.remove() };
}

/** Waits until the browser knows that a tab is gone. */
const recovered = async (keep: Keep, title: string) => {
  let film: Record<string, unknown> | undefined;
  await until(async () => (film = await keep.recover())?.title === title, `no ${title}`);
  return film;
};

describe('Keep', () => {
  it('has the film again after a crash, and not while its tab is open', async () => {
    const key = newKey();
    const tab = await otherTab(key, { title: 'Dust', year: 2026 });
    const keep = new Keep(key);
    expect(await keep.recover()).to.be.undefined;
    tab.crash();
    expect(await recovered(keep, 'Dust')).to.deep.equal({ title: 'Dust', year: 2026 });
    keep.close();
  });

  it('keeps the last of many changes, each film by itself', async () => {
    const [key, another] = [newKey(), newKey()];
    const [keep, other] = [new Keep(key), new Keep(another)];
    void keep.save({ title: 'D' });
    void keep.save({ title: 'Du' });
    await Promise.all([keep.save({ title: 'Dust' }), other.save({ title: 'Mist' })]);
    keep.close();
    other.close();
    const next = new Keep(key);
    expect(await recovered(next, 'Dust')).to.deep.equal({ title: 'Dust' });
    const kept = (await keptFilms()).filter((each) => [key, another].includes(each.key));
    expect(kept.map(({ film }) => film.title)).to.have.members(['Dust', 'Mist']);
    next.close();
  });

  it('lets go of its lock also when it is closed before the browser has granted it', async () => {
    const key = newKey();
    new Keep(key).close();
    await until(async () => {
      const { held, pending } = await navigator.locks.query();
      return ![...held!, ...pending!].some(({ name }) => name!.includes(key));
    }, 'the lock is held');
  });

  it('forgets a film that has been saved elsewhere', async () => {
    const key = newKey();
    const first = new Keep(key);
    await first.save({ title: 'Dust' });
    first.close();
    const keep = new Keep(key);
    await recovered(keep, 'Dust');
    await keep.save({ title: 'Dust', year: 2026 });
    await keep.clear();
    keep.close();
    const next = new Keep(key);
    await until(
      async () =>
        (await navigator.locks.query()).held!.filter(({ name }) => name!.includes(key)).length === 1,
    );
    expect(await next.recover()).to.be.undefined;
    next.close();
  });

  it('tells both tabs of each other, and what the other one has made of the film', async () => {
    const key = newKey();
    const keep = new Keep(key);
    await keep.save({ title: 'Dust' });
    const opened = oneEvent<OtherTabEvent>(keep, 'other-tab');
    const second = new Keep(key);
    const here = oneEvent<OtherTabEvent>(second, 'other-tab');
    expect((await opened).detail).to.deep.equal({ film: undefined });
    expect((await here).detail).to.deep.equal({ film: { title: 'Dust' } });
    const saved = oneEvent<OtherTabEvent>(keep, 'other-tab');
    await second.save({ title: 'Dust', year: 2026 });
    expect((await saved).detail).to.deep.equal({ film: { title: 'Dust', year: 2026 } });
    keep.close();
    second.close();
  });

  it('leaves tabs with another film alone', async () => {
    const keep = new Keep(newKey());
    let heard = 0;
    keep.addEventListener('other-tab', () => heard++);
    const [other, same] = [new Keep(newKey()), new Keep(keep.key)];
    await other.save({ title: 'Mist' });
    await until(() => heard > 0);
    expect(heard).to.equal(1);
    for (const each of [keep, other, same]) each.close();
  });
});
