/** Colours and lines for the people who run the command; programs get plain text. */

const codes = { red: 31, yellow: 33, green: 32, dim: 2, bold: 1 };
export type Colour = keyof typeof codes;

/**
 * Whether to write colours: on a terminal that has them, unless `NO_COLOR` is set; `FORCE_COLOR` has them
 * everywhere, `FORCE_COLOR=0` nowhere.
 */
export function hasColours(
  stream: { isTTY?: boolean; hasColors?: () => boolean },
  env: Record<string, string | undefined> = process.env,
): boolean {
  const { FORCE_COLOR: force, NO_COLOR: refusal } = env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  return !refusal && !!stream.isTTY && (stream.hasColors?.() ?? false);
}

/** A text in a colour where standard error shows colours, and the text as it is elsewhere. */
export function paint(colour: Colour, text: string): string {
  return hasColours(process.stderr) ? `\u001b[${codes[colour]}m${text}\u001b[0m` : text;
}

/** Prints a line for the person who runs the command, apart from the output. */
export const printLine = (line: string): void => void process.stderr.write(`${line}\n`);

/** A progress bar, on a terminal only: anywhere else it would fill logs. */
export function progressBar(total: number): { step: (done: number) => void; end: () => void } {
  const { stderr } = process;
  const width = 30;
  let lastPermille = -1;
  if (!stderr.isTTY || !total) return { step() {}, end() {} };
  return {
    step(done) {
      const permille = Math.floor((done / total) * 1000);
      if (permille === lastPermille) return;
      lastPermille = permille;
      const full = Math.floor((done / total) * width);
      stderr.write(`\r${'█'.repeat(full)}${'░'.repeat(width - full)} ${done} of ${total} films\u001b[K`);
    },
    end() {
      stderr.write('\r\u001b[K');
    },
  };
}
