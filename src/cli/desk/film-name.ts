// The names by which the page asks for films: paths below the folder, written with slashes: "2026/dust.json".

/** What Windows takes for a device, whatever the ending. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** What no file system has in a name, what Windows gives a meaning of its own, and what nobody sees. */
const oddSign = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069<>:"|?*\\/]/;

/** The most bytes that file systems have room for in one step of a path. */
const mostBytes = 255;

/** Whether one step of a path stays where it is: it leads to no other folder, hides nothing and is the same in every file system. */
export const isPlainStep = (step: string): boolean =>
  step !== '' &&
  // A dot at the beginning hides a file, and two lead to the folder above.
  !step.startsWith('.') &&
  // Windows drops dots and spaces at the end: another name would be the same file.
  !/[. ]$/.test(step) &&
  step !== 'node_modules' &&
  !oddSign.test(step) &&
  !device.test(step) &&
  // Half a character pair: no text of its own.
  !/\p{Cs}/u.test(step) &&
  Buffer.byteLength(step) <= mostBytes;

/**
 * The steps of the name of a film.
 * @returns undefined for what is no name of a film below the folder
 * @example filmSteps('2026/dust.json') // ['2026', 'dust.json']
 * @example filmSteps('../dust.json') // undefined
 */
export function filmSteps(name: string): string[] | undefined {
  const steps = name.split('/');
  return steps.every(isPlainStep) && /.\.json$/.test(name) ? steps : undefined;
}
