/** The file for script tags: it registers every box, and puts boxes into figures. */
import '../define.js';
import { upgradeFigures } from './figures.js';

upgradeFigures();
// An async script may run before the browser has read the whole page.
document.addEventListener('DOMContentLoaded', upgradeFigures);
