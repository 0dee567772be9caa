// The preview shows a box as its readers will see it.
import { expect, fixture, html } from '@open-wc/testing';
import { Choices } from '../../src/desk/choices.js';
import '../../src/desk/preview/preview.js';
import type { DeskPreview } from '../../src/desk/preview/preview.js';
import { choose, field, overdrive, until } from './support.js';

const show = (film: object, lang = 'en'): Promise<DeskPreview> =>
  fixture<DeskPreview>(
    html`<desk-preview .film=${film} .lang=${lang} .choices=${new Choices()}></desk-preview>`,
  );

const sheet = (preview: DeskPreview) => preview.querySelector('desk-sheet')!;

/** The box on the page, once it shows these words. */
async function boxSaying(preview: DeskPreview, words: string): Promise<HTMLElement> {
  const box = () => sheet(preview)?.shadowRoot!.querySelector<HTMLElement>('.box > *');
  await until(() => box()?.shadowRoot?.textContent.includes(words), `no ${words}`);
  return box()!;
}

describe('<desk-preview>', () => {
  it('begins with the deal, and follows the film and what is chosen', async () => {
    const preview = await show(overdrive);
    const box = await boxSaying(preview, '$11–12 million');
    expect(box.localName).to.equal('deal-box');
    preview.film = { ...overdrive, title: 'Overdrive', logline: 'She drives.' };
    await boxSaying(preview, 'Overdrive');
    choose(preview, 'Box', 'Film card');
    expect((await boxSaying(preview, 'She drives.')).localName).to.equal('film-card');
    await expect(preview).to.be.accessible();
  });

  it('shows the box in any language, theme, colours, width and page', async () => {
    const preview = await show(overdrive);
    choose(preview, 'Language of the box', 'French');
    const box = await boxSaying(preview, 'États-Unis');
    choose(preview, 'Theme', 'Trade');
    choose(preview, 'Colours', 'Dark');
    choose(preview, 'Page', 'Careless style sheet');
    const width = field(preview, 'Width');
    width.value = '320';
    width.dispatchEvent(new Event('input', { bubbles: true }));
    await preview.updateComplete;
    await sheet(preview).updateComplete;
    expect(sheet(preview).offsetWidth).to.equal(320);
    expect(sheet(preview).getAttribute('theme')).to.equal('trade');
    expect(getComputedStyle(preview.querySelector('.stage')!).colorScheme).to.equal('dark');
    expect(getComputedStyle(box.closest('.page')!).textTransform).to.equal('lowercase');
    expect(getComputedStyle(box.shadowRoot!.querySelector('[part=box]')!).textTransform).to.equal('none');
  });

  it('gives the box all the room at the end of the slider, where it begins', async () => {
    const preview = await show(overdrive);
    await boxSaying(preview, '$11–12 million');
    const room = sheet(preview).offsetWidth;
    const width = field(preview, 'Width: all there is');
    expect(width.value).to.equal('1600');
    for (const value of ['320', '1600']) {
      width.value = value;
      width.dispatchEvent(new Event('input', { bubbles: true }));
      await preview.updateComplete;
    }
    expect(field(preview, 'Width: all there is')).to.equal(width);
    expect(sheet(preview).offsetWidth).to.equal(room);
  });

  it('shows it as an e-mail and as text', async () => {
    const preview = await show(overdrive);
    choose(preview, 'As', 'Text');
    const text = () => preview.querySelector('pre')?.textContent ?? '';
    await until(() => text().includes('Amazon MGM Studios'), 'no text');
    expect(text()).to.include('$11–12 million');
    choose(preview, 'As', 'E-mail');
    const mail = () => preview.querySelector('iframe')?.contentDocument?.body?.textContent ?? '';
    await until(() => mail().includes('Amazon MGM Studios'), 'no e-mail');
    // As high as what is in it.
    await until(() => preview.querySelector('iframe')!.offsetHeight > 150);
  });

  it('runs nothing that a film brings with it', async () => {
    const evil = '</script><script>top.evil = 1</script><img src=x onerror="top.evil = 1">';
    const preview = await show({ ...overdrive, title: evil });
    choose(preview, 'As', 'E-mail');
    const mail = () => preview.querySelector('iframe')?.contentDocument?.body?.textContent ?? '';
    await until(() => mail().includes('onerror='), 'no e-mail');
    expect(window).not.to.have.property('evil');
    expect(preview.querySelector('iframe')!.sandbox.contains('allow-scripts')).to.be.false;
  });

  it('says when the film has nothing for a box, and offers only those that it has something for', async () => {
    const preview = await show({});
    expect(preview.querySelector('.stage')!.textContent.trim()).to.equal(
      'The film has nothing for this box yet.',
    );
    preview.film = overdrive;
    await boxSaying(preview, '$11–12 million');
    await preview.updateComplete;
    const off = [...field<HTMLSelectElement>(preview, 'Box').options].filter(({ disabled }) => disabled);
    expect(off.map(({ textContent }) => textContent))
      .to.include('Cast')
      .and.not.include('Deal');
  });

  for (const [lang, label] of [
    ['de', 'Sprache der Box'],
    ['fr', 'Langue de l’encadré'],
    ['es', 'Idioma del recuadro'],
    ['ja', 'ボックスの言語'],
  ] as const)
    it(`speaks ${lang}, and begins with a box in that language`, async () => {
      const preview = await show(overdrive, lang);
      expect(field<HTMLSelectElement>(preview, label).value).to.equal(lang);
      await expect(preview).to.be.accessible();
    });
});
