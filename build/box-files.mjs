// What follows from the list of boxes (src/facts/boxes.ts): classes, registrations, package exports, the
// README's table. `npm run generate` writes it, so that a new box needs one entry in the list.
import { readFile } from 'node:fs/promises';
import { pretty } from './pretty.mjs';

const note = '// Written by `npm run generate` from src/facts/boxes.ts.\n';
const camel = (tag) => tag.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const className = (tag) => camel(`-${tag}`);
const typescript = (text) => pretty('x.ts', note + text);

const lines = (list, line) => list.map(line).join('\n');

/** The folder of a box registers it, and tells TypeScript what its tag makes. */
const registration = (tag) => `import { define } from '../../base/define.js';
import { ${className(tag)} } from './${tag}.js';

define('${tag}', ${className(tag)});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className(tag)};
  }
}

export { ${className(tag)} };
`;

const sectionFacts = (
  tags,
) => `${lines(tags, (tag) => `import { ${camel(tag)}Facts } from './${tag}-facts.js';`)}
import type { BoxTag } from './boxes.js';
import type { FactsOf } from './facts.js';

/** What each section of a dossier says, in the dossier's order. */
export const sectionFacts = {
${lines(tags, (tag) => `  '${tag}': ${camel(tag)}Facts,`)}
} satisfies Record<Exclude<BoxTag, 'film-facts'>, FactsOf>;
`;

const classes = (tags) => `/** The classes of all boxes. */
${lines(tags, (tag) => `export { ${className(tag)} } from './boxes/${tag}/${tag}.js';`)}
`;

const boxClasses = (
  tags,
) => `${lines(tags, (tag) => `import { ${className(tag)} } from '../boxes/${tag}/${tag}.js';`)}
import type { BoxTag } from '../facts/boxes.js';
import type { BoxClass } from './box-class.js';

/** The class of each box, by its tag. */
export const boxClasses = {
${lines(tags, (tag) => `  '${tag}': ${className(tag)},`)}
} satisfies Record<BoxTag, BoxClass>;
`;

const exportsOf = (tags, packageJson) => {
  const others = Object.entries(packageJson.exports).filter(([, to]) => !to.default?.includes('/boxes/'));
  const boxes = tags.map((tag) => [
    `./${tag}`,
    { types: `./dist/boxes/${tag}/define.d.ts`, default: `./dist/boxes/${tag}/define.js` },
  ]);
  // "." and "./define" come first, as a reader looks for them.
  return {
    ...packageJson,
    exports: Object.fromEntries([...others.slice(0, 2), ...boxes, ...others.slice(2)]),
  };
};

/** A page with other text between `<!-- name -->` and `<!-- /name -->`. */
export function between(page, name, text) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  if (!page.includes(start) || !page.includes(end)) throw new Error(`no ${start} … ${end} to write into`);
  return `${page.slice(0, page.indexOf(start) + start.length)}\n\n${text}\n\n${page.slice(page.indexOf(end))}`;
}

const table = (boxes) => `| tag | what a reader sees |
| --- | --- |
${lines(Object.entries(boxes), ([tag, { about }]) => `| \`<${tag}>\` | ${about} |`)}`;

/** All files that follow from the list, by their path in the repository. */
export async function boxFiles(boxes, root) {
  const tags = Object.keys(boxes);
  const packageJson = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
  const readme = await readFile(`${root}README.md`, 'utf8');
  return {
    'src/facts/section-facts.ts': await typescript(sectionFacts(tags.filter((tag) => tag !== 'film-facts'))),
    'src/classes.ts': await typescript(classes(tags)),
    'src/surfaces/box-classes.ts': await typescript(boxClasses(tags)),
    'src/define.ts': await typescript(
      `/** Registers every box. */\n${lines(tags, (tag) => `import './boxes/${tag}/define.js';`)}`,
    ),
    ...Object.fromEntries(
      await Promise.all(
        tags.map(async (tag) => [`src/boxes/${tag}/define.ts`, await typescript(registration(tag))]),
      ),
    ),
    'package.json': `${JSON.stringify(exportsOf(tags, packageJson), null, 2)}\n`,
    'README.md': between(readme, 'boxes', table(boxes)),
  };
}
