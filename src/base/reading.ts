import type { Loaded } from '../load/fetch-film.js';
import { readFilm, type Reading } from '../model/parse.js';

const readings = new WeakMap<Loaded, Reading>();

/** What is in the data of a box. One reading of a film serves every box that shows it. */
export function readingOf(loaded: Loaded): Reading {
  let reading = readings.get(loaded);
  if (!reading) {
    reading = 'data' in loaded ? readFilm(loaded.data) : { faults: [loaded.fault] };
    reading.faults.unshift(...(loaded.hints ?? []));
    readings.set(loaded, reading);
  }
  return reading;
}
