import type { Fault, LoadFault } from '../model/issue.js';
import { mostCharacters } from '../model/largest-film.js';

/** Film JSON as it came, or why it did not; `hints` are about the page, and lose nothing. */
export type Loaded = ({ data: unknown } | { fault: Fault }) & { hints?: Fault[] };

/** After this many seconds a reader has scrolled past the box. */
const patienceSeconds = 20;

/** For so long boxes share an answer, in milliseconds. In a page that lives for hours a later one wants newer facts. */
const sharedFor = 60_000;

const requests = new Map<string, { answer: Promise<Loaded>; at: number }>();

/** Why there is no film JSON; `at` is the attribute or the element that should have led to it. */
export const loadFault = (code: LoadFault, value: unknown, at = 'src'): Loaded => ({
  fault: { path: [at], code, value },
});

/**
 * Film JSON from a URL: one request for all boxes of a page that come within a minute. Later ones ask again, through the
 * cache of the browser. A failure goes to every box that waits for it and is then forgotten, so that the next box tries
 * again.
 */
export function fetchFilm(src: string): Promise<Loaded> {
  const url = absolute(src);
  const shared = requests.get(url);
  if (shared && Date.now() - shared.at < sharedFor) return shared.answer;
  const request = { answer: load(url), at: Date.now() };
  requests.set(url, request);
  void request.answer.then(
    (loaded) => 'fault' in loaded && requests.get(url) === request && requests.delete(url),
  );
  return request.answer;
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
  // Safari has it since 16; without it there is only no end to the waiting.
  const signal = globalThis.AbortSignal?.timeout?.(patienceSeconds * 1000);
  try {
    const response = await fetch(url, { signal: signal ?? null });
    if (!response.ok) return loadFault('http', response.status);
    const text = await response.text();
    return text.length > mostCharacters ? loadFault('size', mostCharacters) : parseText(text);
  } catch (error) {
    return signal?.aborted
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
