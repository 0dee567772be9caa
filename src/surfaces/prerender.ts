import type { CSSResultGroup } from 'lit';
import type { FilmBox } from '../base/film-box.js';
import type { Messages } from '../i18n/messages.js';
import { readFilm } from '../model/parse.js';
import { escapeHtml, toHtml } from './to-html.js';

/** How a box is to be prerendered. */
export interface PrerenderOptions {
  /** The element's attributes, as they would be written in the page: `{ src: '/films/x.json', max: 6 }`. */
  attributes?: Record<string, string | number | boolean>;
  /** The page's language with its region; default `en`. */
  lang?: string;
  /** The words of that language; not needed for English. */
  messages?: Messages | undefined;
  /** The reader's day, `2026-03-14`, for what may be out of date; default: today. */
  today?: string;
  /** HTML that stands in the element for who sees no shadow content; must be safe already. */
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
  Box: { new (): Pick<FilmBox, 'renderFilm' | 'setAttribute' | 'staleAfter'>; styles: CSSResultGroup },
  data: unknown,
  { attributes = {}, lang = 'en', messages, today, fallback = '' }: PrerenderOptions = {},
): string {
  const { film } = readFilm(data);
  const box = new Box();
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) box.setAttribute(name, String(value));
  const inside =
    film &&
    box.renderFilm(film, {
      locale: lang,
      messages,
      today: today ?? new Date().toISOString().slice(0, 10),
      staleAfter: box.staleAfter,
    });
  const shadow = inside
    ? `<template shadowrootmode="open"><style>${styleText(Box.styles)}${noReserve}</style>${toHtml(inside)}</template>`
    : '';
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== false)
    .map(([name, value]) => ` ${escapeHtml(name)}="${value === true ? '' : escapeHtml(String(value))}"`);
  return `<${tag}${written.join('')}>${shadow}${fallback}</${tag}>`;
}

/** The page may reserve room for boxes that are not there yet (onesheet-reserve.css); this one is. */
const noReserve = ':host{min-height:0!important}';

/** Styles as text: Lit's results on a server, style sheets where a script tag's stand-in for Lit runs. */
function styleText(styles: CSSResultGroup): string {
  if (Array.isArray(styles)) return styles.map(styleText).join('');
  if ('cssText' in styles) return styles.cssText;
  return [...styles.cssRules].map(({ cssText }) => cssText).join('');
}
