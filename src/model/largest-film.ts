/**
 * The most characters that a film JSON may have: pages and the command line refuse a longer file. The longest film seen
 * has 60,000, so a file beyond this is not one film.
 */
export const mostCharacters = 2_000_000;
