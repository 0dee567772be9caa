import { shorten } from '../plain-text.js';
import type { ImportWarning } from '../imported.js';

/** The JSON-LD of a page, and what else the page says about itself. */
export interface PageData {
  /** What the blocks hold. */
  blocks: unknown[];
  /** The address that the page gives itself. */
  url: string | undefined;
}

const isJsonLd = /\btype\s*=\s*["']?\s*application\/ld\+json/i;

/** Whether a text is a page of HTML. */
export const isPage = (text: string): boolean =>
  /^\s*<(?!\?xml)/.test(text) || /<script\b/i.test(text.slice(0, 100_000));

/** Whether a page describes a film in the attributes of its elements. */
export const hasMicrodata = (html: string): boolean =>
  /\bitemtype\s*=\s*["']?https?:\/\/(?:www\.)?schema\.org\/(?:Movie|TVSeries)\b/i.test(html);

/**
 * Reads the JSON-LD blocks of an HTML page, as sites write them: in CDATA, in comments, with line breaks inside texts and
 * commas too many. A block that is no JSON all the same is a warning.
 */
export function pageData(html: string, warnings: ImportWarning[]): PageData {
  const blocks: unknown[] = [];
  let count = 0;
  for (const text of jsonLdScripts(html)) {
    count++;
    const block = blockOf(text);
    if (block !== undefined) blocks.push(block);
    else
      warnings.push({
        field: `ld+json block ${count}`,
        message: `it is no JSON, so it is left out: ${shorten(text.trim(), 40)}`,
      });
  }
  return { blocks, url: addressOf(html) };
}

/** The texts of the scripts with JSON-LD. One that has no end is none. */
function* jsonLdScripts(html: string): Generator<string> {
  const start = /<script\b([^>]{0,1000})>/gi;
  const end = /<\/script\s{0,20}>/gi;
  for (let match = start.exec(html); match; match = start.exec(html)) {
    end.lastIndex = start.lastIndex;
    const close = end.exec(html);
    if (!close) return;
    if (isJsonLd.test(match[1]!)) yield html.slice(start.lastIndex, close.index);
    start.lastIndex = end.lastIndex;
  }
}

/** What a page calls its own address. */
function addressOf(html: string): string | undefined {
  const head = html.slice(0, 200_000);
  const [tag] =
    /<link\b[^>]{0,500}\brel\s*=\s*["']?canonical\b[^>]{0,500}>/i.exec(head) ??
    /<meta\b[^>]{0,500}\bproperty\s*=\s*["']?og:url\b[^>]{0,500}>/i.exec(head) ??
    [];
  return /\b(?:href|content)\s*=\s*["']?(https?:\/\/[^"'\s>]+)/i.exec(tag ?? '')?.[1];
}

/** The JSON of a block, or undefined. */
export const blockOf = (text: string): unknown => parsed(text) ?? mended(text);

/** How CDATA and comments end; they may be looked for in the last signs alone. */
const end = /(?:(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?|-->|;)\s*$/;

function mended(text: string): unknown {
  // There is no film without an object.
  if (!text.includes('{')) return undefined;
  const start = text.replace(/^\s*(?:(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?|<!--)/, '').trim();
  const tail = start.slice(-100);
  const inner = start.slice(0, start.length - tail.length) + tail.replace(end, '');
  const whole = withoutSlips(inner);
  return (
    parsed(inner) ??
    parsed(whole) ??
    // Some templates write several objects one after the other.
    parsed(`[${whole.replace(/\}\s*(?:,\s*)?\{\s*"@/g, '},{"@').replace(/,\s*$/, '')}]`) ??
    (inner.includes('&quot;') ? parsed(unquoted(inner)) : undefined)
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}

const unquoted = (text: string): string => text.replace(/&quot;/g, '"').replace(/&amp;/g, '&');

/**
 * The text with escapes for line breaks within strings, without commas before a closing bracket, without comments, and without
 * escapes that JSON does not have, as `\'`.
 */
function withoutSlips(text: string): string {
  let inString = false;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (inString) {
      if (sign === '\\') {
        const next = text[++i] ?? '';
        out += /["\\/bfnrtu]/.test(next) ? sign + next : next;
      } else if (sign < ' ') out += sign === '\n' ? '\\n' : ' ';
      else out += sign;
      if (sign === '"') inString = false;
      continue;
    }
    if (sign === '"') inString = true;
    if (sign === '/' && text[i + 1] === '*') {
      i = Math.max(i, text.indexOf('*/', i) + 1);
      continue;
    }
    if (sign === '/' && text[i + 1] === '/') {
      while (i + 1 < text.length && text[i + 1] !== '\n') i++;
      continue;
    }
    if (sign === ',') {
      const next = nextSign(text, i + 1);
      if (next === '}' || next === ']') continue;
    }
    out += sign;
  }
  return out;
}

/** The first sign that is not a space. */
function nextSign(text: string, from: number): string | undefined {
  let i = from;
  while (i < text.length && text[i]! <= ' ') i++;
  return text[i];
}
