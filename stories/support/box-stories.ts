// The stories that every box has. The file of a box chooses a film for each, and adds stories about what only this box does.
import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { demoFilm } from '../../test/support/films.js';
import { fallbackOf } from './manifest.js';
import { fits, isEmpty, isError, isLoading, isReady, isStale } from './states.js';
import { inDoubt, withLongWords } from './variations.js';

export type Story = StoryObj<Args>;

/** The notes on the docs page of a box; others are the same for all boxes. */
export interface BoxNotes {
  /** What a screen reader, a keyboard or a printer makes of the box. */
  accessibility: string[];
}

/** The default export of the file of a box, without its title. */
export const boxMeta = (tag: string, film: string, notes: BoxNotes): Meta<Args> => ({
  component: tag,
  args: { src: `films/${film}.json`, 'slot:': fallbackOf(tag) },
  parameters: { notes },
  play: isReady,
});

/** The box with a film of the demo. */
export const ready = (film?: string, args: Args = {}): Story => ({
  args: { ...(film ? { src: `films/${film}.json` } : {}), ...args },
});

/** The film has not come yet: readers see the newsroom's text. */
export const loading = (): Story => ({ args: { src: 'films/never.json' }, play: isLoading });

/** The server does not have the film: readers still see the newsroom's text. */
export const failing = (): Story => ({ args: { src: 'films/gone.json' }, play: isError });

/** A film without facts for the box, and no text of the newsroom either. */
export const withoutData = (): Story => ({
  args: { src: 'films/minimal.json', 'slot:': '' },
  parameters: {
    note: 'The film has nothing for this box, which takes no space: the page ends after this line.',
  },
  play: isEmpty,
});

/** A deal that was last confirmed long ago. */
export const old = (film: string): Story => ({ args: { src: `films/${film}.json` }, play: isStale });

/** In a column of 200 px, the narrowest for which boxes are made. */
export const compact = (film?: string, args: Args = {}): Story => ({
  ...ready(film, args),
  globals: { width: '200' },
  play: fits,
});

/** Words without a place to break, in a narrow column. */
export const longWords = (film: string, args: Args = {}): Story => ({
  args: { film: withLongWords(film), ...args },
  globals: { width: '320' },
  play: fits,
});

/** In Arabic, from right to left. */
export const rightToLeft = (film: string, args: Args = {}): Story => ({
  ...ready(film, args),
  globals: { language: 'ar' },
});

/** Facts with all four degrees of confidence. The degrees are invented. */
export const confidences = (film: string, ...fields: string[]): Story => ({
  args: { film: inDoubt(film, ...fields) },
  parameters: { note: 'How sure the facts are is made up here, to show all four degrees side by side.' },
});

/** A film of the demo with something changed. */
export const withChange = (
  film: string,
  change: (film: Record<string, any>) => void,
  args: Args = {},
): Story => {
  const copy = demoFilm(film);
  change(copy);
  return { args: { film: copy, ...args } };
};
