// Puts into the guides what is not written in them: the files of docs/snippets, the tables of film JSON,
// and the languages that there are.
// Snippets are files so that editors and tests can use them; `npm run docs` tries each. In a guide the name of the file
// stands above its code: <!-- snippet: pages/module.html -->
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/run.mjs';
import { withFilmTables } from './film-page.mjs';
import { withLanguages } from './language-files.mjs';

// The code may be empty, as it is where a snippet has just been named.
const marked = /(<!-- snippet: (\S+) -->\n(`{3,})\w+)(?:\n[^]*?)??(?=\n\3\n)/g;

/** The text of a guide with the snippets that it names. */
const withSnippets = (text) =>
  text.replace(marked, (_, start, name) => {
    const file = join(root, 'docs/snippets', name);
    if (!existsSync(file)) throw new Error(`there is no docs/snippets/${name}`);
    return `${start}\n${readFileSync(file, 'utf8').trimEnd()}`;
  });

/** The guides as they must be, as `{ path: text }`. */
export async function docPages() {
  const guides = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  const paths = ['README.md', ...guides.map((name) => `docs/${name}`)];
  const pages = Object.fromEntries(
    await Promise.all(
      paths.map(async (path) => [
        path,
        await withLanguages(root, withSnippets(readFileSync(join(root, path), 'utf8'))),
      ]),
    ),
  );
  return { ...pages, 'docs/film-json.md': await withFilmTables(pages['docs/film-json.md']) };
}
