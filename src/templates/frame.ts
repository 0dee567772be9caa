import { html, nothing, type TemplateResult } from 'lit';
import type { BoxFacts } from '../facts/box-facts.js';
import { renderLine, renderSpan } from './line.js';

/** What the page says about the frame of a box. */
export interface FrameOptions {
  heading: string | undefined;
  headingLevel: number;
}

/** What stands around the facts of every box: heading above, sources and corrections below. */
export function renderFrame(
  facts: BoxFacts,
  { heading, headingLevel }: FrameOptions,
  locale: string,
  inside: unknown,
): TemplateResult {
  // Other languages keep the page's direction: a page may be laid out from the right without saying why.
  return html`<section part="box" lang=${locale} dir=${/^ar\b/.test(locale) ? 'rtl' : nothing}>
    ${heading === '' ? nothing : renderHeading(facts, heading, headingLevel)}${inside}
    <footer part="footer">
      ${facts.footer.map(
        ({ label, lines }) =>
          html`<p part="label">${renderLine(label)}</p>
            ${lines.length
              ? html`<ul part="notes" role="list">
                  ${lines.map((line) => html`<li>${renderLine(line)}</li>`)}
                </ul>`
              : nothing}`,
      )}<slot name="footer"></slot>
    </footer>
  </section>`;
}

function renderHeading({ heading, film }: BoxFacts, theirs: string | undefined, level: number): TemplateResult {
  const text = theirs ?? [renderSpan(heading), film && renderSpan({ ...film, part: 'film' })];
  switch (level) {
    case 2:
      return html`<h2 part="heading">${text}</h2>`;
    case 4:
      return html`<h4 part="heading">${text}</h4>`;
    case 5:
      return html`<h5 part="heading">${text}</h5>`;
    case 6:
      return html`<h6 part="heading">${text}</h6>`;
    default:
      return html`<h3 part="heading">${text}</h3>`;
  }
}
