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

/** The next event of that type, or a rejection that names it: a test that waits says what for. */
export function nextEvent<T extends Event = CustomEvent>(
  target: EventTarget,
  type: string,
  ms = 3000,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      target.removeEventListener(type, listener);
      reject(new Error(`no ${type} event within ${ms} ms`));
    }, ms);
    function listener(event: Event) {
      clearTimeout(timer);
      resolve(event as T);
    }
    target.addEventListener(type, listener, { once: true });
  });
}

/** Fails with axe's findings, if there are any. */
export async function axe(element: Element): Promise<void> {
  await expect(element).to.be.accessible();
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
