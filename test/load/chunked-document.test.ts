// A page that arrives in pieces: the box is there before the film JSON inside it, or beside it, is whole.
import { expect } from '@open-wc/testing';
import { nextEvent, until } from '../support/fixtures.js';
import { quiet } from '../support/quiet.js';

/** A document that stays open: what is written is parsed at once, as if it came from a slow server. */
async function openPage() {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const page = frame.contentDocument!;
  page.open();
  // Async: it registers the boxes before the document is there.
  page.write(
    '<!doctype html><script type="module" async src="/src/boxes/film-card/define.js"></script><body>',
  );
  const view = frame.contentWindow as Window & typeof globalThis;
  await view.customElements.whenDefined('film-card');
  expect(page.readyState).to.equal('loading');
  const events: string[] = [];
  const pageErrors: unknown[] = [];
  page.addEventListener('film-load', () => events.push('film-load'));
  page.addEventListener('film-error', ({ target }) =>
    events.push(`film-error ${(target as Element).localName}`),
  );
  view.addEventListener('error', ({ message }) => pageErrors.push(message));
  view.addEventListener('unhandledrejection', ({ reason }) => pageErrors.push(reason));
  return {
    page,
    events,
    pageErrors,
    /** Writes the pieces, with time between them for whoever thinks that this was all. */
    async write(...pieces: string[]) {
      for (const piece of pieces) {
        page.write(piece);
        await quiet(page);
      }
    },
    async close() {
      const parsed = nextEvent(page, 'DOMContentLoaded');
      page.close();
      await parsed;
      await quiet(page);
    },
    box: () => page.querySelector('film-card')!,
    remove: () => frame.remove(),
  };
}

describe('a document in pieces', () => {
  let open: Awaited<ReturnType<typeof openPage>>;
  beforeEach(async () => {
    open = await openPage();
  });
  afterEach(() => {
    open.remove();
    expect(open.pageErrors).to.deep.equal([]);
  });

  const heading = () => open.box().shadowRoot!.querySelector('[part=heading]')?.textContent.trim();

  it('the script child comes after the start tag, and in halves', async () => {
    await open.write('<film-card>', '<script type="application/json">{"title":"In pie', 'ces"}');
    // Whole JSON may show before its end tag has come; half of it is no error.
    expect(open.events).not.to.include('film-error');
    await open.write('</script></film-card>', '<p>More of the article.</p>');
    await open.close();
    expect(heading()).to.equal('In pieces');
    expect(open.events).to.deep.equal(['film-load']);
  });

  it('the script that from names comes later', async () => {
    await open.write(
      '<film-card from="later"><p>Fallback</p></film-card><p>Article.</p>',
      '<script type="application/json" id="later">{"title":"Lat',
      'er"}</script>',
    );
    expect(open.events).to.deep.equal([]);
    const shown = open.box().shadowRoot!.querySelector('slot')!.assignedNodes();
    expect(shown.map(({ textContent }) => textContent)).to.deep.equal(['Fallback']);
    await open.close();
    expect(heading()).to.equal('Later');
    expect(open.events).to.deep.equal(['film-load']);
  });

  it('a whole script is not waited for until the document ends', async () => {
    await open.write(
      '<script type="application/json" id="whole">{"title":"Whole"}</script><film-card from="whole"></film-card><p>Article.</p>',
    );
    expect(open.page.readyState).to.equal('loading');
    expect(heading()).to.equal('Whole');
    await open.close();
    expect(open.events).to.deep.equal(['film-load']);
  });

  it('a script that never becomes whole is one error, at the end', async () => {
    await open.write('<film-card><p>Fallback</p>', '<script type="application/json">{"title":"Cut');
    expect(open.events).to.deep.equal([]);
    await open.close();
    expect(open.events).to.deep.equal(['film-error film-card']);
  });

  it('src is used when the document ends without a script', async () => {
    await open.write('<film-card src="/demo/films/parasite.json">', '<p>Fallback</p>', '</film-card>');
    await open.close();
    await until('the film', () => heading() === 'Parasite');
    await quiet(open.page);
    expect(open.events).to.deep.equal(['film-load']);
  });
});
