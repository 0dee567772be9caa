// What a field is for, for an editor who asks.
import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import type { Desk } from '../../src/desk/form/desk.js';
import { withMeaning } from '../../src/desk/form/meaning.js';
import { say } from '../../src/desk/words/words.js';
import { until } from './support.js';

it('a button before the field says in English what it is for, and takes it back', async () => {
  const form = await fixture<HTMLElement>(html`<div></div>`);
  let isOpen = false;
  const page: Partial<Desk> = {
    lang: 'de',
    t: (key, values) => say('de', key, values),
    isOpen: () => isOpen,
    setOpen: (_, open) => {
      isOpen = open;
      draw();
    },
  };
  const desk = page as Desk;
  const draw = (): void => {
    const field = html`<label>Plattform <input /></label>`;
    render(withMeaning(desk, ['deals', 0, 'platform'], 'deal', 'platform', field), form);
  };
  draw();
  const button = form.querySelector('button')!;
  expect([button.getAttribute('aria-label'), button.getAttribute('aria-expanded')]).to.deep.equal([
    'Was ist „Plattform“?',
    'false',
  ]);
  button.click();
  await until(() => form.querySelector('p')?.textContent === 'The service it is bought for.');
  const meaning = form.querySelector('p')!;
  expect([meaning.lang, button.getAttribute('aria-expanded')]).to.deep.equal(['en', 'true']);
  expect(button.getAttribute('aria-describedby')).to.equal(meaning.id);
  await expect(form).to.be.accessible();
  button.click();
  expect([form.querySelector('p'), button.getAttribute('aria-describedby')]).to.deep.equal([null, null]);
});
