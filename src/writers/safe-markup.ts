import { escapeHtml } from './escape.js';

/** HTML or XML that is safe as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

/** HTML in one line: Markdown ends it at an empty line and takes an indented one for code, and a CMS makes paragraphs of lines. */
export const oneLine = (html: string): string => html.trim().replace(/\s*\n\s*/g, ' ');

/** What a hole of a template can hold: text is escaped, markup is not, lists are joined, `false` is nothing. */
export type Hole = string | number | Markup | Hole[] | false | undefined;

function textOfHole(hole: Hole): string {
  if (hole instanceof Markup) return hole.text;
  if (Array.isArray(hole)) return hole.map(textOfHole).join('');
  return hole === false || hole === undefined ? '' : escapeHtml(`${hole}`);
}

/**
 * HTML or XML from a template. Text in its holes is escaped, so that nobody can forget to; attributes need quotes.
 * @example markup`<p title="${'"'}">${'<i>'}</p>`.text // '<p title="&quot;">&lt;i&gt;</p>'
 */
export const markup = (strings: TemplateStringsArray, ...holes: Hole[]): Markup =>
  new Markup(strings.map((text, i) => text + textOfHole(holes[i])).join(''));
