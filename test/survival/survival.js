// `node test/survival/survival.js --write` puts every snippet through every system, and writes what a reader gets into
// docs/survival.md. A word after it takes the systems with that word in their name, and only prints.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { launchChromium } from '../browsers/chromium.mjs';
import { openReader } from './reader.js';
import { buildSite, example, markdownOf, others, snippetsOf } from './snippets.js';
import { systems } from './systems.js';

export const guide = new URL('../../docs/survival.md', import.meta.url);

/** `{ snippets: [name], rows: [{ system, verdicts, pages }] }` */
async function survivalMatrix(named = '') {
  const folder = buildSite(example);
  const browser = await launchChromium();
  try {
    const reader = await openReader(browser, folder);
    const snippets = { ...snippetsOf(example, folder), markdown: markdownOf(example) };
    const names = Object.keys(snippets);
    const rows = [];
    for (const { name, run, isMarkdown } of systems.filter(({ name }) => name.includes(named))) {
      const texts = Object.entries(snippets).flatMap(([name, text]) =>
        name === 'markdown' && !isMarkdown ? [] : [text],
      );
      const pages = await run(texts, browser);
      const verdicts = [];
      // Two at a time: each is a tab of its own.
      for (let i = 0; i < pages.length; i += 2)
        verdicts.push(
          ...(await Promise.all(
            pages.slice(i, i + 2).map((page, j) => reader.judge(page, others[names[i + j]] ?? example)),
          )),
        );
      rows.push({ system: name, verdicts, pages });
    }
    reader.close();
    return { snippets: names, rows };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

const table = ({ snippets, rows }) =>
  [
    `| system | ${snippets.join(' | ')} |`,
    `|${' --- |'.repeat(snippets.length + 1)}`,
    ...rows.map(
      ({ system, verdicts }) => `| ${system} | ${snippets.map((_, i) => verdicts[i] ?? '–').join(' | ')} |`,
    ),
  ].join('\n');

/** docs/survival.md as it should be. */
export async function survivalGuide(named) {
  const [before, , after] = readFileSync(guide, 'utf8').split(/<!-- \/?matrix -->/);
  const text = `${before}<!-- matrix -->\n\n${table(await survivalMatrix(named))}\n\n<!-- /matrix -->${after}`;
  return format(text, { ...(await resolveConfig(guide)), parser: 'markdown' });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [what, word] = process.argv.slice(2);
  if (what === '--write') writeFileSync(guide, await survivalGuide());
  else console.log(table(await survivalMatrix(word ?? what)));
}
