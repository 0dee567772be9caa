import { lightThemes } from '../themes/light-themes.js';
import type { FilmTheme } from '../themes/themes.js';

/** Everything that an e-mail says about looks, ready to be written into `style`. */
export interface EmailStyles {
  dir: Direction;
  /** Where lines begin, as a word for `align`. */
  start: 'left' | 'right';
  surface: string;
  barColor: string;
  /** In px: attributes of pictures take no unit. */
  posterWidth: number;
  box: string;
  inside: string;
  heading: string;
  sectionHeading: string;
  headline: string;
  paragraph: string;
  steps: string;
  note: string;
  label: string;
  cell: string;
  caption: string;
  column: string;
  rowHeading: string;
  tableCell: string;
  small: string;
  link: string;
  image: string;
  bar: string;
  /** How parts of a line differ from the rest of it. */
  parts: Record<string, string>;
}

/** Typefaces that every mail client has: it knows nothing of the page's own. */
const fallback = 'Georgia, Times, serif';

type Direction = 'ltr' | 'rtl';

const made = new Map<string, EmailStyles>();

/** The styles of a theme for a direction, made once. */
export function emailStyles(theme: FilmTheme, dir: Direction): EmailStyles {
  const key = theme + dir;
  let styles = made.get(key);
  if (!styles) made.set(key, (styles = makeStyles(theme, dir)));
  return styles;
}

/** Double quotes would end the attribute. */
const css = (rules: Record<string, string>) =>
  Object.entries(rules)
    .map(([name, value]) => `${name}:${value.replace(/"/g, "'")}`)
    .join(';');

function makeStyles(theme: FilmTheme, dir: Direction): EmailStyles {
  const t = lightThemes[theme];
  const font = t.font === 'inherit' ? fallback : t.font;
  const headingFont = t['heading-font'] === 'inherit' ? font : t['heading-font'];
  // Each says colour and typeface again: Outlook lets tables inherit neither.
  const text = { color: t.ink, 'font-family': font, 'font-size': t.size, 'line-height': t['line-height'] };
  const quiet = { ...text, color: t.muted, 'font-size': t['small-size'] };
  const line = `${t.hairline} solid ${t.rule}`;
  const cell = { ...text, 'border-top': line, padding: `${t['row-padding']} 0` };
  const heading = {
    ...text,
    color: t['heading-ink'],
    'font-family': headingFont,
    'font-size': t['heading-size'],
    'font-weight': t['heading-weight'],
    'line-height': t['heading-line-height'],
    margin: `0 0 ${t.gap}`,
    ...(t['heading-surface'] === 'none'
      ? {}
      : { 'background-color': t['heading-surface'], padding: t['heading-padding'] }),
  };
  const apart = { [dir === 'rtl' ? 'padding-left' : 'padding-right']: t.gap };
  return {
    dir,
    start: dir === 'rtl' ? 'right' : 'left',
    surface: t.surface,
    barColor: t.accent,
    posterWidth: parseInt(t['poster-width']),
    box: css({
      'background-color': t.surface,
      'border-top': `${t['rule-width']} ${t['rule-style']} ${t.accent}`,
    }),
    inside: css({ ...text, 'background-color': t.surface, padding: t.padding }),
    heading: css(heading),
    sectionHeading: css({ ...heading, margin: `${t['column-gap']} 0 ${t.gap}` }),
    headline: css({
      ...text,
      'font-family': headingFont,
      'font-size': t['headline-size'],
      'font-weight': t['heading-weight'],
      'line-height': t['heading-line-height'],
      margin: `0 0 ${t['small-gap']}`,
    }),
    paragraph: css({ ...text, margin: `0 0 ${t.gap}` }),
    steps: css({ ...quiet, margin: `0 0 ${t.gap}` }),
    note: css({ ...quiet, margin: `${t.gap} 0 0` }),
    label: css({ ...cell, ...apart, color: t.muted, 'font-size': t['small-size'] }),
    cell: css(cell),
    caption: css({ ...text, 'font-weight': t['strong-weight'], margin: `${t.gap} 0 ${t['small-gap']}` }),
    column: css({ ...quiet, 'font-weight': 'normal', padding: `${t['row-padding']} 0`, ...apart }),
    rowHeading: css({ ...cell, ...apart, 'font-size': t['small-size'], 'font-weight': t['strong-weight'] }),
    tableCell: css({ ...cell, ...apart, 'font-size': t['small-size'] }),
    small: css({ 'font-size': t['tag-size'], color: t.muted }),
    link: css({ color: t.link }),
    image: css({ display: 'block', 'max-width': '100%' }),
    bar: css({ 'font-size': '0', 'line-height': '8px', height: '8px' }),
    parts: {
      name: css({ 'font-weight': t['strong-weight'] }),
      company: css({ 'font-weight': t['strong-weight'] }),
      title: css({ 'font-weight': t['strong-weight'] }),
      confidence: css({
        border: `${t.hairline} solid ${t.rule}`,
        color: t.muted,
        'font-size': t['tag-size'],
        padding: '0 4px',
      }),
      'as-of': css({ color: t.muted, 'font-size': t['small-size'] }),
      note: css({ color: t.muted, 'font-size': t['small-size'] }),
      stale: css({ color: t.accent, 'font-size': t['small-size'] }),
      'known-for': css({ color: t.muted, 'font-size': t['small-size'] }),
      'original-title': css({ 'font-style': 'italic' }),
      // In the colour of its heading, which may stand on a block of colour.
      film: css({ 'font-weight': 'normal' }),
      upcoming: css({ color: t.muted, 'font-size': t['tag-size'] }),
    },
  };
}
