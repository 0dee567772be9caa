// Takes out of html`` and css`` what a reader of the source needs and a browser does not.
//
// Ready-made plugins broke svg, skipped nested CSS or threw on fragments. This one is careful instead of thorough:
// what it isn't sure of, it leaves.
import { walk } from './lazy.mjs';

// Stands for ${...} while a template is one text; a private character that no template contains.
const HOLE = '\uE000';

// Whitespace beside these never shows: the browser drops it at the edges of a block.
const BLOCKS = new Set(
  (
    'address article aside blockquote caption col colgroup dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol optgroup option p search section source ' +
    'summary table tbody td template tfoot th thead tr ul ' +
    'circle clippath defs ellipse g line lineargradient mask path polygon polyline radialgradient rect stop symbol use'
  ).split(' '),
);

const isTag = (token) => token?.startsWith('<') ?? false;
const isBlock = (token) => isTag(token) && BLOCKS.has(/^<\/?([a-z][\w-]*)/i.exec(token)?.[1].toLowerCase());

/** One tag: single spaces between attributes, values as they are. */
function minifyTag(tag) {
  return tag
    .replace(/("[^"]*"|'[^']*')|[ \t\r\n\f]+/g, (_, value) => value ?? ' ')
    .replace(/ >$/, '>')
    .replace(/(["']) \/>$/, '$1/>')
    .replace(/=(["'])([\w-]+)\1(?=[ >])/g, '=$2');
}

/**
 * Minifies the text of an html template (holes as U+E000). Whitespace with a newline goes if the tag of a block
 * is beside it; any other becomes one space, since it may stand between two words.
 */
export function minifyHtml(text) {
  if (/<(pre|textarea|script|style)\b/i.test(text)) return text;
  const tokens = text.match(/<!--[^]*?-->|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+|</gi) ?? [];
  // A lone "<": an open quote, a tag that is a hole. Not HTML that can be judged from here.
  if (tokens.includes('<')) return text;
  const kept = tokens.filter((token) => !token.startsWith('<!--') || token.includes(HOLE));
  return kept
    .map((token, i) => {
      if (isTag(token)) return token.startsWith('<!--') ? token : minifyTag(token);
      const before = isBlock(kept[i - 1]);
      const after = isBlock(kept[i + 1]);
      if (/^[ \t\r\n\f]+$/.test(token)) return token.includes('\n') && (before || after) ? '' : ' ';
      return token
        .replace(/^[ \t\r\n\f]+/, (space) => (before && space.includes('\n') ? '' : ' '))
        .replace(/[ \t\r\n\f]+$/, (space) => (after && space.includes('\n') ? '' : ' '))
        .replace(/[ \t\r\n\f]+/g, ' ');
    })
    .join('');
}

/** Minifies the text of a css template (holes as U+E000). */
export function minifyCss(text) {
  // Strings, url() and escapes stay letter by letter; everything else is whitespace, punctuation or words.
  const tokens =
    text.match(
      /\/\*[^]*?\*\/|"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|url\(\s*[^"'\s][^)]*\)|\\[^]|[ \t\r\n\f]+|[{};,>()!:]|[^]/gi,
    ) ?? [];
  const out = [];
  let gap = '';
  for (const token of tokens) {
    if (/^(?:[ \t\r\n\f]|\/\*)/.test(token)) {
      gap += token;
      continue;
    }
    const last = out.at(-1);
    if (token === '}' && last === ';') out.pop();
    // No gap is needed beside these. Before a colon or "(" it may be: `a :hover` is not `a:hover`, and `and(` is
    // a function. At the start of a fragment, what stands before it is not known.
    const needed =
      (last === undefined ? !gap.includes('\n') : !'{};,>(:'.includes(last)) && !'{};,>)!'.includes(token);
    if (gap && needed) out.push(/^\/\*[^]*\*\/$/.test(gap) ? '/**/' : ' ');
    out.push(token);
    gap = '';
  }
  if (gap && !gap.includes('\n')) out.push(' ');
  return out.join('').replace(/=(["'])([a-z][\w-]*)\1\]/gi, '=$2]');
}

const minifiers = { html: minifyHtml, svg: minifyHtml, css: minifyCss };
const escape = (text) => text.replace(/\\|`|\$(?=\{)/g, '\\$&').replaceAll('\r', '\\r');

/** The new text of each quasi of a template, or undefined where it had better stay as it is. */
export function minifyQuasis(tag, quasis) {
  if (quasis.some((text) => text === null || text === undefined || text.includes(HOLE))) return undefined;
  const parts = minifiers[tag](quasis.join(HOLE)).split(HOLE);
  return parts.length === quasis.length ? parts : undefined;
}

/** Vite plugin for src/ (and dist/, which is the same code): templates in other packages are not ours to judge. */
export function minifyTemplates() {
  return {
    name: 'onesheet-minify-templates',
    enforce: 'pre',
    transform(code, id) {
      const file = id.split('?')[0];
      if (!/\.[jt]s$/.test(file) || file.includes('node_modules') || !/\b(html|svg|css)`/.test(code))
        return null;
      const edits = [];
      walk(this.parse(code, { lang: 'ts' }), (node) => {
        if (node.type !== 'TaggedTemplateExpression' || !Object.hasOwn(minifiers, node.tag.name ?? ''))
          return;
        const { quasis } = node.quasi;
        const parts = minifyQuasis(
          node.tag.name,
          quasis.map((quasi) => quasi.value.cooked),
        );
        // The range of a piece of text includes what delimits it: ` or } before, ${ or ` after.
        parts?.forEach((part, i) => {
          const { start, end, tail } = quasis[i];
          edits.push([start + 1, end - (tail ? 1 : 2), escape(part)]);
        });
      });
      let text = code;
      for (const [start, end, part] of edits.sort((a, b) => b[0] - a[0]))
        text = text.slice(0, start) + part + text.slice(end);
      return edits.length > 0 ? { code: text, map: null } : null;
    },
  };
}
