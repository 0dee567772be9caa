// What follows from the files in src/words/languages: how a page loads each of them, and that a server has them all. `npm run
// generate` writes it, so that a new language is one file.
import { readdir } from 'node:fs/promises';
import { pretty } from './pretty.mjs';

/** The languages that have a file, by its name. */
async function languageNames(root) {
  const files = await readdir(`${root}src/words/languages`);
  return files
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((language) => language !== 'en')
    .sort();
}

const note = '// Written by `npm run generate` from the files in src/words/languages.\n';
const typescript = (text) => pretty('x.ts', note + text);

/** The name of what a language file exports, by the file's: `zhHant` for `zh-Hant`. */
const exported = (language) => language.replace('-', '');

/** English names of the languages that have a file, in a sentence. */
function languagesText(languages) {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const items = languages.map((language) => `${names.of(language)} (\`${language}\`)`).sort();
  return `${languages.length} languages beside English: ${new Intl.ListFormat('en').format(items)}.`;
}

/** The text of a guide with the languages that there are, where it has a place for them. */
export async function withLanguages(root, text) {
  const languages = await languageNames(root);
  return text.replace(
    /(<!-- languages -->\n)[^]*?(<!-- \/languages -->)/,
    (_, start, end) => `${start}\n${languagesText(languages)}\n\n${end}`,
  );
}

/** The generated files, by their path in the repository. English is a part of every file. */
export async function languageFiles(root) {
  const languages = await languageNames(root);
  return {
    'src/words/language-loaders.ts': await typescript(`import type { Messages } from './messages.js';

/** The languages that boxes speak beside the built-in English: each is a file that a page loads when it needs it. */
export const languageLoaders: Record<string, () => Promise<Record<string, Messages>>> = {
${languages.map((language) => `  '${language}': () => import('./languages/${language}.js'),`).join('\n')}
};
`),
    'src/words/all-languages.ts': await typescript(`${languages
      .map((language) => `import { ${exported(language)} } from './languages/${language}.js';`)
      .join('\n')}
import type { Messages } from './messages.js';

/** The same languages at hand, for whoever cannot wait. */
export const allLanguages = { ${languages.map((language) => `'${language}': ${exported(language)}`).join(', ')} } satisfies Record<string, Messages>;
`),
  };
}
