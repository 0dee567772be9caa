// docs/survival.md says what a reader gets of each snippet in each system. Needs `npm run build`, and the Debian packages that
// .ci/run lists.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { snippetOfFilm } from './snippets.js';
import { guide, survivalGuide } from './survival.js';
import { systems } from './systems.js';

test('docs/survival.md says what a reader gets; node test/survival/survival.js --write writes it', async () => {
  assert.equal(await survivalGuide(), readFileSync(guide, 'utf8'));
});

/** The text of HTML, as a reader sees it. */
const textOf = (html) =>
  html
    .replace(/<!--[^]*?-->|<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

const title = `A *b* _c_ [d] \`e\` {{f}} | \\g -- h... (c) ''i'' $$j$$ ~~k~~ "l" 'm' 4x4 <n> & o {% p %} {:q} [[r]] +- s ---`;
// They show every tag as text: there is nothing to compare.
const others = ['markdown-it', 'micromark'];

for (const { name, run } of systems.filter(({ name, isBrowser }) => !isBrowser && !others.includes(name)))
  test(`${name} changes nothing in the words of a snippet`, async () => {
    const [html] = await run([snippetOfFilm({ title })]);
    assert.equal(textOf(html), `Before. ${title} After.`);
  });
