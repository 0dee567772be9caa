/**
 * What a file holds cannot be read as JSON. That is an issue of the file like others: a run with many files goes on.
 */
export class ContentError extends Error {
  constructor(
    /** The code of the issue. */
    readonly code: 'encoding' | 'json',
    message: string,
    readonly remedy: string,
    /** Where the text stops being JSON, from 1 as editors count; absent when there is no text. */
    readonly line?: number,
    readonly column?: number,
  ) {
    super(message);
  }
}
