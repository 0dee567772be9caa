// What an editor takes with her.
import { expect, fixture, html } from '@open-wc/testing';
import { Choices } from '../../src/desk/choices.js';
import '../../src/desk/out/out.js';
import type { DeskOut } from '../../src/desk/out/out.js';
import { button, choose, field, overdrive, until } from './support.js';

const show = (film: object, choices = new Choices()): Promise<DeskOut> => {
  localStorage.removeItem('onesheet-desk-addresses');
  return fixture<DeskOut>(html`<desk-out .film=${film} .lang=${'en'} .choices=${choices}></desk-out>`);
};

/** The text of a part, once it includes these words. */
async function text(out: DeskOut, part: string, words: string): Promise<string> {
  const read = () => out.querySelector(`pre.${part}`)?.textContent ?? '';
  await until(() => read().includes(words), `${part} without ${words}`);
  return read();
}

/** What the page puts into the clipboard; without a person the browser lets no page do so. */
function clipboard(write: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
}

describe('<desk-out>', () => {
  it('gives the snippet of each way, and says that it has been copied', async () => {
    const out = await show(overdrive);
    const snippet = await text(out, 'snippet', '<deal-box');
    expect(snippet).to.match(
      /<script type="module" src="https:\/\/cdn\.example\/onesheet@0\.1\.0\/onesheet\.js"><\/script><deal-box src="\/films\/ballerina-overdrive\.json" lang="en" style="--onesheet-room: [^"]+"><b>The deal — Ballerina Overdrive<\/b><br \/>/,
    );
    const copied: string[] = [];
    clipboard((text) => Promise.resolve(void copied.push(text)));
    button(out, 'Copy snippet').click();
    await until(() => out.querySelector('[role=status]')!.textContent === 'Copied');
    expect(copied).to.deep.equal([snippet]);
    for (const [way, words] of [
      ['Script tag (classic)', 'onesheet.classic.js'],
      ['Plain HTML (figure)', '<span data-onesheet="deal-box"'],
      ['Iframe', 'embed.html?box=deal-box&amp;src=/films/ballerina-overdrive.json&amp;lang=en'],
      ['With its facts inside (prerendered)', '<section class="onesheet onesheet-deal-box"'],
      ['Plain HTML with the film inside', 'data-src="data:application/json,'],
      ['Table without a script (email)', '<table role="presentation"'],
    ] as const) {
      choose(out, 'Way', way);
      await text(out, 'snippet', words);
    }
    expect(out.querySelector('pre.template')).to.be.null;
    expect(out.querySelector('.hint')!.textContent).to.equal(
      'For every role, in articles and in newsletters, without any script. The page keeps the facts of today.',
    );
    choose(out, 'Way', 'Plain HTML (figure)');
    await text(out, 'template', 'onesheet.js"></script>');
    await expect(out).to.be.accessible();
  });

  it('selects the text where the browser keeps its clipboard to itself', async () => {
    const out = await show(overdrive);
    const snippet = await text(out, 'snippet', '<deal-box');
    clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    button(out, 'Copy snippet').click();
    await until(() => out.querySelector('[role=status]')!.textContent === 'Selected: press Ctrl+C');
    expect(getSelection()!.toString().trim()).to.equal(snippet.trim());
  });

  it('follows the addresses of the newsroom and what is chosen for the preview', async () => {
    const choices = new Choices();
    const out = await show({ ...overdrive, cast: [{ name: 'Mara Nobody' }] }, choices);
    await text(out, 'snippet', '<deal-box');
    const address = field(out, 'Where the script files are');
    address.value = 'https://static.news.example/onesheet';
    address.dispatchEvent(new Event('change', { bubbles: true }));
    choices.choose({ box: 'cast-list', lang: 'de', theme: 'trade' });
    const snippet = await text(out, 'snippet', '<cast-list');
    expect(snippet).to.include(
      '<script type="module" src="https://static.news.example/onesheet/onesheet.js">',
    );
    expect(snippet).to.include('lang="de" theme="trade"');
    // The next time she opens the desk it is still there.
    expect(localStorage.getItem('onesheet-desk-addresses')).to.include('static.news.example');
  });

  it('gives the box in each format, and the film JSON', async () => {
    const out = await show(overdrive);
    await text(out, 'format', '<template shadowrootmode="open">');
    for (const [format, words] of [
      ['HTML', 'class="onesheet'],
      ['E-mail', '<table'],
      ['AMP', 'class="onesheet'],
      ['Text', 'Amazon MGM Studios'],
      ['Markdown', '**'],
      ['schema.org data (JSON-LD)', '"@type":"Movie"'],
    ] as const) {
      choose(out, 'Format', format);
      await text(out, 'format', words);
    }
    expect(JSON.parse(await text(out, 'json', 'Overdrive'))).to.deep.equal(overdrive);
  });

  it('copies the film as it is, though it was changed this moment', async () => {
    const out = await show(overdrive);
    await text(out, 'snippet', '<deal-box');
    const copied: string[] = [];
    clipboard((text) => Promise.resolve(void copied.push(text)));
    out.film = { ...overdrive, title: 'Overdrive' };
    button(out, 'Copy snippet').click();
    await until(() => copied.length > 0);
    expect(copied[0]).to.include('The deal — Overdrive');
    await until(() => out.querySelector('[role=status]')!.textContent === 'Copied');
  });

  it('makes nothing while it is not seen', async () => {
    const out = await fixture<DeskOut>(
      html`<desk-out hidden style="display: none" .film=${overdrive} .lang=${'en'}></desk-out>`,
    );
    // Two frames: what is made while it is seen is asked for in the first.
    for (let frame = 0; frame < 2; frame++) await new Promise((turn) => requestAnimationFrame(turn));
    expect(out.querySelector('pre.snippet')).to.be.null;
    out.style.display = 'block';
    out.hidden = false;
    await text(out, 'snippet', '<deal-box');
  });

  it('gives a file to keep', async () => {
    const out = await show(overdrive);
    await text(out, 'snippet', '<deal-box');
    const files: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push(this.download);
    };
    for (const each of out.querySelectorAll('button'))
      if (each.textContent.trim() === 'Download') each.click();
    HTMLAnchorElement.prototype.click = click;
    expect(files).to.deep.equal([
      'ballerina-overdrive.snippet.html',
      'ballerina-overdrive.dsd.html',
      'ballerina-overdrive.json',
    ]);
  });

  it('says when there is nothing to take', async () => {
    const out = await show({});
    expect([...out.querySelectorAll('.hint')].map(({ textContent }) => textContent)).to.include(
      'The film has nothing for this box yet.',
    );
  });
});
