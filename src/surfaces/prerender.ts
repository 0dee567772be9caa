import type { CSSResultGroup, TemplateResult } from 'lit';
import { defaultStaleAfter } from '../facts/box.js';
import type { Reader } from '../facts/wording.js';
import { utcDay } from '../words/utc-day.js';
import type { Messages } from '../words/messages.js';
import type { BoxClass } from './box-class.js';
import { filmOf } from './film-of.js';
import { escapeHtml } from '../writers/escape.js';
import { toHtml } from '../writers/to-html.js';

/** How a box is to be prerendered. */
export interface PrerenderOptions {
  /** The element's attributes, as they would be written in the page: `{ src: '/films/x.json', max: 6 }`. */
  attributes?: Record<string, string | number | boolean>;
  /** The page's language with its region; default `en`. */
  lang?: string;
  /** Words instead of ours for that language. */
  messages?: Messages | undefined;
  /** The reader's day, `2026-03-14`, for what may be out of date; default: today. */
  today?: string;
  /** HTML that stands in the element for readers without shadow content; must be safe already. */
  fallback?: string;
}

/**
 * A box as HTML with declarative shadow DOM: seen without any script, and taken over in place when one comes.
 * Works wherever JavaScript runs; wrong parts of the film JSON are left out.
 * @returns the element; without shadow content when the film has no facts for the box
 * @example prerender('cast-list', CastList, film, { attributes: { src: '/films/parasite.json' } })
 */
export function prerender(
  tag: string,
  Box: BoxClass,
  data: unknown,
  {
    attributes = {},
    lang = 'en',
    messages,
    standsIn,
    today,
    fallback = '',
  }: PrerenderOptions & Pick<Reader, 'standsIn'> = {},
): string {
  const film = filmOf(data);
  const reader = {
    locale: lang,
    messages,
    ...(standsIn && { standsIn }),
    today: today ?? utcDay(),
    staleAfter: Number(attributes['stale-after'] ?? defaultStaleAfter),
  };
  const list = Object.entries(attributes).flatMap(([name, value]): Attribute[] =>
    value === false ? [] : [[name, value === true ? '' : value]],
  );
  const box = new Box();
  // Without a browser nobody tells an element of its attributes.
  const observed = Box.observedAttributes;
  for (const [name, value] of list)
    if (observed.includes(name)) box.attributeChangedCallback(name, null, `${value}`);
  return elementHtml(tag, list, Box, film && box.renderFilm(film, reader), fallback);
}

export type Attribute = [name: string, value: string | number];

/**
 * An element as HTML.
 * @param content what stands in its shadow root; nothing for an element whose film has nothing for it
 * @param fallback HTML that stands in the element itself
 */
export function elementHtml(
  tag: string,
  attributes: Attribute[],
  Box: BoxClass,
  content: TemplateResult | undefined,
  fallback: string,
): string {
  let text = `<${tag}`;
  for (const [name, value] of attributes) text += ` ${escapeHtml(name)}="${escapeHtml(`${value}`)}"`;
  const shadow = content
    ? `<template shadowrootmode="open">${styleElement(Box)}${toHtml(content)}</template>`
    : '';
  return `${text}>${shadow}${fallback}</${tag}>`;
}

/** The page may reserve room for boxes that are not there yet (onesheet-reserve.css); this one is. */
const noReserve = ':host{min-height:0!important}';

const styleElements = new WeakMap<BoxClass, string>();

function styleElement(Box: BoxClass): string {
  let text = styleElements.get(Box);
  if (!text) styleElements.set(Box, (text = `<style>${minified(styleText(Box.styles))}${noReserve}</style>`));
  return text;
}

/** Styles as they are sent, without what is written for us: comments and indentation. */
const minified = (text: string) =>
  text
    .replace(/\/\*[^]*?\*\/|\s*([{};])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** Lit takes style sheets of the platform, too; those of our boxes are its own. */
function styleText(styles: CSSResultGroup): string {
  if (Array.isArray(styles)) return styles.map(styleText).join('');
  if ('cssText' in styles) return styles.cssText;
  return [...styles.cssRules].map(({ cssText }) => cssText).join('');
}
