/** A table of a sheet: what programs call a worksheet, or a part of one below a line with its name. */
export interface Table {
  /** The worksheet, or the line above the table; undefined where neither has a name. */
  name?: string | undefined;
  rows: TableRow[];
}

/** A row of a table. */
export interface TableRow {
  /** The number that a spreadsheet shows beside the row, from 1 on. */
  number: number;
  /** The texts of the cells; empty where nothing stands. */
  cells: string[];
}

/** What stands in a file: its tables, and whether its numbers have a decimal comma. */
export interface Workbook {
  tables: Table[];
  decimalComma: boolean;
}

export const isEmptyRow = ({ cells }: TableRow): boolean => cells.every((cell) => !cell.trim());

/** Stands for a formula that came without its result. */
export const formulaMark = '#FORMULA';
