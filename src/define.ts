// Written by `npm run generate` from src/facts/boxes.ts.
/** Registers every box. */
import './boxes/film-card/define.js';
import './boxes/deal-box/define.js';
import './boxes/release-plan/define.js';
import './boxes/cast-list/define.js';
import './boxes/crew-list/define.js';
import './boxes/casting-changes/define.js';
import './boxes/film-comparisons/define.js';
import './boxes/box-office/define.js';
import './boxes/film-timeline/define.js';
import './boxes/film-facts/define.js';
