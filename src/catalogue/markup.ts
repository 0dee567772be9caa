/** Markup that is safe as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What can stand in a hole: anything is text, but for markup, and lists of what can stand there; nothing for false. */
export type Hole = string | number | Markup | Hole[] | false | undefined;

function textOf(hole: Hole): string {
  if (hole instanceof Markup) return hole.text;
  if (Array.isArray(hole)) return hole.map(textOf).join('');
  return hole === false || hole === undefined ? '' : `${hole}`.replace(/[&<>"']/g, (sign) => escapes[sign]!);
}

/**
 * HTML or XML. What fills a hole is escaped, so that nobody can forget to; attributes are to be quoted.
 * @example markup`<p title="${'"'}">${'<i>'}</p>`.text // '<p title="&quot;">&lt;i&gt;</p>'
 */
export const markup = (strings: TemplateStringsArray, ...holes: Hole[]): Markup =>
  new Markup(strings.map((text, i) => text + textOf(holes[i])).join(''));
