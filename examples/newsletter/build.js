// Writes dist/newsletter.html, ready for the program that sends it, and dist/newsletter.txt for its text part.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseFilm, renderBox } from 'onesheet/render';

const films = ['coda', 'palm-springs', 'summer-of-soul'].map((name) => {
  const { film, issues } = parseFilm(JSON.parse(readFileSync(`films/${name}.json`, 'utf8')));
  for (const { path, message } of issues) console.warn(`films/${name}.json: ${path}: ${message}`);
  return film;
});

const options = { box: 'deal-box', headingLevel: 2, theme: 'trade' };

/** Tables with inline styles: all that mail programs agree on. */
const rows = films
  .map(
    (film) =>
      `<tr><td style="padding:0 0 24px">${renderBox(film, { ...options, format: 'email' })}</td></tr>`,
  )
  .join('\n');

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>Three that sold at Sundance</title>
  </head>
  <body style="margin:0">
    <table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px">
      <tr><td><h1 style="font-family:Georgia,Times,serif">Three that sold at Sundance</h1></td></tr>
${rows}
    </table>
  </body>
</html>
`;

const text = films.map((film) => renderBox(film, { ...options, format: 'text' })).join('\n\n');

mkdirSync('dist', { recursive: true });
writeFileSync('dist/newsletter.html', html);
writeFileSync('dist/newsletter.txt', text);
