// Written by `npm run generate` from tokens.json and themes.json.

/** The default of each token as CSS. `--accent` is what `--film-accent` is within a box. */
export const tokenDefaults = {
  ink: 'light-dark(#1d1d1b, #ecebe6)',
  muted: 'light-dark(#5c5b56, #a9a79f)',
  accent: 'light-dark(#9d1c1c, #f0907f)',
  link: 'var(--accent)',
  rule: 'light-dark(#d9d6cd, #3d3c38)',
  surface: 'light-dark(#f8f6f1, #1e1d1b)',
  'heading-ink': 'inherit',
  'heading-surface': 'none',
  tint: '20%',
  font: 'inherit',
  'heading-font': 'inherit',
  size: '16px',
  'small-size': '14px',
  'tag-size': '13px',
  'heading-size': '20px',
  'title-size': '26px',
  'headline-size': '30px',
  'heading-weight': '700',
  'strong-weight': '600',
  'line-height': '1.45',
  'small-line-height': '1.3',
  'heading-line-height': '1.15',
  padding: '16px',
  'heading-padding': '0',
  gap: '12px',
  'small-gap': '4px',
  'row-padding': '6px',
  'column-gap': '24px',
  'rule-width': '3px',
  'rule-style': 'solid',
  hairline: '1px',
  radius: '0',
  'face-size': '40px',
  'face-radius': '50%',
  'poster-width': '132px',
  'step-width': '4px',
  'bar-height': '10px',
};

/** A token without `--film-`. */
export type TokenName = keyof typeof tokenDefaults;

/** A custom property that every box reads. */
export type FilmToken = `--film-${TokenName}`;
