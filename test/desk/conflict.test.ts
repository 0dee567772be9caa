// Two editors have changed the same: both values are shown, and none is lost without a choice.
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/desk/conflict/conflict.js';
import type { DeskConflict } from '../../src/desk/conflict/conflict.js';
import { mergeFilms } from '../../src/desk/merge.js';
import type { Lang } from '../../src/desk/words/words.js';
import { button } from './support.js';

const deal = { buyers: [{ name: 'Lantern' }], status: 'closing' };
const base = { title: 'Dust', year: 2025, deals: [deal] };

/** The element with the conflicts of two changes of the film. */
function show(mine: object, theirs: object, lang: Lang = 'en'): Promise<DeskConflict> {
  const { film, conflicts } = mergeFilms(base, { ...base, ...mine }, { ...base, ...theirs });
  return fixture(html`<desk-conflict .film=${film} .conflicts=${conflicts} .lang=${lang}></desk-conflict>`);
}

const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

describe('<desk-conflict>', () => {
  it('shows both values at their place, and gives the film of the choice', async () => {
    const element = await show(
      { year: 2026, deals: [{ ...deal, status: 'closed' }] },
      { year: 2027, deals: [{ ...deal, status: 'collapsed' }], runtime: 96 },
    );
    expect([...element.querySelectorAll('fieldset')].map(words)).to.deep.equal([
      'Year Mine 2026 Theirs 2027 Before: 2025',
      'Deals: Lantern, Status Mine closed Theirs collapsed Before: closing',
    ]);
    await expect(element).to.be.accessible();
    const [, theirYear, myStatus] = element.querySelectorAll('input');
    theirYear!.click();
    myStatus!.click();
    await element.updateComplete;
    setTimeout(() => button(element, 'Go on with these').click());
    const { detail } = await oneEvent<CustomEvent<{ film: object; label: string }>>(element, 'film-change');
    expect(detail).to.deep.equal({
      film: { title: 'Dust', year: 2027, deals: [{ ...deal, status: 'closed' }], runtime: 96 },
      label: 'Both changes',
    });
  });

  it('asks for what has not been chosen, and goes there', async () => {
    const element = await show({ year: 2026 }, { year: 2027 });
    let changes = 0;
    element.addEventListener('film-change', () => changes++);
    button(element, 'Go on with these').click();
    await element.updateComplete;
    expect(element.querySelector('[role=status]')!.textContent).to.equal('Choose one of both everywhere.');
    expect(document.activeElement).to.equal(element.querySelector('input'));
    expect(changes).to.equal(0);
  });

  it('tells a row that only one has taken out', async () => {
    const element = await show({ deals: [] }, { deals: [{ ...deal, status: 'closed' }] });
    expect(words(element.querySelector('fieldset')!)).to.equal(
      'Deals: Lantern Mine not there Theirs Buyers: Lantern; Status: closed Before: Buyers: Lantern; Status: closing',
    );
  });

  it('takes all of one side at once', async () => {
    const mine = { year: 2026, title: 'Mist' };
    const element = await show(mine, { year: 2027, title: 'Fog' });
    button(element, 'All of theirs').click();
    setTimeout(() => button(element, 'Go on with these').click());
    const { detail } = await oneEvent<CustomEvent<{ film: object }>>(element, 'film-change');
    expect(detail.film).to.deep.equal({ title: 'Fog', year: 2027, deals: [deal] });
  });

  for (const [lang, heading] of [
    ['de', 'Jemand anders hat diesen Film geändert'],
    ['fr', 'Quelqu’un d’autre a modifié ce film'],
    ['es', 'Otra persona ha cambiado esta película'],
    ['ja', '別の人がこの作品を変更しました'],
  ] as const)
    it(`speaks ${lang}`, async () => {
      const element = await show({ year: 2026 }, { year: 2027 }, lang);
      expect(element.querySelector('h2')!.textContent).to.equal(heading);
    });
});
