/** Colours and lines for whoever reads along; programs get plain text. */

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
  const { FORCE_COLOR: forced, NO_COLOR: not } = env;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return !not && !!stream.isTTY && (stream.hasColors?.() ?? false);
}

/** Colours a text for standard error, where colours are seen. */
export function paint(colour: Colour, text: string): string {
  return hasColours(process.stderr) ? `\u001b[${codes[colour]}m${text}\u001b[0m` : text;
}

/** A line for whoever runs the command. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** A progress bar, on a terminal only: anywhere else it would fill logs. */
export function progressBar(total: number): { step: (done: number) => void; end: () => void } {
  const { stderr } = process;
  const width = 30;
  let shown = -1;
  if (!stderr.isTTY || !total) return { step() {}, end() {} };
  return {
    step(done) {
      const permille = Math.floor((done / total) * 1000);
      if (permille === shown) return;
      shown = permille;
      const full = Math.floor((done / total) * width);
      stderr.write(`\r${'█'.repeat(full)}${'░'.repeat(width - full)} ${done} of ${total} films\u001b[K`);
    },
    end() {
      stderr.write('\r\u001b[K');
    },
  };
}
