import { readFile } from 'node:fs/promises';
import { parseFilm, renderBox } from 'onesheet/render';

/** A film of the folder films, checked. What is wrong with it stands in the build's output. */
async function readFilm(name) {
  const { film, issues } = parseFilm(JSON.parse(await readFile(`films/${name}.json`, 'utf8')));
  for (const { path, message } of issues) console.warn(`films/${name}.json: ${path}: ${message}`);
  return film;
}

export default function (config) {
  // {% box "deal-box", "coda" %}: the box with its facts in it, seen without any script.
  config.addShortcode('box', async (box, name) => {
    const html = renderBox(await readFilm(name), { box, src: `/films/${name}.json`, headingLevel: 2 });
    // In one line that starts with a <div>, Markdown leaves it alone.
    return `<div>${html.replace(/\s*\n\s*/g, ' ')}</div>`;
  });
  // The script takes the boxes over: links that report, buttons, newer facts. From here, not from somebody's CDN.
  config.addPassthroughCopy({ 'node_modules/onesheet/dist/cdn': 'onesheet', films: 'films' });
  return { dir: { input: 'pages' } };
}
