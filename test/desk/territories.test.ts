// The territories of a deal by name: groups to tick, and their countries to leave out.
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/desk/form/territory-picker.js';
import { extentOf, tick, type Choice } from '../../src/desk/form/territory-choice.js';
import { wordsFor } from '../../src/words/languages.js';
import { field, until } from './support.js';

for (const [what, before, code, isOn, after] of [
  ['a group', {}, 'dach', true, { include: ['dach'] }],
  ['a country of no group that is meant', { include: ['dach'] }, 'FR', true, { include: ['dach', 'FR'] }],
  ['a country out of its group', { include: ['dach'] }, 'CH', false, { include: ['dach'], exclude: ['CH'] }],
  ['it again', { include: ['dach'], exclude: ['CH'] }, 'CH', true, { include: ['dach'] }],
  [
    'a group out of the world',
    { include: ['worldwide'] },
    'europe',
    false,
    { include: ['worldwide'], exclude: ['europe'] },
  ],
  [
    'a country of a group that is left out',
    { include: ['worldwide'], exclude: ['dach'] },
    'AT',
    true,
    { include: ['worldwide'], exclude: ['CH', 'DE'] },
  ],
  [
    'a group that has a country of the list',
    { include: ['AT', 'FR'] },
    'dach',
    true,
    { include: ['FR', 'dach'] },
  ],
  [
    'a group with what was left out of it',
    { include: ['dach', 'FR'], exclude: ['CH'] },
    'dach',
    false,
    { include: ['FR'] },
  ],
  ['the last one', { include: ['FR'] }, 'FR', false, {}],
  [
    'a group that another one has countries of',
    { include: ['dach', 'europe'] },
    'dach',
    false,
    { include: ['europe'], exclude: ['dach'] },
  ],
] as [string, Choice, string, boolean, Choice][])
  it(`ticks ${isOn ? '' : 'off '}${what}`, () => {
    expect(tick(before, code, isOn)).to.deep.equal(after);
  });

it('knows whether all of a group is meant, or some', () => {
  expect(extentOf({ include: ['europe'], exclude: ['CH'] }, 'dach')).to.equal('some');
  expect(extentOf({ include: ['europe'] }, 'dach')).to.equal('all');
  expect(extentOf({ include: ['FR'] }, 'dach')).to.equal('none');
});

/** The box to tick of a place with exactly this name. */
const box = (root: ParentNode, name: string): HTMLInputElement =>
  [...root.querySelectorAll('label')].find((one) => one.textContent.trim() === name)!
    .control as HTMLInputElement;

it('a group is ticked, opened, and a country of it is left out; a search finds countries', async () => {
  const tongue = { locale: 'de', messages: await wordsFor('de') };
  const picker = await fixture<HTMLElementTagNameMap['desk-territories']>(
    html`<desk-territories lang="de" label="Gebiete" .tongue=${tongue}></desk-territories>`,
  );
  picker.addEventListener('pick', (event) => {
    picker.territories = (event as CustomEvent<Choice>).detail;
  });
  box(picker, 'Europa').click();
  await picker.updateComplete;
  expect(picker.territories).to.deep.equal({ include: ['europe'] });
  expect([box(picker, 'DACH-Region').checked, box(picker, 'Weltweit').indeterminate]).to.deep.equal([
    true,
    true,
  ]);
  const nordics = [...picker.querySelectorAll('summary')].find((one) =>
    one.textContent.includes('Nordische Länder'),
  )!;
  expect(nordics.textContent.replace(/\s+/g, ' ').trim()).to.equal('Nordische Länder: 5 Länder');
  nordics.click();
  await until(() => [...picker.querySelectorAll('label')].some((one) => one.textContent.trim() === 'Island'));
  box(picker, 'Island').click();
  await picker.updateComplete;
  expect(picker.territories).to.deep.equal({ include: ['europe'], exclude: ['IS'] });
  expect(box(picker, 'Europa').indeterminate).to.equal(true);
  await expect(picker).to.be.accessible();

  const search = field(picker, 'Gruppen und Länder suchen');
  search.value = 'osterreich';
  search.dispatchEvent(new Event('input'));
  await picker.updateComplete;
  expect(picker.querySelector('[role=status]')?.textContent.trim()).to.equal('1 gefunden');
  expect(box(picker, 'Österreich').checked).to.equal(true);
  search.value = 'DACH';
  search.dispatchEvent(new Event('input'));
  await picker.updateComplete;
  expect(box(picker, 'DACH-Region').checked).to.equal(true);
});
