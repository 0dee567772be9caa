// Pages for the preview, as newsrooms have them: what a box inherits from the page around it differs from one to the next.
import { css, type CSSResult } from 'lit';

const usual = css`
  :host {
    display: block;
  }
  .page {
    box-sizing: border-box;
    min-height: 100%;
    padding: 24px 16px 40px;
    background: var(--page);
    color: var(--text);
    font:
      18px/1.6 system-ui,
      sans-serif;
    --page: light-dark(#fff, #161614);
    --text: light-dark(#1d1d1b, #ecebe6);
    --grey: light-dark(#e4e2dc, #33322f);
  }
  h2 {
    margin: 0 0 16px;
    font-size: 1.8em;
    line-height: 1.15;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  /* Text that nobody reads: the lines of an article. */
  .lines {
    height: 3.85em;
    margin: 0 0 1.2em;
    background: repeating-linear-gradient(var(--grey) 0 0.65em, transparent 0.65em 1.6em);
    clip-path: polygon(0 0, 100% 0, 100% 70%, 62% 70%, 62% 100%, 0 100%);
  }
  .box {
    margin: 0 0 1.2em;
  }
`;

/** The looks of a page, by name. */
export const pageStyles = {
  plain: usual,
  broadsheet: css`
    .page {
      border-top: 1px solid var(--text);
      font:
        19px/1.55 Georgia,
        'Times New Roman',
        serif;
      --page: light-dark(#fffdf8, #14130f);
    }
    h2 {
      padding-bottom: 0.4em;
      border-bottom: 1px solid var(--text);
      font-weight: 400;
      text-align: center;
    }
  `,
  tabloid: css`
    .page {
      border-top: 12px solid light-dark(#d0021b, #ff6b5e);
      font:
        16px/1.4 Arial,
        Helvetica,
        sans-serif;
      --page: light-dark(#fff, #1b1718);
    }
    h2 {
      font-size: 2.2em;
      font-weight: 900;
      letter-spacing: -0.02em;
      line-height: 1;
    }
  `,
  magazine: css`
    .page {
      padding-inline: 8%;
      font:
        21px/1.7 'Iowan Old Style',
        Palatino,
        'Palatino Linotype',
        Georgia,
        serif;
      --page: light-dark(#f4efe6, #1d1a16);
      --grey: light-dark(#ddd5c6, #3a352d);
    }
    h2 {
      font-size: 2.1em;
      font-style: italic;
      font-weight: 400;
    }
  `,
  trade: css`
    .page {
      font:
        15px/1.45 'Helvetica Neue',
        Arial,
        sans-serif;
      --page: light-dark(#eef1f4, #101418);
      --text: light-dark(#14202b, #dfe6ec);
      --grey: light-dark(#d3dae1, #2a333b);
    }
    h2 {
      font-size: 1.6em;
      font-weight: 600;
    }
  `,
  // What old style sheets do to everything on a page.
  careless: css`
    .page {
      font:
        italic 13px/1.1 'Courier New',
        monospace;
      color: #555;
      letter-spacing: 0.08em;
      text-align: justify;
      text-transform: lowercase;
      word-spacing: 0.2em;
      --page: #ffffe8;
      color-scheme: light;
    }
    h2 {
      text-decoration: underline;
    }
  `,
} satisfies Record<string, CSSResult>;

export type PageStyle = keyof typeof pageStyles;

export const pageStyleNames = Object.keys(pageStyles) as PageStyle[];

/** The style sheets of a page in a look. */
export const sheetsOf = (style: PageStyle): CSSStyleSheet[] =>
  [...new Set([usual, pageStyles[style]])].map((sheet) => sheet.styleSheet!);
