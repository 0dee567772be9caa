// Every snippet of a film, as the product prints it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cdn, site } from './reader.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const onesheet = (...args) =>
  execFileSync(process.execPath, [`${root}dist/cli/main.js`, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** The film and box of the matrix, and what the box says; the first once. */
export const example = {
  film: 'ballerina-overdrive',
  box: 'deal-box',
  facts: ['Bought with an eye to a franchise', 'Prime Video', '$11–12 million'],
};

/** Builds the site that iframes and oEmbed are from; gives its folder. */
export function buildSite({ film, box }) {
  const folder = mkdtempSync(join(tmpdir(), 'onesheet-survival-'));
  onesheet('build', `demo/films/${film}.json`, '--out', folder, '--box', box, '--site', site, '--base', cdn, '--jobs', '1');
  return folder;
}

/** The snippets by their names. */
export function snippetsOf({ film, box }, folder) {
  const file = `demo/films/${film}.json`;
  const src = `/films/${film}.json`;
  const snippet = (route) => onesheet('snippet', file, '--box', box, '--route', route, '--base', cdn, '--src', src);
  const json = JSON.stringify(JSON.parse(readFileSync(root + file, 'utf8'))).replaceAll('<', '\\u003c');
  const words = '<p>Your own sentence: Bought with an eye to a franchise.</p>';
  return {
    module: snippet('module'),
    classic: snippet('classic'),
    figure: snippet('figure'),
    iframe: snippet('iframe'),
    prerendered: snippet('prerendered'),
    'JSON in the box': `<${box}>\n  <script type="application/json">\n    ${json}\n  </script>\n  ${words}\n</${box}>\n`,
    'JSON in the page': `<script type="application/json" id="film">\n  ${json}\n</script>\n<${box} from="film"></${box}>\n`,
    email: onesheet('render', file, '--box', box, '--format', 'email'),
    oEmbed: JSON.parse(readFileSync(join(folder, `films/${film}/en/${box}.oembed.json`), 'utf8')).html,
  };
}
