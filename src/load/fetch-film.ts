import type { Fault, LoadFault } from '../model/issue.js';
import { mostCharacters } from '../model/largest-film.js';

/** Film JSON as it came, or why it did not. */
export type Loaded = { data: unknown } | { fault: Fault };

/** After this many seconds a reader has scrolled past the box. */
const patienceSeconds = 20;

const requests = new Map<string, Promise<Loaded>>();

/** Why there is no film JSON; `at` is the attribute or the element that should have led to it. */
export const loadFault = (code: LoadFault, value: unknown, at = 'src'): { fault: Fault } => ({
  fault: { path: [at], code, value },
});

/**
 * Film JSON from a URL: one request per URL per page, whatever the number of boxes. A failure goes to every box that
 * waits for it and is then forgotten, so that the next box tries again.
 */
export function fetchFilm(src: string): Promise<Loaded> {
  const url = absolute(src);
  let request = requests.get(url);
  if (!request) {
    request = load(url);
    requests.set(url, request);
    void request.then((loaded) => 'fault' in loaded && requests.delete(url));
  }
  return request;
}

/** One address, however `src` writes it. A text that is no address stays as it is: fetch refuses it. */
function absolute(src: string): string {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    return src;
  }
}

async function load(url: string): Promise<Loaded> {
  const signal = AbortSignal.timeout(patienceSeconds * 1000);
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) return loadFault('http', response.status);
    const text = await response.text();
    return text.length > mostCharacters ? loadFault('size', mostCharacters) : parseText(text);
  } catch (error) {
    return signal.aborted
      ? loadFault('time', patienceSeconds)
      : loadFault('network', (error as Error).message);
  }
}

/** Film JSON from text; `at` is the attribute or the element that led to it. */
export function parseText(text: string, at?: string): Loaded {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch (error) {
    return loadFault(/^\s*</.test(text) ? 'html' : 'json', (error as Error).message, at);
  }
}
