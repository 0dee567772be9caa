// Written by `npm run generate` from tokens.json and the theme sheets.

/** A custom property that every box reads. */
export type FilmToken =
  | '--film-ink'
  | '--film-muted'
  | '--film-accent'
  | '--film-link'
  | '--film-rule'
  | '--film-surface'
  | '--film-heading-ink'
  | '--film-heading-surface'
  | '--film-tint'
  | '--film-font'
  | '--film-heading-font'
  | '--film-size'
  | '--film-small-size'
  | '--film-tag-size'
  | '--film-heading-size'
  | '--film-title-size'
  | '--film-headline-size'
  | '--film-heading-weight'
  | '--film-strong-weight'
  | '--film-line-height'
  | '--film-small-line-height'
  | '--film-heading-line-height'
  | '--film-padding'
  | '--film-heading-padding'
  | '--film-gap'
  | '--film-small-gap'
  | '--film-row-padding'
  | '--film-column-gap'
  | '--film-rule-width'
  | '--film-rule-style'
  | '--film-hairline'
  | '--film-radius'
  | '--film-face-size'
  | '--film-face-radius'
  | '--film-poster-width'
  | '--film-step-width'
  | '--film-bar-height';

/** The value of the attribute `theme`. */
export type FilmTheme = 'paper' | 'broadsheet' | 'tabloid' | 'trade' | 'screen';
