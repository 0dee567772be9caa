import readWorkbook from 'read-excel-file/universal';
import writeWorkbook from 'write-excel-file/universal';
import { isEmptyRow, type Table, type Workbook } from './table.js';

/** The text of a cell: a day is `2026-03-14`, a number has no separators. */
function cellText(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(+value) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return Number.isFinite(value) ? `${value}` : '';
  return typeof value === 'string' ? value : typeof value === 'boolean' ? `${value}` : '';
}

/** The worksheets of a workbook of Excel. Formulas count as their results. */
export async function readXlsx(bytes: Uint8Array): Promise<Workbook> {
  const sheets = await readWorkbook(bytes.slice().buffer);
  const tables = sheets.map(({ sheet, data }): Table => ({
    name: sheet,
    rows: data.map((cells, i) => ({ number: i + 1, cells: cells.map(cellText) })),
  }));
  const filled = tables.filter(({ rows }) => rows.some((row) => !isEmptyRow(row)));
  return { tables: filled, decimalComma: false };
}

/** A workbook with a worksheet for each table. */
export async function writeXlsx(tables: Table[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name = 'Sheet', rows }) => ({
    // Excel allows no longer name, and none of these signs.
    sheet: name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31),
    stickyRowsCount: 1,
    data: rows.map(({ cells }, i) =>
      cells.map((cell) =>
        /^[1-9]\d{0,14}$/.test(cell)
          ? { type: Number, value: Number(cell) }
          : cell
            ? { type: String, value: cell, ...(i ? {} : { fontWeight: 'bold' as const }) }
            : null,
      ),
    ),
  }));
  const blob = await writeWorkbook(sheets).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
