import { html, nothing, type TemplateResult } from 'lit';
import type { BoxFacts } from '../facts/box-facts.js';
import { footer, own, type Wording } from '../facts/wording.js';
import { renderLine } from './line.js';

/** What the page says about the frame of a box. */
export interface FrameOptions {
  heading: string | undefined;
  headingLevel: number;
}

/** What stands around the facts of every box: heading above, sources and corrections below. */
export function renderFrame(
  facts: BoxFacts,
  { heading, headingLevel }: FrameOptions,
  wording: Wording,
  inside: unknown,
): TemplateResult {
  const { locale } = wording;
  // Other languages keep the page's direction: a page may be laid out from the right without saying why.
  return html`<section part="box" lang=${locale} dir=${/^ar\b/.test(locale) ? 'rtl' : nothing}>
    ${heading === '' ? nothing : renderHeading(heading ?? title(facts, wording), headingLevel)}${inside}
    <footer part="footer">
      ${footer(wording).map(
        ({ label, lines }) =>
          html`<p part="label">${renderLine(label)}</p>
            ${
              lines.length
                ? html`<ul part="notes" role="list">
                    ${lines.map((line) => html`<li>${renderLine(line)}</li>`)}
                  </ul>`
                : nothing
            }`,
      )}<slot name="footer"></slot>
    </footer>
  </section>`;
}

const title = ({ heading, titled }: BoxFacts, wording: Wording): unknown =>
  renderLine(titled ? [heading] : [heading, own(wording, wording.film.title, 'film')]);

/** Real heading elements: reading modes and search engines know no other. */
export function renderHeading(text: unknown, level: number, part = 'heading'): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 part=${part}>${text}</h2>`;
    case 4:
      return html`<h4 part=${part}>${text}</h4>`;
    case 5:
      return html`<h5 part=${part}>${text}</h5>`;
    case 6:
      return html`<h6 part=${part}>${text}</h6>`;
    default:
      return html`<h3 part=${part}>${text}</h3>`;
  }
}
