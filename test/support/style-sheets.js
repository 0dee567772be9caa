// The style sheets of other people that boxes must stand under, and some that nobody would write on purpose.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const published = [
  'normalize.css/normalize.css',
  'sanitize.css/sanitize.css',
  'sanitize.css/forms.css',
  'modern-normalize/modern-normalize.css',
  'reset-css/reset.css',
  'the-new-css-reset/css/reset.css',
  '@unocss/reset/eric-meyer.css',
  // Tailwind's preflight of version 3, without the functions of its build.
  '@unocss/reset/tailwind.css',
  'tailwindcss/preflight.css',
  'bootstrap3/dist/css/bootstrap.css',
  'bootstrap4/dist/css/bootstrap.css',
  'bootstrap5/dist/css/bootstrap.css',
  'bulma/css/bulma.css',
  'foundation-sites/dist/css/foundation.css',
  'tachyons/css/tachyons.css',
  '@picocss/pico/css/pico.css',
  'uikit/dist/css/uikit.css',
  'purecss/build/pure.css',
  'milligram/dist/milligram.css',
  'skeleton-css/css/skeleton.css',
  'water.css/out/water.css',
  'mvp.css/mvp.css',
  'sakura.css/css/sakura.css',
  '@exampledev/new.css/new.css',
  'github-markdown-css/github-markdown.css',
  'semantic-ui-css/semantic.css',
  'spectre.css/dist/spectre.css',
  'materialize-css/dist/css/materialize.css',
];

/** The packages they are in; nothing imports those. */
export const packages = [...new Set(published.map((path) => /^(@[^/]+\/)?[^/]+/.exec(path)[0]))];

const hostile = [
  '* { all: unset }',
  '* { all: revert }',
  '* { all: initial }',
  'html { font-size: 62.5% }',
  'html { font-size: 200% }',
  'body { letter-spacing: 5px; word-spacing: 20px }',
  'body { white-space: pre }',
  'body { text-align: center; text-indent: 3em; text-align-last: right }',
  'body { text-transform: uppercase; font-variant: small-caps }',
  'body { line-height: 3 }',
  'body { font: italic bold 30px cursive }',
  'body { color: red; -webkit-text-fill-color: red; -webkit-text-stroke: 1px blue; text-shadow: 2px 2px red }',
  'body { cursor: wait; caret-color: red; user-select: none; pointer-events: none }',
  'body { quotes: none; hyphens: auto; tab-size: 20; word-break: break-all; text-wrap: balance }',
  'body { list-style: square inside; border-collapse: collapse; border-spacing: 9px; empty-cells: hide; caption-side: bottom }',
  'body { font-feature-settings: "smcp"; font-kerning: none; font-stretch: 50%; font-size-adjust: 1 }',
  // There a box is as wide as where its width is asked of it, unless the page says.
  'body { writing-mode: vertical-rl; text-orientation: upright } div > * { width: 100% }',
  '* { color: red !important; font-size: 40px !important; text-transform: uppercase !important; letter-spacing: 5px !important }',
  '* { line-height: 3 !important; font-family: cursive !important; text-align: right !important; white-space: pre !important }',
  "*::before, *::after { content: 'x' }",
  "*::before, *::after { content: 'x' !important; display: block !important }",
  'p::first-letter, section::first-line { color: red !important; font-size: 40px !important }',
  '*::selection, *::marker { color: red }',
  'section, figure, h3, p, ul, ol, dl, table, footer, bdi, span, time, slot { display: none !important }',
  'table, td, th { border: 5px solid !important } a { color: lime !important; text-decoration: none !important }',
  'img { width: 100% !important; height: auto !important } button { all: unset !important }',
  '* { display: block } ',
  '* { display: inline }',
  '* { box-sizing: content-box !important }',
  ':root { --ink: red; --muted: red; --rule: red; --accent: red; --surface: red; --gap: 90px; --small: 40px; --hue: 0 }',
  'html { color-scheme: light } body { background: black }',
];

const read = (path) =>
  readFileSync(fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url)), 'utf8');

/** `[name, css]` of each. Their imports are fonts of other servers. */
export const styleSheets = [
  ...published.map((path) => [path.replace(/\/.*\//, '/'), read(path).replace(/@import[^;]*;/g, '')]),
  ...hostile.map((css) => [css, css]),
];
export const publishedCount = published.length;
