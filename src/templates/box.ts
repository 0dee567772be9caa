import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Box, Heading, Row } from '../facts/box.js';
import { lineTemplate, rowsTemplate } from './line.js';
import { peopleTemplate } from './people.js';
import { posterTemplate } from './picture.js';
import { tableTemplate } from './table.js';

/**
 * A box as Lit's template: what its element shows, and what is prerendered. `data-updated` tells an element that takes
 * over what was prerendered how old that is.
 */
export const boxTemplate = ({
  heading,
  blocks,
  footer,
  locale,
  dir,
  standsIn,
  updated,
}: Box): TemplateResult =>
  // Languages from the left keep the page's direction: a page may be laid out from the right without a `lang`. English words
  // in a Hebrew page do not: "$11–12 million" would end with "$11".
  html`<section part="box" lang=${locale} dir=${standsIn || dir === 'rtl' ? dir : nothing} data-updated=${updated ?? nothing}>${
    heading ? headingTemplate(heading) : nothing
  }${blocks.map(
    blockTemplate,
  )}<footer part="footer">${footer.map(footerTemplate)}<slot name="footer"></slot></footer></section>`;

function blockTemplate(block: Block): unknown {
  switch (block.kind) {
    case 'line':
      return html`<p part=${block.part}>${lineTemplate(block.line)}</p>`;
    case 'rows':
      return rowsTemplate(block.rows);
    case 'people':
      return peopleTemplate(block);
    case 'table':
      return tableTemplate(block.table);
    case 'steps':
      return html`<ol part="steps" role="list" aria-label=${block.label}>${block.steps.map(
        ({ text, state }) =>
          html`<li part="step ${state}" aria-current=${state === 'current' ? 'step' : nothing}><span>${text}</span></li>`,
      )}</ol>`;
    case 'body':
      return html`<div part="body">${
        block.poster ? posterTemplate(block.poster) : nothing
      }<div>${block.blocks.map(blockTemplate)}</div></div>`;
    case 'section':
      return html`<div part="section">${
        block.heading ? headingTemplate(block.heading, 'section-heading') : nothing
      }${block.blocks.map(blockTemplate)}</div>`;
  }
}

/** Real heading elements: reading modes and search engines know no other. */
function headingTemplate({ line, level }: Heading, part = 'heading'): TemplateResult {
  const text = lineTemplate(line);
  switch (level) {
    case 2:
      return html`<h2 part=${part}>${text}</h2>`;
    case 3:
      return html`<h3 part=${part}>${text}</h3>`;
    case 4:
      return html`<h4 part=${part}>${text}</h4>`;
    case 5:
      return html`<h5 part=${part}>${text}</h5>`;
    case 6:
      return html`<h6 part=${part}>${text}</h6>`;
  }
}

const footerTemplate = ({ label, lines }: Row): TemplateResult =>
  html`<p part="label">${lineTemplate(label)}</p>${
    lines.length
      ? html`<ul part="notes" role="list">${lines.map((line) => html`<li>${lineTemplate(line)}</li>`)}</ul>`
      : nothing
  }`;
