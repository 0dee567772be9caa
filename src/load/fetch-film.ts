import type { Fault, LoadFault } from '../model/issue.js';

/** Film JSON as it came, or why it did not. */
export type Loaded = { data: unknown } | { fault: Fault };

/** A reader has long scrolled on by then. */
const patienceSeconds = 20;
/** The longest film JSON seen is 60 kB; past this it is not one film. */
export const mostCharacters = 2_000_000;

const requests = new Map<string, Promise<Loaded>>();

/** A load fault; `at` is the attribute whose value was followed. */
export const loadFault = (code: LoadFault, value: unknown, at = 'src'): { fault: Fault } => ({
  fault: { path: [at], code, value },
});

/**
 * Film JSON from a URL: one request per URL per page, whatever the number of boxes. A failure is told to everyone
 * who asked and then forgotten, so that the next box tries again.
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

/** The same address for every way to write it; what is no address is left for fetch to refuse. */
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

/** Film JSON from text. */
export function parseText(text: string, at?: string): Loaded {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch (error) {
    return loadFault(/^\s*</.test(text) ? 'html' : 'json', (error as Error).message, at);
  }
}
