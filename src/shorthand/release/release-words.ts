import type { ReleaseState, ReleaseType } from '../../model/vocabulary.js';
import { doubtWords, type Doubt } from '../doubt.js';
import { Lexicon } from '../words.js';

/** What a word says of a release: how the film can be seen, how firm that is, or only that it is one. */
export type ReleaseWord = { type?: ReleaseType; state?: ReleaseState; isNoise?: true } | Doubt;

export const releaseWords = new Lexicon<ReleaseWord>([
  [
    { type: 'theatrical' },
    'theatrical, theatrically, theatrical release, theatrical release date, theatrical date, in theaters, in theatres, in cinemas, to theaters, to theatres, to cinemas, cinema release, cinemas, theaters, theatres, wide, wide release, goes wide, nationwide, opens, opens wide, opens theatrically, opens in theaters, opens in theatres, opens in cinemas, opening, will open, to open, hits theaters, hits theatres, hits cinemas, released theatrically, released in theaters, released in theatres, released in cinemas',
  ],
  [
    { type: 'theatrical', state: 'released' },
    'opened, opened wide, opened theatrically, opened in theaters, opened in theatres, opened in cinemas, hit theaters, hit theatres, hit cinemas, was released theatrically, was released in theaters, was released in theatres, was released in cinemas',
  ],
  [
    { type: 'limited' },
    'limited, limited release, limited theatrical, limited theatrical release, opens limited, opens in limited release, in limited release, in select theaters, in select theatres, in select cinemas',
  ],
  [
    { type: 'premiere' },
    'premiere, premieres, premiering, will premiere, to premiere, world premiere, world premieres, will world premiere, has its premiere, has its world premiere, will have its premiere, will have its world premiere, international premiere, gets its premiere, gets its world premiere',
  ],
  [
    { type: 'premiere', state: 'released' },
    'premiered, world premiered, has premiered, had its premiere, had its world premiere',
  ],
  [
    { type: 'streaming' },
    'streaming, streams, streaming release, streaming premiere, streaming debut, streaming date, starts streaming, begins streaming, will stream, to stream, available to stream, SVOD',
  ],
  [{ type: 'streaming', state: 'released' }, 'streamed, started streaming, began streaming'],
  [
    { type: 'rental' },
    'rental, to rent, to rent or buy, to buy or rent, on demand, video on demand, premium video on demand, VOD, on VOD, PVOD, on PVOD, TVOD, on TVOD, digital, digitally, on digital, digital release, digital platforms, on digital platforms',
  ],
  [
    { type: 'physical' },
    'Blu-ray, on Blu-ray, DVD, on DVD, DVD and Blu-ray, Blu-ray and DVD, on DVD and Blu-ray, on Blu-ray and DVD, on disc, on 4K, 4K UHD, on 4K UHD, on home video, home video',
  ],
  [
    { type: 'tv' },
    'airs, airing, to air, will air, on TV, TV, on television, television, TV premiere, TV release, broadcast, broadcasts, TV broadcast',
  ],
  [{ type: 'tv', state: 'released' }, 'aired, was broadcast'],
  [
    {},
    'release, releases, release date, to release, will release, to be released, will be released, comes out, will come out, out, launches, launch, rolls out, debuts, debut, arrives, due out, is released',
  ],
  [
    { state: 'released' },
    'released, was released, has been released, came out, launched, rolled out, debuted',
  ],
  [
    { state: 'dated' },
    'dated, dated for, slated, slated for, scheduled, scheduled for, set, set for, is set for',
  ],
  [{ state: 'planned' }, 'planned, planned for, expected, expected for'],
  [{ state: 'possible' }, 'possible, possibly, tentative, tentatively, eyed, eyed for'],
  [
    { isNoise: true },
    'the film, film, the movie, movie, it, is, will, be, has, have, been, was, its, the, a, an, and, date, due, now, :, ., (, ), ", -',
  ],
  ...doubtWords,
]);
