import { basename } from 'node:path';

/** The address of a folder, with a slash at its end. */
export const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);

/** Where a site usually has the film JSON of a file; `-` is standard input. */
export const filmAddress = (file: string): string =>
  `/films/${file === '-' ? 'my-film.json' : encodeURIComponent(basename(file))}`;
