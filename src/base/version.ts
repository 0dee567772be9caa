// Written by `npm run generate` from package.json.
/** The version of these boxes. */
export const version = '0.1.0';
