// Three hundred ways to have something run, in every text and address of a film, in every format. They stay text.
import { expect } from '@open-wc/testing';
import { marked } from 'marked';
import { renderBox } from '../../src/surfaces/render.js';
import { misled, narrowFilm, spoiled } from '../support/spoiled.js';
import { payloads } from '../support/payloads.js';

// Between them these two have every template of every format.
const tags = ['film-facts', 'cast-list'] as const;

const parsers = {
  html: (text: string) => text,
  amp: (text: string) => text,
  email: (text: string) => text,
  markdown: (text: string) => marked.parse(text, { async: false }),
};

const documentOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Everything that a document is made of: `a[href]`. */
const madeOf = (page: Document): Set<string> =>
  new Set(
    [...page.querySelectorAll('*')].flatMap((element) => [
      element.localName,
      ...[...element.attributes].map(({ name }) => `${element.localName}[${name}]`),
    ]),
  );

/** Addresses that lead elsewhere than to a page; no address at all is no harm. Only a link may lead to http:. */
const strayAddresses = (page: Document): string[] =>
  [...page.querySelectorAll('[href], [src]')].flatMap((element) => {
    const address = element.getAttribute('href') ?? element.getAttribute('src')!;
    if (!URL.canParse(address, 'https://news.example/')) return [];
    const { protocol } = new URL(address, 'https://news.example/');
    const isRight = protocol === 'https:' || (protocol === 'http:' && element.localName === 'a');
    return isRight ? [] : [address];
  });

describe('injection into formats without elements of ours', () => {
  for (const [format, parse] of Object.entries(parsers))
    it(format, () => {
      const film = narrowFilm();
      let tried = 0;
      for (const box of tags) {
        const written = (data: unknown) =>
          documentOf(
            parse(renderBox(data, { box, format: format as keyof typeof parsers, today: '2026-03-20' })),
          );
        const innocent = madeOf(written(film));
        for (const payload of payloads) {
          const strange = [...madeOf(written(spoiled(film, payload)))].filter((name) => !innocent.has(name));
          expect(strange, `${box}: ${payload}`).to.deep.equal([]);
          tried++;
        }
        for (const payload of payloads) {
          const page = written(misled(film, payload));
          expect(strayAddresses(page), `${box}: ${payload}`).to.deep.equal([]);
          expect([...madeOf(page)].filter((name) => !innocent.has(name))).to.deep.equal([]);
        }
      }
      expect(tried).to.be.above(600);
    });
});
