// The desk in real browsers, as an editor uses it: by what she sees. Needs `npm run build`.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import sirv from 'sirv';
import { root } from './cli.js';
import { newPage, waitFor } from './pages.js';

export const film = (name) => readFileSync(join(root, 'demo/films', `${name}.json`), 'utf8');

/** Serves the desk as any server of files would; answers its address and how to stop. */
export async function serveDesk() {
  const server = createServer(sirv(join(root, 'dist/desk'), { dev: true }));
  await new Promise((listening) => server.listen(0, listening));
  return { address: `http://localhost:${server.address().port}/`, close: () => server.close() };
}

/**
 * Clicks what has come to rest, and again where it moved away under the pointer all the same: an issue that comes beside it a
 * moment later moves it.
 */
async function clickAtRest(element) {
  await element.scrollIntoView();
  const placeNow = () =>
    element.evaluate((one) => Object.values(one.getBoundingClientRect().toJSON()).join());
  for (let before, place = await placeNow(); place !== before; place = await placeNow()) {
    before = place;
    await setTimeout(50);
  }
  const click = await element.evaluateHandle((one) => {
    const click = { hasCome: false };
    one.addEventListener('click', () => (click.hasCome = true), { once: true, capture: true });
    return click;
  });
  do await element.click();
  while (!(await click.evaluate(({ hasCome }) => hasCome)));
}

/**
 * An editor at the desk. Each of her deeds counts as one action: a field filled, a choice, a click.
 */
export class Editor {
  actions = 0;
  problems = [];

  constructor(page) {
    this.page = page;
  }

  static async at(browser, address, { width = 1100, height = 900, lang = 'en' } = {}) {
    const page = await newPage(browser);
    await page.setViewport({ width, height });
    const editor = new Editor(page);
    page.on('pageerror', (error) => editor.problems.push(String(error)));
    // A poster that a film names is fetched from where it says; all else comes from the server of the desk.
    const isOwn = (url) => /^(http:\/\/(localhost|127\.0\.0\.1)[:/]|data:|blob:)/.test(url);
    page.on('console', (message) => {
      const isOfPoster = message.location().url && !isOwn(message.location().url);
      if (message.type() === 'error' && !isOfPoster) editor.problems.push(message.text());
    });
    page.on('request', (request) => {
      // Firefox does not tell what sort of thing is asked for, and Chromium not always which sorts would be taken.
      const isPicture =
        /^image\//.test(request.headers().accept) ||
        /\.(jpe?g|png|webp)$/.test(new URL(request.url()).pathname);
      if (!isOwn(request.url()) && !isPicture) editor.problems.push(request.url());
    });
    const to = new URL(address);
    to.searchParams.set('lang', lang);
    await page.goto(to.href);
    await page.waitForSelector('#line');
    return editor;
  }

  /** The field of a label, by its accessible name. */
  async field(label, within = 'body') {
    const handle = await waitFor(
      this.page,
      (label, within) => {
        const labelOf = (label) =>
          [...label.childNodes]
            .filter((node) => node.nodeType !== 8 && !node.classList?.contains('needed'))
            .map((node) => (node.nodeType === 1 && node.matches('input, select') ? '' : node.textContent))
            .join('')
            .trim();
        const nameOf = (field) =>
          field.getAttribute('aria-label') ?? (field.labels?.[0] ? labelOf(field.labels[0]) : '');
        return [...document.querySelectorAll(`${within} :is(input, select, textarea)`)].find(
          (field) => field.checkVisibility() && nameOf(field) === label,
        );
      },
      label,
      within,
    );
    return handle.asElement();
  }

  /** Fills a field. */
  async fill(label, text, within) {
    this.actions++;
    const field = await this.field(label, within);
    await field.evaluate((input) => {
      input.focus();
      input.select?.();
    });
    if (text) await field.type(text);
    else await this.page.keyboard.press('Delete');
    await field.evaluate((input) => input.dispatchEvent(new Event('change', { bubbles: true })));
  }

  /** Pastes a text at the start; typing it letter by letter would take minutes. */
  async paste(text) {
    this.actions++;
    const field = await this.field('Something to paste');
    await field.evaluate((area, text) => {
      area.value = text;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
  }

  /** Drops a file on the page. */
  async drop(name, text) {
    this.actions++;
    await this.page.evaluate(
      (name, text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], name));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      name,
      text,
    );
  }

  /** Waits until the browser keeps a film of that title. */
  async kept(title) {
    await waitFor(
      this.page,
      (title) =>
        new Promise((done) => {
          const opening = indexedDB.open('onesheet-desk');
          opening.onsuccess = () => {
            const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
            all.onsuccess = () => done(all.result.some(({ film }) => film.title === title && film.deals));
            all.onerror = () => done(false);
          };
        }),
      title,
    );
  }

  /** Chooses in a list. */
  async choose(label, option, within) {
    this.actions++;
    const field = await this.field(label, within);
    const value = await field.evaluate(
      (select, option) => [...select.options].find(({ textContent }) => textContent.trim() === option)?.value,
      option,
    );
    if (value === undefined) throw new Error(`${label} has no ${option}`);
    await field.select(value);
  }

  /** Clicks what has that name and can be seen. */
  async click(name, selector = 'button, summary, wa-tab, wa-dropdown-item, label.tick') {
    this.actions++;
    const handle = await waitFor(
      this.page,
      (name, selector) =>
        [...document.querySelectorAll(selector)].find(
          (one) =>
            one.checkVisibility() &&
            (one.getAttribute('aria-label') ?? one.textContent).replace(/\s+/g, ' ').trim() === name,
        ),
      name,
      selector,
    );
    await clickAtRest(handle.asElement());
  }

  /** Waits until the text of what a selector names has a piece; answers all of it. */
  async sees(piece, selector = 'body') {
    const handle = await waitFor(
      this.page,
      (piece, selector) => {
        const deep = (node) =>
          (node.shadowRoot ? deep(node.shadowRoot) : '') +
          [...node.childNodes]
            .map((each) =>
              each.nodeType === 3
                ? each.data
                : each.nodeType === 1 && each.localName !== 'style'
                  ? deep(each)
                  : '',
            )
            .join('');
        const text = [...document.querySelectorAll(selector)].map(deep).join(' ').replace(/\s+/g, ' ');
        return text.includes(piece) && text;
      },
      piece,
      selector,
    );
    return handle.jsonValue();
  }

  /** What the clipboard holds, as whoever pastes it gets it. */
  async pasted() {
    await this.page.evaluate(() => {
      const area = document.createElement('textarea');
      area.id = 'pasted';
      document.body.append(area);
      area.focus();
    });
    await this.page.keyboard.down('Control');
    // Chromium without a window knows the command, and not the keys.
    await this.page.keyboard.press('v', { commands: ['Paste'] });
    await this.page.keyboard.up('Control');
    const handle = await waitFor(this.page, () => document.querySelector('#pasted').value);
    const text = await handle.jsonValue();
    await this.page.evaluate(() => document.querySelector('#pasted').remove());
    return text;
  }

  /** The film on the desk. */
  film() {
    return this.page.$eval('onesheet-desk', (desk) => desk.film);
  }
}
