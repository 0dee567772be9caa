// Every snippet of a film, as the product prints it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cdn, site } from './reader.js';

/** The routes of `onesheet snippet`. */
export const routeNames = ['module', 'classic', 'figure', 'iframe', 'prerendered', 'inline', 'email'];

const root = fileURLToPath(new URL('../../', import.meta.url));
const onesheet = (...args) =>
  execFileSync(process.execPath, [`${root}dist/cli/main.js`, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** The film and box of the matrix, and what the box says; the first once. It has several deals, and sources with links. */
export const example = {
  film: 'coda',
  box: 'deal-box',
  facts: ['A record for the festival at the time', 'Nordisk Film', 'about $25 million'],
};

/** What snippets say that are of another film: their box, and their words. */
export const others = {
  README: { facts: ['Prime Video', '$11–12 million'], words: 'Amazon MGM is close to a deal' },
};

/** Builds the site that iframes and oEmbed are from; gives its folder. */
export function buildSite({ film, box }) {
  const folder = mkdtempSync(join(tmpdir(), 'onesheet-survival-'));
  onesheet(
    'build',
    `demo/films/${film}.json`,
    '--out',
    folder,
    '--box',
    box,
    '--site',
    site,
    '--base',
    cdn,
    '--jobs',
    '1',
  );
  return folder;
}

/** The plain HTML of the card of a film. */
export const snippetOfFilm = (film) =>
  execFileSync(
    process.execPath,
    [`${root}dist/cli/main.js`, 'snippet', '-', '--box', 'film-card', '--route', 'figure'],
    {
      input: JSON.stringify(film),
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    },
  );

/** The same box in the format `markdown`, for Markdown that takes no HTML. */
export const markdownOf = ({ film, box }) =>
  onesheet('render', `demo/films/${film}.json`, '--box', box, '--format', 'markdown');

/** The snippets by their names. */
export function snippetsOf({ film, box, facts }, folder) {
  const file = `demo/films/${film}.json`;
  const src = `/films/${film}.json`;
  const snippet = (route) =>
    onesheet('snippet', file, '--box', box, '--route', route, '--base', cdn, '--src', src);
  const json = JSON.stringify(JSON.parse(readFileSync(root + file, 'utf8'))).replaceAll('<', '\\u003c');
  // The files of a film have its id for a name.
  const { id = film } = JSON.parse(json);
  const sentence = `<b>Nine Lighthouses</b>: ${facts[0]}.`;
  return {
    ...Object.fromEntries(routeNames.map((route) => [route, snippet(route)])),
    README: readFileSync(`${root}docs/snippets/pages/readme.html`, 'utf8'),
    oEmbed: JSON.parse(readFileSync(join(folder, `films/${id}/en/${box}.oembed.json`), 'utf8')).html,
    renderBox: `<div>${onesheet('render', file, '--box', box, '--src', src).trim()}</div>\n`,
    'JSON in the box': `<div><${box}><script type="application/json">${json}</script>${sentence}</${box}></div>\n`,
    'JSON in the page': `<script type="application/json" id="film">${json}</script>\n<${box} from="film">${sentence}</${box}>\n`,
  };
}
