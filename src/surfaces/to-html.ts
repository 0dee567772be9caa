import { nothing, type TemplateResult } from 'lit';

/** What a hole of a template is: text, or (a part of) an attribute. */
interface Hole {
  /** The text before it, without an attribute that may be left out. */
  before: string;
  attribute?: { name: string; kind: string; open: string };
  /** Whether the attribute's value ends with the hole, without a quote that closes it. */
  bare?: boolean;
}

interface Plan {
  holes: Hole[];
  after: string;
}

const plans = new WeakMap<TemplateStringsArray, Plan>();

/** Where the holes of a template are, found once for each template of the source. */
function planOf(strings: TemplateStringsArray): Plan {
  let plan = plans.get(strings);
  if (!plan) {
    const holes = strings.slice(0, -1).map((text): Hole => {
      const found = /\s([.?@]?)([\w-]+)=(["']?)([^"'<>]*)$/.exec(text);
      if (!found) return { before: text };
      const [whole, kind, name, quote, start] = found as unknown as [string, string, string, string, string];
      return {
        before: text.slice(0, -whole.length),
        attribute: { name, kind, open: `="${start}` },
        bare: !quote,
      };
    });
    plan = { holes, after: strings.at(-1)! };
    plans.set(strings, plan);
  }
  return plan;
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that can stand between tags and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign]!);

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

/**
 * A Lit template as HTML, without a browser: the boxes' own templates serve every server too. Everything that is
 * not a template is escaped; event listeners and properties are left out. Knows what our templates use: no
 * directives, and quoted attributes with one hole.
 * @example toHtml(html`<p title=${'a "b"'}>${'<i>'}</p>`) // '<p title="a &quot;b&quot;">&lt;i&gt;</p>'
 */
export function toHtml(value: unknown): string {
  if (value === undefined || value === null || value === nothing) return '';
  if (Array.isArray(value)) return value.map(toHtml).join('');
  if (!isTemplate(value)) return escapeHtml(plain(value));
  const { holes, after } = planOf(value.strings);
  let text = '';
  // A quoted attribute that is left out takes its closing quote with it.
  let dropQuote = false;
  holes.forEach(({ before, attribute, bare }, i) => {
    text += dropQuote ? before.replace(/^[^"']*["']/, '') : before;
    dropQuote = false;
    const given = value.values[i];
    if (!attribute) {
      text += toHtml(given);
      return;
    }
    const { name, kind, open } = attribute;
    if (kind === '?') text += given ? ` ${name}` : '';
    else if (kind || given === nothing) dropQuote = !bare;
    else text += ` ${name}${open}${escapeHtml(plain(given ?? ''))}${bare ? '"' : ''}`;
  });
  return text + (dropQuote ? after.replace(/^[^"']*["']/, '') : after);
}
