/** The sorts of sheets that are read. */
export const sheetOrigins = ['csv', 'tsv', 'xlsx', 'archieml'] as const;
export type SheetOrigin = Extract<(typeof sheetOrigins)[number], string>;

/** The sorts of sheets that are written. */
export const sheetFormats = ['csv', 'tsv', 'xlsx'] as const;
export type SheetFormat = Extract<(typeof sheetFormats)[number], string>;
