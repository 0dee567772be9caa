/**
 * For iframe pages that `onesheet build` has made: they have their box in them. Follows `?theme=light|dark|auto`, and
 * tells the page around the iframe the height, as `embed.html` does; to WordPress in its own words.
 */
import { reportHeight } from './height.js';
import { useScheme } from './theme.js';
import { speakToWordPress } from './wordpress.js';

const theme = new URLSearchParams(location.search).get('theme');
if (theme) useScheme(theme);
reportHeight();
speakToWordPress();
