// How a card looks: the tokens of its theme, in the colours of a light or a dark page.
import { lightThemes } from '../../themes/light-themes.js';
import type { FilmTheme } from '../../themes/themes.js';
import { tokenDefaults, type TokenName } from '../../themes/tokens.js';

/** A typeface in a size and a colour. */
export interface Type {
  size: number;
  weight: string;
  family: string;
  color: string;
}

export interface CardStyle {
  ink: string;
  muted: string;
  accent: string;
  rule: string;
  surface: string;
  headingInk: string;
  /** Undefined for a heading without a ground of its own. */
  headingSurface: string | undefined;
  /** Of texts, and of headings. */
  family: string;
  headingFamily: string;
  headingWeight: string;
  /** How thick the line at the top is, and whether it is two lines. */
  ruleWidth: number;
  isDouble: boolean;
}

/** A page gives boxes its own typeface; a card stands on no page. */
const usualFamily = "'Helvetica Neue', Helvetica, Arial, 'Noto Sans', sans-serif";

const colours = ['ink', 'muted', 'accent', 'rule', 'surface', 'heading-ink', 'heading-surface'] as const;
type Colours = Record<(typeof colours)[number], string>;

/**
 * The look of a theme.
 * @param theme undefined for the first one
 */
export function cardStyle(theme: FilmTheme = 'paper', scheme: 'light' | 'dark' = 'light'): CardStyle {
  const tokens = lightThemes[theme];
  const colour = scheme === 'dark' ? darkColours(theme) : tokens;
  const family = tokens.font === 'inherit' ? usualFamily : tokens.font;
  return {
    ink: colour.ink,
    muted: colour.muted,
    accent: colour.accent,
    rule: colour.rule,
    surface: colour.surface,
    headingInk: colour['heading-ink'],
    headingSurface: colour['heading-surface'] === 'none' ? undefined : colour['heading-surface'],
    family,
    headingFamily: tokens['heading-font'] === 'inherit' ? family : tokens['heading-font'],
    headingWeight: tokens['heading-weight'],
    ruleWidth: parseFloat(tokens['rule-width']),
    isDouble: tokens['rule-style'] === 'double',
  };
}

/** The colours of a theme on a dark page, asked of the page: a token may be any CSS. Needs the sheet of all themes. */
function darkColours(theme: FilmTheme): Colours {
  const probe = document.createElement('span');
  probe.setAttribute('theme', theme);
  probe.style.colorScheme = 'dark';
  document.body.append(probe);
  const read = (name: TokenName): string => {
    const value = tokenDefaults[name];
    // What the heading takes from elsewhere in the box: its ground from nowhere, its ink from the text.
    const usual = value === 'inherit' ? tokenDefaults.ink : value;
    if (getComputedStyle(probe).getPropertyValue(`--film-${name}`).trim() === 'none') return 'none';
    probe.style.color = '';
    probe.style.color = `var(--film-${name}, ${usual === 'none' ? 'transparent' : usual})`;
    const { color } = getComputedStyle(probe);
    return color === 'rgba(0, 0, 0, 0)' ? 'none' : color;
  };
  const dark = Object.fromEntries(colours.map((name) => [name, read(name)])) as Colours;
  if (dark['heading-surface'] === 'none') dark['heading-ink'] = dark.ink;
  probe.remove();
  return dark;
}
