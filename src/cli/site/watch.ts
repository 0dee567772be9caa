import { statSync, watch } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CallError, reasonOf } from '../errors.js';
import { printLine } from '../terminal.js';
import { buildSite, type BuildOptions } from './build.js';

/** Milliseconds to wait after a change: editors save a file in several steps. */
const pause = 150;

/** Builds the site, and builds it again whenever a film changes, until somebody stops it. */
export async function watchSite(names: string[], options: BuildOptions): Promise<void> {
  await buildSite(names, options);
  const out = resolve(options.out);
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const again = () => {
    running = running.then(() =>
      buildSite(names, { ...options, force: false }).then(
        () => undefined,
        // A disk that is full now may have room after the next change.
        (error: Error) => printLine(`onesheet: ${error.message}`),
      ),
    );
  };
  for (const folder of new Set(names.map(folderOf)))
    watch(folder, { recursive: true }, (_, name) => {
      if (!name?.endsWith('.json') || resolve(folder, name).startsWith(out)) return;
      clearTimeout(timer);
      timer = setTimeout(again, pause);
    });
  printLine('Watching; Ctrl+C stops it.');
}

/** The folder to watch for a film file, a folder or a pattern. */
function folderOf(name: string): string {
  if (/[*?]/.test(name)) return name.slice(0, name.search(/[*?]/)).replace(/[^/]*$/, '') || '.';
  try {
    return statSync(name).isDirectory() ? name : dirname(name);
  } catch (error) {
    throw new CallError(`${name}: ${reasonOf(error)}`);
  }
}
