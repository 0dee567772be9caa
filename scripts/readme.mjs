// Holds README.md and docs/size.md to what is true: sizes, links, commands, tags and tokens. --write puts the
// measured sizes in.
// Run after `npm run size`.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const file = join(root, 'README.md');
let text = readFileSync(file, 'utf8');
const problems = [];

const sizes = JSON.parse(readFileSync(join(root, '.cache', 'sizes.json'), 'utf8'));
const languages = Object.entries(sizes).filter(([name]) => name.startsWith('lang/'));
const figures = languages.map(([, size]) => size);
const bytes = (size) => size.toLocaleString('en-US');
const measured = {
  '`onesheet.js`: ten boxes, templates, validation, English': [sizes['onesheet.js']],
  'with the first three boxes only': [sizes['first three boxes']],
  'another language, fetched in parallel with the film': [Math.min(...figures), Math.max(...figures)],
};
for (const [label, values] of Object.entries(measured)) {
  const row = text.split('\n').find((line) => line.startsWith(`| ${label} `));
  if (!row) {
    problems.push(`the size table has no row "${label}"`);
    continue;
  }
  const shown = [...row.slice(label.length).matchAll(/[\d,]+/g)].map(([number]) =>
    Number(number.replaceAll(',', '')),
  );
  // Another release of Node compresses a little differently.
  const right =
    shown.length === values.length && values.every((value, i) => Math.abs(value - shown[i]) <= value / 100);
  if (process.argv.includes('--write'))
    text = text.replace(row, `| ${label} | ${values.map(bytes).join('–')} |`);
  else if (!right) problems.push(`"${label}" says ${shown.join('–')}, measured ${values.join('–')}`);
}
if (process.argv.includes('--write')) writeFileSync(file, text);

// What a box adds is the difference of two large files, so a small change elsewhere moves it more than itself.
const slack = (name, size) => (name.includes(' on top of ') ? sizes['onesheet.js'] / 200 : size / 50);

// docs/size.md has a row for each name of `npm run size`.
const page = join(root, 'docs/size.md');
const rows = readFileSync(page, 'utf8').replace(
  /^\| ([\w./ -]+?) +\| ([\d,]+) +\|$/gm,
  (row, name, shown) => {
    const size = sizes[name];
    if (size === undefined) problems.push(`docs/size.md: nothing is called "${name}"`);
    else if (process.argv.includes('--write')) return `| ${name} | ${bytes(size)} |`;
    else if (Math.abs(size - Number(shown.replaceAll(',', ''))) > slack(name, size))
      problems.push(`docs/size.md: "${name}" says ${shown}, measured ${bytes(size)}`);
    return row;
  },
);
if (process.argv.includes('--write')) writeFileSync(page, rows);

for (const [, target] of text.matchAll(/\]\(([^)#]+)\)/g))
  if (!/^https?:/.test(target) && !existsSync(join(root, target))) problems.push(`${target} does not exist`);

const { scripts, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
for (const [, name] of text.matchAll(/npm run ([\w:]+)/g))
  if (!scripts[name]) problems.push(`there is no npm script "${name}"`);
if (!text.includes(`onesheet@${version}/`)) problems.push(`the snippet does not pin version ${version}`);

const tags = readdirSync(join(root, 'src/boxes'));
for (const tag of tags)
  if (!text.includes(`| \`<${tag}>\` `)) problems.push(`the table of boxes lacks <${tag}>`);

const styles = readdirSync(join(root, 'src'), { recursive: true }).filter((name) =>
  name.endsWith('.styles.ts'),
);
const used = new Set(
  styles.flatMap((name) =>
    [...readFileSync(join(root, 'src', name), 'utf8').matchAll(/token\('([\w-]+)'\)|(--film-[\w-]+)/g)].map(
      ([, token, property]) => property ?? `--film-${token}`,
    ),
  ),
);
const named = new Set(text.match(/--film-[a-z-]*[a-z]/g));
for (const token of used) if (!named.has(token)) problems.push(`${token} is used and not named`);
for (const token of named) if (!used.has(token)) problems.push(`${token} is named and not used`);

for (const problem of problems) console.error(`README.md and docs: ${problem}`);
if (problems.length > 0) process.exitCode = 1;
else console.log('README.md: sizes, links, commands, tags and tokens are true');
