// What most tests need: a fixture of a given width, the next event, media features, and a check by axe.
import { expect, fixture } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';

/** A feature of `@media (name: value)`. */
export interface MediaFeature {
  name: string;
  value: string;
}

let emulating = false;

/**
 * Emulates media features until the end of the test: `await media([{ name: 'forced-colors', value: 'active' }])`;
 * paper with `await media([], 'print')`. Each call replaces the one before. Only Chromium can: elsewhere it answers
 * false, and a test that needs it says `if (!(await media(...))) this.skip();`.
 */
export async function media(features: MediaFeature[], type: '' | 'print' = ''): Promise<boolean> {
  const payload = { features, media: type };
  const done = await executeServerCommand<boolean, typeof payload>('media', payload);
  emulating = done && (features.length > 0 || type !== '');
  return done;
}

// The runner uses a page for several files, and emulated media would stay on in the next one.
afterEach(async () => {
  if (emulating) await media([]);
});

/** A wrapper of a given width, with the template in it. Width by wrapper, since not every engine resizes. */
export async function atWidth(px: number, template: TemplateResult): Promise<HTMLElement> {
  return fixture<HTMLElement>(html`<div .style=${`width: ${px}px`}>${template}</div>`);
}

/** Only a test that fails ever waits as long: nothing may depend on how fast a machine is. */
const patience = 60_000;

/** The promise, or in the end an error that says what was waited for. */
async function orSay<T>(what: string, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const failure = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`waited in vain for ${what}`)), patience);
  });
  return Promise.race([promise, failure]).finally(() => clearTimeout(timer));
}

/** The next event of that type, or an error that names it: a test that waits says what for. */
export function nextEvent<T extends Event = CustomEvent>(target: EventTarget, type: string): Promise<T> {
  const event = new Promise<T>((go) =>
    target.addEventListener(type, (event) => go(event as T), { once: true }),
  );
  return orSay(`a ${type} event`, event);
}

/** A task of its own, after all that is already under way in this one. */
export const task = (): Promise<void> => new Promise((go) => setTimeout(go));

/** Waits until a condition holds, and answers what it gave; `what` names it for whoever waits in vain. */
export function until<T>(what: string, condition: () => T): Promise<NonNullable<T>> {
  let over = false;
  const look = async () => {
    // Looks again in every task: nothing tells of a style, of a state, or of what another document does.
    for (;;) {
      const value = condition();
      if (value || over) return value as NonNullable<T>;
      await task();
    }
  };
  return orSay(what, look()).finally(() => (over = true));
}

/**
 * Waits until a picture of the address `x` could not be loaded, as in `<img src=x onerror=...>`: what an earlier one
 * was to run in that case has run by then.
 */
export async function brokenPicture(): Promise<void> {
  const picture = new Image();
  const failed = nextEvent(picture, 'error');
  picture.src = 'x';
  await failed;
}

/**
 * Fails with axe's findings, if there are any. axe (4.14) follows `overflow: hidden` but not `clip`, so it takes the
 * rows that a folded table cuts off for shown, and measures them against whatever lies that far below; how far that
 * is depends on the fonts. To a reader both look the same, so axe is shown `hidden`.
 */
export async function axe(element: Element): Promise<void> {
  const folds = [...element.querySelectorAll('*')]
    .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<HTMLElement>('[data-fold]') ?? [])])
    .filter((fold) => getComputedStyle(fold).overflow === 'clip');
  for (const { style } of folds) style.overflow = 'hidden';
  await expect(element).to.be.accessible();
  for (const { style } of folds) style.overflow = '';
}

// Of these the text is either not shown or shown by other means than text.
const NO_TEXT = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT']);

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

function textOf(node: Node): string {
  // By type, not by class: a node may come from a frame.
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (!isElement(node)) return [...node.childNodes].map((child) => textOf(child)).join('');
  if (NO_TEXT.has(node.tagName)) return '';
  const style = getComputedStyle(node);
  if (style.display === 'none') return '';
  // Hidden as a whole here: a visible child of a hidden parent is not something our boxes do.
  if (style.visibility !== 'visible') return '';
  const children: Iterable<Node> =
    node.localName === 'slot' && (node as HTMLSlotElement).assignedNodes().length > 0
      ? (node as HTMLSlotElement).assignedNodes()
      : node.childNodes;
  const text = [...children].map((child) => textOf(child)).join('');
  // Two blocks are two lines to a reader, whatever stands between them in the source.
  return style.display.startsWith('inline') || style.display === 'contents' ? text : ` ${text} `;
}

/** The text a reader sees in an element or document fragment, whitespace collapsed. */
export const visibleText = (node: Node): string => textOf(node).replace(/\s+/g, ' ').trim();

/** The text a reader sees in an element's shadow root, slotted text included, whitespace collapsed. */
export function shadowText(element: Element): string {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no shadow root`);
  return visibleText(element.shadowRoot);
}
