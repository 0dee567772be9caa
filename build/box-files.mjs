// What follows from the list of boxes (src/facts/boxes.ts): classes, registrations, package exports, the reserve sheet, the
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

/** The part of the reserve sheet that names boxes; what it does with their heights stands below it in the same sheet. */
const reserve = (boxes) => {
  const heights = (index) =>
    lines(
      Object.entries(boxes),
      ([tag, box]) =>
        `:where(${tag}, [data-onesheet='${tag}']) { --onesheet-reserve: ${box.heights[index]}px; }`,
    );
  const tags = Object.keys(boxes).join(', ');
  return `/*
 * Written by \`npm run generate\` from src/facts/boxes.ts.
 * Room for a box until it is there, so that the text below does not jump: medians over 38 films, at most a screen
 * (\`node bench/heights.mjs\`). A page may set a better height: #deal { --onesheet-reserve: 720px; }
 */
${heights(0)}
@media (min-width: 600px) {
${heights(1)}
}

/*
 * A box has room until its script runs, and while it waits for its film. One that is ready, empty or in error no longer
 * matches, and so gives its room back; one whose script never comes, after 20 s, as long as a box waits for a film.
 * Prerendered boxes overrule this from within.
 */
@media screen {
  :is(${tags}):is(:not(:defined), :state(loading):not(:state(ready))):not([hidden]),
  [data-onesheet]:not(:has(> [onesheet]), [hidden]) {
    display: block;
    min-height: var(--onesheet-reserve, 0);
    animation: onesheet-give-back 1ms var(--onesheet-wait, 20s) forwards;
  }
}
@media (scripting: none) {
  :root {
    --onesheet-wait: 0s;
  }
}
@keyframes onesheet-give-back {
  to {
    min-height: 0;
  }
}

/* Browsers before 2024 don't know :state(): there the room lasts for two seconds after the script has run. */
@supports not selector(:state(loading)) {
  :where(${tags}) {
    min-height: 0;
    transition: min-height 0s 2s;
  }
}
`;
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
    'src/embed/onesheet-reserve.css': await pretty('x.css', reserve(boxes)),
    'package.json': `${JSON.stringify(exportsOf(tags, packageJson), null, 2)}\n`,
    'README.md': between(readme, 'boxes', table(boxes)),
  };
}
