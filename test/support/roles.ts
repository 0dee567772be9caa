// Finding things in a box the way a reader or a screen reader does: by role and visible text.
import { visibleText } from './fixtures.js';

const SELECTORS = {
  heading: 'h1, h2, h3, h4, h5, h6',
  list: '[role=list]',
  listitem: 'li',
  button: 'button',
  link: 'a[href]',
  img: 'img:not([alt=""])',
  figure: 'figure',
  table: '[role=table]',
  row: '[role=row]',
  columnheader: '[role=columnheader]',
  rowheader: '[role=rowheader]',
  cell: '[role=cell]',
  term: 'dt',
  time: 'time',
};

export type Role = keyof typeof SELECTORS;

const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });

/** All that is shown of a box with that role, in order; with a name, only what is called so. */
export function allByRole(box: Element, role: Role, name?: string): HTMLElement[] {
  return [...box.shadowRoot!.querySelectorAll<HTMLElement>(SELECTORS[role])].filter(
    (element) => isShown(element) && (name === undefined || nameOf(element) === name),
  );
}

/** The only one. */
export function byRole(box: Element, role: Role, name?: string): HTMLElement {
  const found = allByRole(box, role, name);
  if (found.length !== 1)
    throw new Error(
      `${found.length} ${role}s${name === undefined ? '' : ` called "${name}"`} in <${box.localName}>`,
    );
  return found[0]!;
}

/** What a screen reader calls it. */
export const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? visibleText(element);

export const texts = (elements: Iterable<Element>): string[] => [...elements].map(visibleText);

/** The labelled facts of a box that stand in no table: `Director: Vicky Jewson`. */
export const rowsOf = (box: Element): string[] =>
  allByRole(box, 'term')
    .filter((term) => !term.closest('table'))
    .map((term) => {
      const lines = [...term.parentElement!.querySelectorAll('dd')];
      return `${visibleText(term)}: ${texts(lines).join(' | ')}`;
    });

/** The innermost elements with exactly that text. */
export function byText(box: Element, text: string): HTMLElement[] {
  const all = [...box.shadowRoot!.querySelectorAll<HTMLElement>('*')].filter(
    (element) => isShown(element) && visibleText(element) === text,
  );
  return all.filter((element) => !all.some((other) => other !== element && element.contains(other)));
}
