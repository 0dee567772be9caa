// Boxes as a page meets them: made by a script, or prerendered and taken over.
import { fixture } from '@open-wc/testing';
import type { CSSResultGroup } from 'lit';
import type { FilmBox } from '../../src/base/film-box.js';
import '../../src/define.js';
import { boxClasses } from '../../src/surfaces/box-classes.js';
import { prerender, type PrerenderOptions } from '../../src/surfaces/prerender.js';

/** What tests hand around: any box, with the properties that only some boxes have, and any film, wrong ones too. */
export type AnyBox = Omit<FilmBox, 'film'> & { film: unknown } & Record<string, any>;
/** A box's class, whatever its facts are. */
export type BoxClass = {
  new (): any;
  version: string;
  observedAttributes: string[];
  styles: CSSResultGroup;
};

/** All boxes; the shared tests cover them. */
export const boxes: Record<string, BoxClass> = boxClasses;

export const tags = Object.keys(boxes);

/** A wrapper in the page, removed after the test. */
export async function wrapper(style = '', attributes: Record<string, string> = {}): Promise<HTMLElement> {
  const div = document.createElement('div');
  div.style.cssText = style;
  for (const [name, value] of Object.entries(attributes)) div.setAttribute(name, value);
  return fixture<HTMLElement>(div);
}

export interface Placing {
  attributes?: Record<string, string>;
  fallback?: string;
  /** Properties set before the box is in the page. */
  properties?: Record<string, unknown>;
  into?: HTMLElement;
}

/** A box in the page, not waited for. */
export async function placed(
  tag: string,
  { attributes = {}, fallback = '', properties = {}, into }: Placing = {},
): Promise<AnyBox> {
  const box = document.createElement(tag) as AnyBox;
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
  box.innerHTML = fallback;
  Object.assign(box, properties);
  (into ?? (await wrapper())).append(box);
  return box;
}

/** A box that shows a film. */
export async function shown(tag: string, film: unknown, placing: Placing = {}): Promise<AnyBox> {
  const box = await placed(tag, { ...placing, properties: { film, ...placing.properties } });
  await settled(box);
  return box;
}

/** Waits until a box has rendered what it knows. */
export async function settled(box: AnyBox): Promise<void> {
  await box.updateComplete;
  await box.updateComplete;
}

/** A prerendered box in the page, taken over if its tag is defined. */
export async function prerendered(
  tag: string,
  film: unknown,
  options: PrerenderOptions & { as?: string; into?: HTMLElement } = {},
): Promise<AnyBox> {
  const { as = tag, into, ...rest } = options;
  const html = prerender(as, boxes[tag]!, film, rest);
  const parent = into ?? (await wrapper());
  (parent as HTMLElement & { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(html);
  return parent.firstElementChild as AnyBox;
}
