import { html, nothing, type TemplateResult } from 'lit';

/** A heading of level 2 to 6, dressed by a class or by inline styles. */
export function headingOf(
  text: unknown,
  level: number,
  { name, style }: { name?: string; style?: string },
): TemplateResult {
  const [of, css] = [name ?? nothing, style ?? nothing];
  switch (level) {
    case 2:
      return html`<h2 class=${of} style=${css}>${text}</h2> `;
    case 4:
      return html`<h4 class=${of} style=${css}>${text}</h4> `;
    case 5:
      return html`<h5 class=${of} style=${css}>${text}</h5> `;
    case 6:
      return html`<h6 class=${of} style=${css}>${text}</h6> `;
    default:
      return html`<h3 class=${of} style=${css}>${text}</h3> `;
  }
}
