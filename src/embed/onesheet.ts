/** The script tag: every box in one file. */
import '../define.js';
