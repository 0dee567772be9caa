import { css } from 'lit';
import { token } from '../themes/token.js';

/** The element itself. Some pages give everything a `::before` and do not mean this. */
const hostStyles = css`
  :host {
    display: block;
    writing-mode: horizontal-tb;
  }
  :host::before,
  :host::after {
    content: none !important;
  }
  :host([hidden]:not([hidden='until-found' i])) {
    display: none;
  }
`;

/** A sheet of its own: a browser that does not know `:state()` drops the whole rule, whatever else it names. */
const emptyStyles = css`
  :host(:state(empty)) {
    display: none;
  }
`;

/**
 * The box. `contain-intrinsic-inline-size` is what it takes where its width is asked of it: floated, or in a row of flex
 * items. With less than `min-width` beside a floated picture the box goes below it. A `<bdi>` that is a block stands where the box's own language begins.
 */
const boxStyles = css`
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  [part='box'] {
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    --ink: ${token('ink')};
    --muted: ${token('muted')};
    --rule: ${token('rule')};
    --accent: ${token('accent')};
    --surface: ${token('surface')};
    --gap: ${token('gap')};
    --column-gap: ${token('column-gap')};
    --small-gap: ${token('small-gap')};
    --row-padding: ${token('row-padding')};
    --hairline: ${token('hairline')} solid;
    --radius: ${token('radius')};
    --size: ${token('size')};
    --small-size: ${token('small-size')};
    --tag-size: ${token('tag-size')};
    --small-line-height: ${token('small-line-height')};
    container-type: inline-size;
    contain-intrinsic-inline-size: 280px;
    display: block;
    box-sizing: border-box;
    min-width: min(220px, 100%);
    min-height: inherit;
    padding: ${token('padding')};
    border-top: ${token('rule-width')} ${token('rule-style')} var(--accent);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
    font-family: ${token('font')};
    font-size: var(--size);
    font-variant-numeric: lining-nums tabular-nums;
    line-height: ${token('line-height')};
    hyphens: auto;
    overflow-wrap: break-word;
    text-align: start;
  }
  bdi {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
`;

/** Headings, links and what is marked in a line. */
const textStyles = css`
  [part^='head'],
  [part$='heading'] {
    font-family: ${token('heading-font')};
    font-size: ${token('heading-size')};
    font-weight: ${token('heading-weight')};
    line-height: ${token('heading-line-height')};
    margin-bottom: var(--gap);
    text-wrap: balance;
  }
  [part$='heading'] {
    background: ${token('heading-surface')};
    color: ${token('heading-ink')};
    padding: ${token('heading-padding')};
  }
  a {
    color: ${token('link')};
    text-underline-offset: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  ol,
  ul {
    list-style: none;
  }
  [part~='confidence'] {
    border: var(--hairline);
    border-radius: var(--radius);
    color: var(--muted);
    font-size: var(--tag-size);
    padding: 0 var(--small-gap);
    white-space: nowrap;
  }
  [part$='rumored'],
  [part$='disputed'] {
    border-style: dashed;
    color: var(--accent);
  }
  [part='as-of'],
  [part='note'],
  [part='label'],
  [part='known-for'],
  [part='stale'],
  [part='footer'] {
    color: var(--muted);
    font-size: var(--small-size);
  }
  [part='source'] {
    font-size: 0.75em;
    line-height: 0;
    margin-inline-start: -0.1em;
    vertical-align: super;
  }
  [part='source'] a {
    padding: 0.4em 0.3em;
    text-decoration: none;
  }
`;

/** Labelled facts, beside their labels where there is room. */
const rowStyles = css`
  [part='row'] {
    border-top: var(--hairline) var(--rule);
    padding: var(--row-padding) 0;
  }
  [part='value'] + [part='value'] {
    margin-top: var(--small-gap);
  }
  [part='stale'] {
    color: var(--accent);
  }
  [part='character'],
  [part='known-for'],
  [part='reason'],
  [part='stale'],
  [part='note'] {
    display: block;
  }
  [part='label'] [part='name'],
  [part='company'],
  [part='title'] {
    color: var(--ink);
    font-size: var(--size);
  }
  [part='name'],
  [part='company'],
  [part='title'],
  [part='caption'],
  [part='stale'],
  [part='upcoming'],
  [part='step current'],
  [part='footer'] > [part='label']:has(+ ul) {
    font-weight: ${token('strong-weight')};
  }
  [part='film'],
  [part='date'],
  [part~='confidence'] {
    font-weight: normal;
  }
  :is([part='label'], [part='about'], [part='headline'])::first-letter {
    text-transform: uppercase;
  }
  [part='footer'] > * {
    margin-top: var(--gap);
  }
  [part='notes'] {
    margin-top: 0;
  }
`;

/**
 * Buttons, paper and high contrast. The rest of a long list waits behind a button, but not on paper or where scripts are
 * off.
 */
const modeStyles = css`
  button {
    background: none;
    border: var(--hairline) var(--muted);
    border-radius: var(--radius);
    color: inherit;
    cursor: pointer;
    font: inherit;
    font-size: var(--small-size);
    margin-top: var(--gap);
    min-height: 32px;
    padding: var(--small-gap) var(--gap);
  }
  button:hover {
    border-color: var(--accent);
    color: var(--accent);
  }
  @container (min-width: 400px) {
    [part='row'] {
      display: grid;
      grid-template-columns: minmax(136px, 28%) minmax(0, 1fr);
      column-gap: var(--gap);
      align-items: baseline;
    }
    [part='value'] {
      grid-column: 2;
    }
  }
  @media screen and (scripting: enabled) {
    [data-rest] {
      display: none !important;
    }
  }
  @media print, (scripting: none) {
    button {
      display: none;
    }
  }
  @media print {
    [part='box'] {
      --ink: #000;
      --muted: #000;
      --accent: #000;
      --surface: #fff;
      --film-heading-surface: none;
      --film-heading-ink: #000;
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    [part='box'] {
      --accent: LinkText;
      --muted: CanvasText;
    }
  }
`;

/**
 * What every box looks like. Each decision a newsroom may want to change is a token, whose default stands in
 * src/themes/tokens.json; what is used in several places is read once, on the box. The page reaches `--film-*` and parts,
 * nothing else: `all: initial` on the box inside the shadow root drops whatever the page lets its elements inherit. Sizes
 * are px and em, never rem: many sites set the root's font size for their own ends.
 */
export const baseStyles = [hostStyles, emptyStyles, boxStyles, textStyles, rowStyles, modeStyles];
