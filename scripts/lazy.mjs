// What the CDN entry loads later (a language, the wording of issues) becomes a file of its own with a fixed name.
//
// Not a bundler chunk: chunks share code by importing the entry back, and a page that loads the entry as
// `onesheet.js?v=2` would then evaluate it twice. So each lazy file is built alone and carries what it shares.
import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

// An undeclared function survives bundling and minifying untouched; the output step turns it into import().
const MARK = '__onesheetLazy';
// A name no minifier gives to a variable of its own, which would hide this one.
const BASE = '$onesheetBase';
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

/** Where the file of a lazy module lies under dist/cdn: `lang/fr.js`, `lazy/issue-text.js`. */
function target(file) {
  const name = basename(file).replace(/\.[jt]s$/, '');
  return `${dirname(file).endsWith(`${sep}languages`) && LANGUAGE.test(name) ? 'lang' : 'lazy'}/${name}.js`;
}

const source = (file) => file.replace(/\.js$/, '.ts');

/** `import('./fr.js')` names one module; import(`./${lang}.js`) every language file of that folder. */
function modulesOf(specifier, importer) {
  const from = dirname(importer);
  const ext = importer.endsWith('.ts') ? '.ts' : '.js';
  if (specifier.type === 'Literal')
    return [resolve(from, specifier.value)].map(ext === '.ts' ? source : String);
  const [before, after] = specifier.quasis.map((quasi) => quasi.value.cooked);
  if (specifier.quasis.length !== 2 || !before.endsWith('/') || after !== '.js')
    throw new Error(`${importer}: a lazy import must be a string or \`./\${name}.js\``);
  return readdirSync(resolve(from, before))
    .filter((name) => name.endsWith(ext) && LANGUAGE.test(name.slice(0, -3)))
    .map((name) => join(resolve(from, before), name));
}

const isOurs = (specifier) =>
  (specifier.type === 'Literal' && String(specifier.value).startsWith('.')) ||
  (specifier.type === 'TemplateLiteral' && specifier.quasis[0].value.cooked.startsWith('.'));

/** Calls visit(node) for every node of an ESTree. */
export function walk(node, visit) {
  if (!node || typeof node !== 'object') return;
  if (typeof node.type === 'string') visit(node);
  for (const value of Object.values(node))
    if (Array.isArray(value)) for (const child of value) walk(child, visit);
    else if (value && typeof value === 'object') walk(value, visit);
}

/**
 * Takes our own dynamic imports out of the bundle and puts `found` (target -> source file) in their place.
 * @param {{found: Map<string, string>, up?: string, classic?: boolean}} options up: the way from the
 *   output file to dist/cdn
 */
export function lazyImports({ found, up = './', classic = false }) {
  return {
    name: 'onesheet-lazy-imports',
    enforce: 'pre',
    transform(code, id) {
      const file = id.split('?')[0];
      if (!/\.[jt]s$/.test(file) || file.includes('node_modules') || !/\bimport\s*\(/.test(code)) return null;
      const edits = [];
      walk(this.parse(code, { lang: 'ts' }), (node) => {
        if (node.type !== 'ImportExpression' || !isOurs(node.source)) return;
        const files = modulesOf(node.source, file);
        for (const module of files) {
          const other = found.get(target(module));
          if (other && other !== module) this.error(`${module} and ${other} would both be ${target(module)}`);
          found.set(target(module), module);
        }
        const { start, end } = node.source;
        const path =
          node.source.type === 'Literal'
            ? JSON.stringify(up + target(files[0]))
            : `\`${up}lang/\${${code.slice(node.source.expressions[0].start, node.source.expressions[0].end)}}.js\``;
        edits.push([node.start, node.end, `${MARK}(${path})`, start, end]);
      });
      if (edits.length === 0) return null;
      let text = code;
      for (const [start, end, replacement] of edits.sort((a, b) => b[0] - a[0]))
        text = text.slice(0, start) + replacement + text.slice(end);
      return { code: text, map: null };
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !chunk.code.includes(MARK)) continue;
          if (!classic) chunk.code = chunk.code.replaceAll(`${MARK}(`, 'import(');
          // A classic script from another origin has no base URL for import(): take the script's own address,
          // which is only known while the script runs for the first time.
          else
            chunk.code =
              `(${BASE}=>{${BASE}=${BASE}?new URL('.',${BASE}).href:'';` +
              `${chunk.code.trim().replaceAll(`${MARK}(`, `import(${BASE}+`)}})(document.currentScript?.src);`;
        }
      },
    },
  };
}
