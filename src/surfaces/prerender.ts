import type { CSSResultGroup } from 'lit';
import { defaultStaleAfter, type Reader } from '../facts/wording.js';
import { utcDay } from '../words/utc-day.js';
import type { Messages } from '../words/messages.js';
import type { Film } from '../model/film.js';
import type { BoxClass } from './boxes.js';
import { filmOf } from './film-of.js';
import { escapeHtml, toHtml } from '../writers/to-html.js';

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
  { attributes = {}, lang = 'en', messages, today, fallback = '' }: PrerenderOptions = {},
): string {
  const film = filmOf(data);
  const written = Object.entries(attributes).flatMap(([name, value]): Attribute[] =>
    value === false ? [] : [[name, value === true ? '' : value]],
  );
  const reader = {
    locale: lang,
    messages,
    today: today ?? utcDay(),
    staleAfter: Number(attributes['stale-after'] ?? defaultStaleAfter),
  };
  return (
    (film && prerenderFilm(tag, Box, film, reader, written, fallback)) ?? elementText(tag, written, fallback)
  );
}

type Attribute = [name: string, value: string | number];

const elementText = (tag: string, attributes: Attribute[], inside: string): string =>
  `<${tag}${attributes.map(([name, value]) => ` ${escapeHtml(name)}="${escapeHtml(`${value}`)}"`).join('')}>${inside}</${tag}>`;

/** Boxes with certain attributes, which are all that their templates ask of them. */
const kept = new Map<BoxClass, Map<string, InstanceType<BoxClass>>>();

/** More than a site uses of one box; the oldest goes first. */
const limit = 50;

function boxWith(Box: BoxClass, attributes: Attribute[]): InstanceType<BoxClass> {
  // An address says nothing about how the box looks, and there is one for every film.
  const telling = attributes.filter(([name]) => name !== 'src' && name !== 'from');
  // Most have none, and are asked for most.
  const key = telling.length ? JSON.stringify(telling) : '';
  let boxes = kept.get(Box);
  if (!boxes) kept.set(Box, (boxes = new Map<string, InstanceType<BoxClass>>()));
  let box = boxes.get(key);
  if (!box) {
    box = new Box();
    for (const [name, value] of telling) box.setAttribute(name, `${value}`);
    if (boxes.size >= limit) boxes.delete(boxes.keys().next().value!);
    boxes.set(key, box);
  }
  return box;
}

/** The element with its shadow content; undefined when the film has nothing for it. */
export function prerenderFilm(
  tag: string,
  Box: BoxClass,
  film: Film,
  reader: Reader,
  attributes: Attribute[],
  fallback: string,
): string | undefined {
  const inside = boxWith(Box, attributes).renderFilm(film, reader);
  return (
    inside &&
    elementText(
      tag,
      attributes,
      `<template shadowrootmode="open">${styleElement(Box)}${toHtml(inside)}</template>${fallback}`,
    )
  );
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
