import { dayOf } from '../model/date.js';

/** Today in UTC, `2026-03-14`: the reader's day where nobody says where the reader is. */
export const utcDay = (): string => dayOf(Date.now());
