/** Registers every box. */
import './boxes/cast-list/define.js';
import './boxes/deal-box/define.js';
import './boxes/film-card/define.js';
