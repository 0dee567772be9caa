import { loadFault, parseText, type Loaded } from './fetch-film.js';

/** A script whose type says JSON, in whatever words; jQuery writes `true/application/json` while it inserts one. */
const json = 'script[type*=json i]';

/** What a script said when it was last read: boxes that show the same script share one reading of it. */
const readings = new WeakMap<Element, { text: string; loaded: Loaded | Promise<Loaded> }>();

/**
 * The script with the film JSON of a box: its own child, or the nearest that `from` names.
 * @param from the id of a script; undefined for none
 */
export function scriptOf(box: Element, from: string | undefined): Element | undefined {
  const child = [...box.children].find((each) => each.matches(`${json}:not([type*='ld+' i])`));
  return child ?? (from ? nearest(box, from)[0] : undefined);
}

/**
 * Film JSON from the script of a box.
 * @returns undefined when the box names no script; a fault when there is none, or when it is no JSON
 */
export function inlineFilm(box: Element, from: string | undefined): Loaded | Promise<Loaded> | undefined {
  const script = scriptOf(box, from);
  if (!script) return from ? loadFault('script', from, 'from') : undefined;
  const text = script.textContent;
  const last = readings.get(script);
  if (last?.text === text) return last.loaded;
  const isChild = script.parentNode === box;
  let loaded = parseText(text, isChild ? 'script' : 'from');
  if ('fault' in loaded) {
    // What stands around it is a comment, CDATA or the mark of an encoding, which CMSs add.
    const inner = parseText(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
    if ('data' in inner) loaded = inner;
  }
  if (!isChild && nearest(box, from!)[1]) loaded.hints = [{ path: ['from'], code: 'twice', value: from }];
  const result = /\bld\b/i.test((script as HTMLScriptElement).type)
    ? import('./read-json-ld.js').then(
        (late) => late.readJsonLd(loaded),
        () => loaded,
      )
    : loaded;
  readings.set(script, { text, loaded: result });
  return result;
}

/**
 * Articles that are joined to one page bring scripts with the same id. The one that shares the smallest part of the page
 * with the box is meant; of several in there the last before the box, else the first after it.
 * @returns the script, and whether there are others with that id
 */
function nearest(box: Element, id: string): [script?: Element, isOneOfMany?: boolean] {
  const root = box.getRootNode() as Element | Document | ShadowRoot;
  const named = [...root.querySelectorAll(json)].filter((script) => script.id === id);
  if (!named[0]) return 'host' in root ? nearest(root.host, id) : [];
  let place: Node = box;
  while (!named.some((script) => place.contains(script))) place = place.parentNode!;
  let script: Element | undefined;
  for (const each of named)
    if (
      place.contains(each) &&
      (!script || each.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING)
    )
      script = each;
  return [script, named.length > 1];
}
