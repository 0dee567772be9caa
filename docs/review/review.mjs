// The pages on which native editors review a language: every phrase in a sentence in which it occurs, beside the English, first in
// three real films. Ten minutes with a pencil, or with the boxes on the page. After a build:
//   node docs/review/review.mjs fr he     writes dist/review/fr.html and dist/review/he.html; without names, all languages
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { renderBox } from '../../dist/surfaces/render.js';
import { tongueOf, languages } from '../../dist/surfaces/languages.js';
import { isRightToLeft } from '../../dist/words/direction.js';
import { say } from '../../dist/words/say.js';
import { specimens } from './specimen.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const today = '2026-11-25';
const films = ['ballerina-overdrive', 'coyote-vs-acme', 'anatomy-of-a-fall'];
const readFilm = (name) => JSON.parse(readFileSync(join(root, `demo/films/${name}.json`), 'utf8'));

/** Numbers that have a form of their own in some language. */
const counts = [1, 2, 3, 5, 11, 100];
/** What stands in for the values of a phrase by itself. */
const samples = {
  ...{ titles: 'Barbie', title: 'Barbie', credit: 'Neon', name: 'Ann', names: 'Ann', number: 1 },
  ...{
    date: '2026',
    from: '2026',
    to: '2027',
    money: '7',
    quoted: '…',
    figures: '…',
    quarter: 3,
    year: 2027,
  },
  ...{ included: 'A', excluded: 'B', place: 'A', territories: '…' },
};

const lineTexts = (film, box, lang) =>
  renderBox(film, { box, lang, today, format: 'text' })
    .split('\n')
    .filter((line) => /[^\s=-]/.test(line));

/** Lines of a box in English and in a language, side by side; those that have nothing of ours are the same in both. */
function pairsOf(film, box, lang) {
  const [english, lines] = ['en', lang].map((one) => lineTexts(film, box, one));
  if (english.length !== lines.length)
    throw new Error(`${box} in ${lang} has ${lines.length} lines, and ${english.length} in English`);
  return english.map((line, i) => [line, lines[i]]).filter(([line, other]) => line !== other);
}

/** A phrase alone, once for each of its forms. */
function phrasePairs(phrase, tongue) {
  const message = tongue.messages[phrase];
  const rules = new Intl.PluralRules(tongue.locale);
  const [least] = counts;
  const wanted =
    typeof message === 'object'
      ? counts.filter(
          (count, i) => counts.findIndex((other) => rules.select(other) === rules.select(count)) === i,
        )
      : [/\{count\}/.test(phrase) ? 12 : least];
  return wanted.map((count) =>
    [tongueOf('en'), tongue].map((one) => say(one, phrase, { ...samples, count }, count)),
  );
}

/** The pieces of a phrase between its values: "jusqu’" says nothing that a reader could judge. */
const piecesOf = (text) =>
  text
    .split(
      new RegExp(
        Object.values(samples)
          .map((value) => `${value}`.replace(/[.…]/g, '\\$&'))
          .join('|'),
      ),
    )
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}{2}|[\u3040-\u9fff\uac00-\ud7a3]/u.test(piece));

