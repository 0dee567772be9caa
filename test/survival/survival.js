// `node test/survival/survival.js --write` writes what a reader gets of each snippet in each system into docs/survival.md.
import { rmSync } from 'node:fs';
import { launchChromium } from '../browsers/chromium.mjs';
import { openReader } from './reader.js';
import { buildSite, example, snippetsOf } from './snippets.js';
import { systems } from './systems.js';

/** The matrix: `{ routes, rows: [{ system, verdicts }] }`. */
export async function survivalMatrix() {
  const folder = buildSite(example);
  const browser = await launchChromium();
  try {
    const reader = await openReader(browser, folder);
    const snippets = snippetsOf(example, folder);
    const texts = Object.values(snippets);
    const rows = [];
    for (const { name, run } of systems) {
      const pages = await run(texts, browser);
      const verdicts = [];
      // Two at a time: each is a tab of its own.
      for (let i = 0; i < pages.length; i += 2)
        verdicts.push(...(await Promise.all(pages.slice(i, i + 2).map((page) => reader.judge(page, example.facts)))));
      rows.push({ system: name, verdicts, pages });
    }
    reader.close();
    return { routes: Object.keys(snippets), rows };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { routes, rows } = await survivalMatrix();
  console.log(['system', ...routes].join(' | '));
  for (const { system, verdicts } of rows) console.log([system.slice(0, 40).padEnd(40), ...verdicts.map((v) => v.padEnd(7))].join(' | '));
  if (process.argv[2] === '--dump') {
    const { writeFileSync } = await import('node:fs');
    for (const { system, verdicts, pages } of rows)
      pages.forEach((page, i) => writeFileSync(`/tmp/surv/${system.replace(/\W+/g, '-')}.${routes[i].replace(/\W/g, '')}.${verdicts[i]}.html`, page));
  }
}
