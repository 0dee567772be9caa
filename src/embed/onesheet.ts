/** The script tag: every box in one file, and figures turned into boxes. */
import '../define.js';
import { upgradeFigures } from './figures.js';

upgradeFigures();
// An async script may run before the rest of the page is there.
document.addEventListener('DOMContentLoaded', upgradeFigures);
