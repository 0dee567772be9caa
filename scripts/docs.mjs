// Checks the documentation: every snippet is run, loaded or parsed against what is built, every link leads somewhere.
// `npm run docs` after `npm run build`. A comment above a snippet says what it is where that is not plain
// (`<!-- docs: part Deal -->`), or why it is not checked (`<!-- docs: unchecked, because … -->`).
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkCode } from './docs/check-code.mjs';
import { checkCss, checkJson, checkShell, checkText } from './docs/check-data.mjs';
import { checkNames } from './docs/check-names.mjs';
import { checkHtml, checkPolicies, runInPage, startPages } from './docs/check-pages.mjs';
import { checkLinks, readPages, snippetsOf } from './docs/snippets.mjs';
import { addCounts } from './counts.mjs';
import { root } from './run.mjs';

/** Fence language -> how it is checked. */
const checks = {
  html: checkHtml,
  csp: checkPolicies,
  json: checkJson,
  text: checkText,
  css: checkCss,
  sh: checkShell,
};
const isCode = ({ lang }) => lang === 'js' || lang === 'ts';
const reason = /^unchecked, because (\S+ ){3,}\S+$/;
const place = ({ file, line, lang }) => `${file}:${line}: ${lang || 'no language'}`;

/**
 * Checks pages (path -> text).
 * @returns what is wrong, and how many snippets of each kind were checked, run and left out with a reason
 */
export async function checkDocs(pages, { patience } = {}) {
  const all = [...pages].flatMap(([file, text]) => snippetsOf(file, text));
  const left = all.filter(({ note }) => reason.test(note ?? ''));
  const rest = all.filter((snippet) => !left.includes(snippet));
  const problems = [];
  const counts = {};
  const told = (snippets, found) =>
    snippets.forEach((snippet, i) => {
      counts[snippet.lang] = (counts[snippet.lang] ?? 0) + 1;
      for (const problem of found[i]) problems.push(`${place(snippet)}: ${problem}`);
    });

  if (!rest.length) return { problems: ['no snippet was checked'], counts, links: 0, left };
  const browser = await startPages(patience);
  try {
    for (const [lang, check] of Object.entries(checks)) {
      const mine = rest.filter((snippet) => snippet.lang === lang);
      if (mine.length) told(mine, await check(mine, browser));
    }
    const code = rest.filter(isCode);
    const run = (...where) => runInPage(browser, ...where);
    const { problems: found, ran } = await checkCode(code, { runInPage: run });
    told(code, found);
    counts.ran = ran.node + ran.page;
  } finally {
    await browser.stop();
  }
  for (const snippet of rest.filter((each) => !isCode(each) && !checks[each.lang]))
    problems.push(`${place(snippet)}: nothing here can check that; name another language, or say why not`);
  const links = checkLinks(pages);
  return { problems: [...problems, ...links.problems], counts, links: links.count, left };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!existsSync(join(root, 'dist/cdn/onesheet.js'))) {
    console.error('There is no dist/cdn. Run `npm run build`.');
    process.exit(1);
  }
  const began = Date.now();
  const pages = readPages();
  const { problems, counts, links, left } = await checkDocs(pages);
  const names = checkNames(pages);
  problems.push(...names.problems);
  for (const problem of problems) console.error(problem);
  for (const snippet of left) console.log(`${place(snippet)}: ${snippet.note}`);
  const { ran, ...kinds } = counts;
  const total = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  const each = Object.entries(kinds).map(([lang, count]) => `${count} ${lang}`);
  console.log(
    `docs: ${total} snippets (${each.join(', ')}; ${ran} of the code run), ${links} links, ${names.count} public names, ` +
      `${left.length} unchecked, ${problems.length} problems, ${((Date.now() - began) / 1000).toFixed(0)} s`,
  );
  addCounts({ passed: Math.max(0, total - problems.length), failed: problems.length });
  process.exitCode = problems.length ? 1 : 0;
}
