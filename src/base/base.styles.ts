import { css } from 'lit';

/**
 * What every box looks like. The page reaches `--film-*` and parts, nothing else: `all: initial` on the box inside
 * the shadow root drops whatever the page lets its elements inherit. Sizes are px and em, never rem: many sites
 * set the root's font size for their own ends.
 */
export const baseStyles = css`
  :host {
    display: block;
    writing-mode: horizontal-tb;
  }
  /* Pages that give everything a ::before do not mean this. */
  :host::before,
  :host::after {
    content: none !important;
  }
  :host([hidden]) {
    display: none;
  }
  /* Apart: a browser that does not know :state() drops the whole rule. */
  :host(:state(empty)) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  [part='box'] {
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    --ink: var(--film-ink, light-dark(#1d1d1b, #ecebe6));
    --muted: var(--film-muted, light-dark(#5c5b56, #a9a79f));
    --rule: var(--film-rule, light-dark(#d9d6cd, #3d3c38));
    --accent: var(--film-accent, light-dark(#9d1c1c, #f0907f));
    --surface: var(--film-surface, light-dark(#f8f6f1, #1e1d1b));
    --gap: var(--film-gap, 12px);
    --small: var(--film-small-size, 14px);
    container-type: inline-size;
    /* What a box takes where its width is asked of it: floated, or in a row of flex items. */
    contain-intrinsic-inline-size: 280px;
    display: block;
    box-sizing: border-box;
    padding: var(--film-padding, 14px 16px 16px);
    border-top: var(--film-rule-width, 3px) solid var(--accent);
    border-radius: var(--film-radius, 0);
    background: var(--surface);
    color: var(--ink);
    font-family: var(--film-font, inherit);
    font-size: var(--film-size, 16px);
    line-height: var(--film-line-height, 1.45);
    hyphens: auto;
    overflow-wrap: break-word;
    text-align: start;
  }
  /* A block in another language stands where the box's own language begins. */
  bdi {
    text-align: match-parent;
  }
  [part='heading'] {
    font: inherit;
    font-family: var(--film-heading-font, inherit);
    font-size: var(--film-heading-size, 20px);
    font-weight: var(--film-heading-weight, 700);
    line-height: 1.2;
    margin-bottom: var(--gap);
    text-wrap: balance;
  }
  [part='film'] {
    color: var(--muted);
    font-weight: 400;
  }
  a {
    color: var(--accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
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
    border: 1px solid;
    border-radius: 3px;
    color: var(--muted);
    font-size: 12px;
    font-weight: 400;
    letter-spacing: 0.02em;
    padding: 0 5px 1px;
    white-space: nowrap;
  }
  [part='confidence rumored'],
  [part='confidence disputed'] {
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
    font-size: var(--small);
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
  [part='row'] {
    border-top: 1px solid var(--rule);
    padding: 6px 0;
  }
  [part='value'] {
    font-variant-numeric: lining-nums tabular-nums;
  }
  [part='value'] + [part='value'] {
    margin-top: 4px;
  }
  [part='stale'] {
    color: var(--accent);
    font-weight: 600;
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
    font-size: var(--film-size, 16px);
    font-weight: 600;
  }
  [part='label']::first-letter,
  [part='about']::first-letter {
    text-transform: uppercase;
  }
  [part='footer'] > * {
    margin-top: var(--gap);
  }
  [part='footer'] > [part='label'] {
    font-weight: 600;
  }
  [part='footer'] > [part='label'] + * {
    margin-top: 2px;
  }
  button {
    appearance: none;
    background: none;
    border: 1px solid var(--muted);
    border-radius: var(--film-radius, 0);
    color: inherit;
    cursor: pointer;
    font: inherit;
    font-size: var(--small);
    margin-top: var(--gap);
    min-height: 32px;
    padding: 4px 12px;
  }
  button:hover {
    border-color: var(--accent);
    color: var(--accent);
  }
  @container (min-width: 400px) {
    [part='row'] {
      display: grid;
      grid-template-columns: minmax(136px, 28%) minmax(0, 1fr);
      column-gap: 16px;
      align-items: baseline;
    }
    [part='value'] {
      grid-column: 2;
    }
  }
  /* The rest of a long list waits behind a button, but not on paper or where scripts are off. */
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
      --rule: #999;
      --surface: #fff;
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
