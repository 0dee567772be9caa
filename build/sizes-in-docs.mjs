// The sizes that README.md and docs/size.md name. Another release of Node compresses a little differently, so that a
// size is only put in anew when it differs by more than that.

/** What a row of README.md calls a size. */
const labels = {
  '`onesheet.js`: ten boxes, templates, validation, English': 'onesheet.js',
  'with the first three boxes only': 'first three boxes',
};
const languages = 'another language, fetched in parallel with the film';
export const rowsOfReadme = [...Object.keys(labels), languages];

/** The text of a page with the measured sizes (`{ 'onesheet.js': 16994 }`) in its tables. */
export function withSizes(text, sizes) {
  const ofLanguages = Object.keys(sizes).filter((name) => name.startsWith('lang/'));
  const measured = (row) => {
    if (row !== languages) return [sizes[labels[row] ?? row]];
    const all = ofLanguages.map((name) => sizes[name]);
    return [Math.min(...all), Math.max(...all)];
  };
  // What a box adds is the difference of two large files, so a small change elsewhere moves it more than itself.
  const slack = (row, size) => (row.includes(' on top of ') ? sizes['onesheet.js'] / 200 : size / 100);
  return text.replace(/^\| (.+?) +\| ([\d,–]+) +\|$/gm, (line, row, shown) => {
    const now = measured(row);
    const before = shown.split('–').map((number) => Number(number.replaceAll(',', '')));
    const isNear = (size, i) => size === undefined || Math.abs(size - before[i]) <= slack(row, size);
    return now.every(isNear)
      ? line
      : `| ${row} | ${now.map((size) => size.toLocaleString('en-US')).join('–')} |`;
  });
}
