import { nothing, type TemplateResult } from 'lit';

/** What a hole of a template is: text, an attribute, an attribute without a value, or nothing that HTML can say. */
type Kind = 'text' | 'value' | 'flag' | 'none';

interface Hole {
  kind: Kind;
  /** The text before it, without an attribute that may be left out. */
  before: string;
  /** The same after an attribute that was left out and whose closing quote goes with it. */
  beforeUnquoted: string;
  /** An attribute up to its value: ` title="`. */
  open: string;
  /** Whether a quote closes the attribute after the hole. */
  quoted: boolean;
}

interface Plan {
  holes: Hole[];
  after: string;
  afterUnquoted: string;
}

const plans = new WeakMap<TemplateStringsArray, Plan>();

/** Indentation of the source is no text of the page; between tags a line break is left of it. */
const withoutIndents = (text: string): string =>
  text.replace(/(>?)\s*\n\s*(?=([^]?))/g, (_, tagEnd: string, next: string) => {
    if (next === '>' || next === '/') return tagEnd;
    return tagEnd + (next === '<' || (tagEnd && !next) ? '\n' : ' ');
  });

const unquoted = (text: string) => text.replace(/^[^"']*["']/, '');

/** Where the holes of a template are, found once for each template of the source. */
function planOf(strings: TemplateStringsArray): Plan {
  let plan = plans.get(strings);
  if (!plan) {
    const texts = strings.map(withoutIndents);
    const holes = texts.slice(0, -1).map(holeAfter);
    const after = texts.at(-1)!;
    plan = { holes, after, afterUnquoted: unquoted(after) };
    plans.set(strings, plan);
  }
  return plan;
}

const kinds: Record<string, Kind> = { '': 'value', '?': 'flag', '.': 'none', '@': 'none' };

function holeAfter(text: string): Hole {
  const found = /\s([.?@]?)([\w-]+)=(["']?)([^"'<>]*)$/.exec(text);
  if (!found) return { kind: 'text', before: text, beforeUnquoted: unquoted(text), open: '', quoted: false };
  const [whole, sign, name, quote, start] = found as unknown as [string, string, string, string, string];
  const before = text.slice(0, -whole.length);
  const kind = kinds[sign]!;
  return {
    kind,
    before,
    beforeUnquoted: unquoted(before),
    open: kind === 'flag' ? ` ${name}` : ` ${name}="${start}`,
    quoted: !!quote,
  };
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that can stand between tags and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  // Most texts have nothing to escape, and looking is quicker than replacing.
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => escapes[sign]!) : text;

const plain = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? `${value}` : JSON.stringify(value);

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

/**
 * A Lit template as HTML, without a browser: the boxes' own templates serve every server too. Everything that is
 * not a template is escaped; event listeners and properties are left out. Knows what our templates use: no
 * directives, and quoted attributes with one hole.
 * @example toHtml(html`<p title=${'a "b"'}>${'<i>'}</p>`) // '<p title="a &quot;b&quot;">&lt;i&gt;</p>'
 */
export function toHtml(value: unknown): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (value === undefined || value === null || value === nothing) return '';
  if (Array.isArray(value)) {
    let text = '';
    for (const item of value) text += toHtml(item);
    return text;
  }
  if (!isTemplate(value)) return escapeHtml(plain(value));
  const { holes, after, afterUnquoted } = planOf(value.strings);
  let text = '';
  // A quoted attribute that is left out takes its closing quote with it.
  let dropQuote = false;
  for (let i = 0; i < holes.length; i++) {
    const { kind, before, beforeUnquoted, open, quoted } = holes[i]!;
    const given = value.values[i];
    text += dropQuote ? beforeUnquoted : before;
    dropQuote = false;
    if (kind === 'text') text += toHtml(given);
    else if (kind === 'flag') text += given ? open : '';
    else if (kind === 'none' || given === nothing) dropQuote = quoted;
    else text += `${open}${escapeHtml(plain(given ?? ''))}${quoted ? '' : '"'}`;
  }
  return text + (dropQuote ? afterUnquoted : after);
}
