import { paint, printLine } from '../terminal.js';

/** What a build did, in films. `--json` prints it as it is. */
export interface BuildResult {
  films: number;
  made: number;
  unchanged: number;
  removed: number;
  /** Not made: no film in the file, or a film with the name of another file's film. */
  skipped: number;
  /** Errors in films, those of skipped ones included. */
  errors: number;
  seconds: number;
  /** What all cores together worked for it. */
  cpuSeconds: number;
  /** The most memory that the whole process held, in MB. */
  peakMemory: number;
}

export const emptyResult = (): BuildResult => ({
  films: 0,
  made: 0,
  unchanged: 0,
  removed: 0,
  skipped: 0,
  errors: 0,
  seconds: 0,
  cpuSeconds: 0,
  peakMemory: 0,
});

/** Adds what the build took. */
export function addUsage(result: BuildResult, milliseconds: number): void {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  result.seconds = Math.round(milliseconds) / 1000;
  result.cpuSeconds = Math.round((userCPUTime + systemCPUTime) / 1000) / 1000;
  result.peakMemory = Math.round(maxRSS / 1024);
}

/** Prints the result: JSON for programs, a line for people. */
export function printResult(
  result: BuildResult,
  { out, site, json = false }: { out: string; site?: string; json?: boolean },
): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(result)}\n`);
    return;
  }
  if (!site)
    printLine(
      paint(
        'dim',
        'Addresses begin with /, and the pages of the films name no address of their own; name the site with --site https://… before others use its pages, oEmbed and feed.',
      ),
    );
  const { films, made, unchanged, removed, skipped, errors, seconds } = result;
  const parts = [`${made} made`, `${unchanged} unchanged`, `${removed} removed`, `${skipped} skipped`];
  const line = `${out}: ${films} ${films === 1 ? 'film' : 'films'} (${parts.join(', ')}), ${errors} ${errors === 1 ? 'error' : 'errors'}, ${seconds.toFixed(1)} s`;
  printLine(paint(errors ? 'red' : 'green', line));
}
