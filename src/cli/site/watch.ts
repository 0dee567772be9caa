import { statSync, watch } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CallError, reasonOf } from '../errors.js';
import { say } from '../terminal.js';
import { build, type BuildOptions } from './build.js';

export type WatchOptions = BuildOptions;

/** Editors write a file in several steps. */
const pause = 150;

/** Builds, and again whenever a film changes, until it is stopped. */
export async function watchFilms(named: string[], options: WatchOptions): Promise<void> {
  await build(named, options);
  const out = resolve(options.out);
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const again = () => {
    running = running.then(() =>
      build(named, { ...options, force: false }).then(
        () => undefined,
        // What cannot be written now may be written after the next change.
        (error: Error) => say(`onesheet: ${error.message}`),
      ),
    );
  };
  for (const folder of new Set(named.map(folderOf)))
    watch(folder, { recursive: true }, (_, name) => {
      if (!name?.endsWith('.json') || resolve(folder, name).startsWith(out)) return;
      clearTimeout(timer);
      timer = setTimeout(again, pause);
    });
  say('Watching; Ctrl+C stops it.');
}

/** The folder in which a named film can change. */
function folderOf(name: string): string {
  if (/[*?]/.test(name)) return name.slice(0, name.search(/[*?]/)).replace(/[^/]*$/, '') || '.';
  try {
    return statSync(name).isDirectory() ? name : dirname(name);
  } catch (error) {
    throw new CallError(`${name}: ${reasonOf(error)}`);
  }
}
