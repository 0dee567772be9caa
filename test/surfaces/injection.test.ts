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

/** Everything that a document is made of: `a[href]`. */
const madeOf = (html: string): Set<string> => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return new Set(
    [...page.querySelectorAll('*')].flatMap((element) => [
      element.localName,
      ...[...element.attributes].map(({ name }) => `${element.localName}[${name}]`),
    ]),
  );
};

const addresses = (html: string): string[] =>
  [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('[href], [src]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src')!,
  );

describe('injection into formats without elements of ours', function () {
  this.timeout(120_000);

  for (const [format, parse] of Object.entries(parsers))
    it(format, () => {
      const film = narrowFilm();
      let tried = 0;
      for (const box of tags) {
        const written = (data: unknown) =>
          parse(renderBox(data, { box, format: format as keyof typeof parsers, today: '2026-03-20' }));
        const innocent = madeOf(written(film));
        for (const payload of payloads) {
          const strange = [...madeOf(written(spoiled(film, payload)))].filter((name) => !innocent.has(name));
          expect(strange, `${box}: ${payload}`).to.deep.equal([]);
          tried++;
        }
        for (const payload of payloads) {
          const html = written(misled(film, payload));
          for (const address of addresses(html)) {
            // No address at all is no harm either.
            if (!URL.canParse(address, 'https://news.example/')) continue;
            expect(new URL(address, 'https://news.example/').protocol, `${box}: ${payload}`).to.equal(
              'https:',
            );
          }
          expect([...madeOf(html)].filter((name) => !innocent.has(name))).to.deep.equal([]);
        }
      }
      expect(tried).to.be.above(600);
    });
});