/** The words of a line that are not the film's own, which are the same in English. */
const wordsOf = ([english, line]) => {
  const own = new Set(english.match(/[\p{L}\p{N}]+/gu));
  return (line.match(/[\p{L}\p{M}’ʼ'-]+/gu) ?? []).filter((word) => !own.has(word));
};

/** The sections of a page: `[heading, pairs]`. What has been read once is not asked again. */
export function sectionsOf(lang) {
  const seen = new Set();
  const said = new Set();
  /** Films are read as a whole; of the rest, only what has a word that is new. */
  const fresh = (pairs, isWhole) =>
    pairs.filter((pair) => {
      const text = pair[1].trim();
      const words = wordsOf(pair);
      const isNew = !seen.has(text) && (isWhole || words.some((word) => !said.has(word)));
      if (isNew) {
        seen.add(text);
        for (const word of words) said.add(word);
      }
      return isNew;
    });
  const sections = films.map((name) => {
    const film = readFilm(name);
    return [film.title, fresh(pairsOf(film, 'film-facts', lang), true)];
  });
  sections.push([
    'Other sentences',
    fresh(
      specimens.flatMap(([box, film]) => pairsOf(film, box, lang)),
      false,
    ),
  ]);
  const tongue = tongueOf(lang);
  // A phrase has been read where all of its own pieces have been.
  const all = [...seen].join('\n');
  const isRead = (text) =>
    piecesOf(text).every((piece) => all.includes(piece) || all.includes(piece.toLowerCase()));
  const alone = Object.keys(tongue.messages)
    .filter((phrase) => phrase !== 'habits')
    .flatMap((phrase) => phrasePairs(phrase, tongue).filter(([, text]) => !isRead(text)));
  sections.push(['Read aloud, on buttons, and with other numbers', fresh(alone, true)]);
  return sections;
}

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const rowOf = ([english, line], lang, i) => `<tr>
  <td><label><input type="checkbox" data-line="${i}" aria-label="${i}: wrong"> ${i}</label></td>
  <td lang="en" dir="ltr">${escape(english.trim())}</td>
  <td lang="${lang}" dir="${isRightToLeft(lang) ? 'rtl' : 'ltr'}">${escape(line.trim())}</td>
  <td contenteditable aria-label="${i}: better"></td>
</tr>`;

/** A page that needs no other file: it can be mailed, printed and filled in. */
export function pageOf(lang) {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(lang);
  let i = 0;
  const tables = sectionsOf(lang).map(
    ([heading, pairs]) => `<h2>${escape(heading)}</h2>
<table>
<tr><th>wrong</th><th>English</th><th>${name}</th><th>better</th></tr>
${pairs.map((pair) => rowOf(pair, lang, ++i)).join('\n')}
</table>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Review: ${name}</title>
<style>
body { font: 16px/1.4 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
th, td { border: 1px solid #bbb; padding: 0.3rem 0.5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere }
th:first-child { width: 4.5rem }
tr:has(:checked) { background: #fff3c4 }
textarea { width: 100%; height: 10rem }
@media print { button, textarea { display: none } tr { break-inside: avoid } }
</style>
<h1>Onesheet in ${name}: ${i} lines to read</h1>
<p>Would a newspaper print this? Tick the lines that it would not print so, and write the better wording beside them. Titles, names and notes
belong to the film and stay as they are. Then press the button, and send what it shows; or print the page.</p>
${tables.join('\n')}
<p><button type="button">Collect the marks</button></p>
<textarea aria-label="The marks" readonly></textarea>
<script>
document.querySelector('button').onclick = () => {
  const marks = [...document.querySelectorAll('tr')].flatMap((row) => {
    const [box, english, line, better] = [row.querySelector('input'), ...row.cells].filter((_, i) => i !== 1);
    return box && (box.checked || better.textContent.trim())
      ? [box.dataset.line + '. ' + english.textContent + '\\n   ' + line.textContent + '\\n   better: ' + better.textContent.trim()]
      : [];
  });
  document.querySelector('textarea').value = marks.join('\\n') || 'Nothing is marked.';
};
</script>
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const known = languages.filter((lang) => lang !== 'en');
  const wanted = process.argv.slice(2);
  const strange = wanted.find((lang) => !known.includes(lang));
  if (strange) {
    console.error(`${strange} is no language of ours; these are: ${known.join(', ')}`);
    process.exit(1);
  }
  mkdirSync(join(root, 'dist/review'), { recursive: true });
  for (const lang of wanted.length ? wanted : known) {
    writeFileSync(join(root, `dist/review/${lang}.html`), pageOf(lang));
    console.log(`dist/review/${lang}.html`);
  }
}
