import { unsafeCSS, type CSSResult } from 'lit';
import { tokenDefaults, type TokenName } from './tokens.js';

/** A token as a value in a `css` template: what the page says, or the default, as in `var(--film-gap, 12px)`. */
export const token = (name: TokenName): CSSResult => unsafeCSS(`var(--film-${name}, ${tokenDefaults[name]})`);
