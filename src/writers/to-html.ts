import { nothing, type TemplateResult } from 'lit';
import { escapeHtml } from './escape.js';

/** A place in a template where a value goes. */
interface Hole {
  /** Text, the value of an attribute, an attribute without a value, or what HTML has no words for: listeners and properties. */
  kind: 'text' | 'value' | 'flag' | 'none';
  /** The text before it, without the attribute that it is the value of. */
  before: string;
  /** An attribute up to its value, ` title="`, or all of a flag. */
  open: string;
  /** What ends the attribute: `"`, or `%"` where a unit stands behind the value. */
  close: string;
}

interface Plan {
  holes: Hole[];
  /** The text behind the last hole. */
  after: string;
}

const plans = new WeakMap<TemplateStringsArray, Plan>();

/** Where the holes of a template are, found once for each template of the source. */
function planOf(strings: TemplateStringsArray): Plan {
  let plan = plans.get(strings);
  if (!plan) plans.set(strings, (plan = makePlan(strings.map(withoutIndents))));
  return plan;
}

/** Indentation of the source is no text of the page; between tags a line break is left of it. */
const withoutIndents = (text: string): string =>
  text.replace(/(>?)\s*\n\s*(?=([^]?))/g, (_, tagEnd: string, next: string) => {
    if (next === '>' || next === '/') return tagEnd;
    return tagEnd + (next === '<' || (tagEnd && !next) ? '\n' : ' ');
  });

const attribute = /\s([.?@]?)([\w-]+)=(["']?)([^"'<>]*)$/;
const kinds: Record<string, Hole['kind']> = { '': 'value', '?': 'flag', '.': 'none', '@': 'none' };

function makePlan(texts: string[]): Plan {
  const holes: Hole[] = [];
  let text = texts[0]!;
  for (const next of texts.slice(1)) {
    const match = attribute.exec(text);
    if (!match) {
      holes.push({ kind: 'text', before: text, open: '', close: '' });
      text = next;
      continue;
    }
    const [whole, sign, name, quote, start] = match as unknown as [string, string, string, string, string];
    // What ends a quoted attribute stands in the text behind the hole, and goes where the value goes.
    const end = quote ? next.slice(0, next.indexOf(quote)) : '';
    const kind = kinds[sign]!;
    holes.push({
      kind,
      before: text.slice(0, -whole.length),
      open: kind === 'flag' ? ` ${name}` : ` ${name}="${start}`,
      close: `${end}"`,
    });
    text = quote ? next.slice(end.length + 1) : next;
  }
  return { holes, after: text };
}

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
  const { holes, after } = planOf(value.strings);
  let text = '';
  for (let i = 0; i < holes.length; i++) {
    const { kind, before, open, close } = holes[i]!;
    const content = value.values[i];
    text += before;
    if (kind === 'text') text += toHtml(content);
    else if (kind === 'flag') text += content ? open : '';
    else if (kind === 'value' && content !== nothing) text += open + escapeHtml(plain(content ?? '')) + close;
  }
  return text + after;
}
