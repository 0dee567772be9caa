import papaparse from 'papaparse';
import { formulaMark, type Table, type Workbook } from './table.js';

const delimiters = ['\t', ';', ',', '|'];

/** The sign between cells: what `sep=` says, or that of which the first lines have most outside of quotes. */
function delimiterOf(text: string): string {
  const [, said] = /^sep=(.)\r?\n/.exec(text) ?? [];
  if (said) return said;
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '');
  const lines = head
    .split(/\r\n?|\n/)
    .filter((line) => line.trim())
    .slice(0, 20);
  const counts = delimiters.map((sign) => lines.reduce((sum, line) => sum + line.split(sign).length - 1, 0));
  const most = Math.max(...counts);
  return most ? delimiters[counts.indexOf(most)]! : ',';
}

/** An apostrophe in front keeps programs from running a text as a formula; it is no part of the text. */
const guarded = /^'(?=[=+\-@'])/;

const cellOf = (cell: string): string => (/^=/.test(cell) ? formulaMark : cell.replace(guarded, ''));

/** The table of a file of comma-separated values, or values parted by semicolons or tabs. */
export function readCsv(text: string, delimiter = delimiterOf(text)): Workbook {
  const hasHint = /^sep=.\r?\n/.test(text);
  const { data } = papaparse.parse<string[]>(hasHint ? text.slice(text.indexOf('\n') + 1) : text, {
    delimiter,
  });
  const rows = data.map((cells, i) => ({ number: i + (hasHint ? 2 : 1), cells: cells.map(cellOf) }));
  return { tables: [{ rows }], decimalComma: delimiter === ';' };
}

/** Tables one below the other, each below its name where there are several. */
export function writeCsv(tables: Table[], delimiter: ',' | '\t'): string {
  const rows = tables.flatMap(({ name = '', rows }, i) => [
    ...(i ? [['']] : []),
    ...(tables.length > 1 ? [[name]] : []),
    ...rows.map(({ cells }) =>
      cells.map((cell) => (/^[=+\-@']/.test(cell) && !/^-?\d/.test(cell) ? `'${cell}` : cell)),
    ),
  ]);
  return `${papaparse.unparse(rows, { delimiter, newline: '\n' })}\n`;
}
