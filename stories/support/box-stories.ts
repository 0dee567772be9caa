// The stories that every box has. A box's file says which film shows what, and adds what only it can do.
import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { demoFilm } from '../../test/support/films.js';
import { fallbackOf } from './manifest.js';
import { fits, isEmpty, isError, isLoading, isReady, isStale } from './states.js';
import { inDoubt, withLongWords } from './variations.js';

export type Story = StoryObj<Args>;

/** The notes on the docs page of a box, beside those that hold for all. */
export interface BoxNotes {
  /** What it is to a screen reader, a keyboard, a printer. */
  accessibility: string[];
}

/** What the file of a box exports by default, apart from its title. */
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

/** The film does not come: the newsroom's text stands. */
export const loading = (): Story => ({ args: { src: 'films/never.json' }, play: isLoading });

/** The film is not to be had: the newsroom's text stays. */
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

/** In a column of 200 px, the narrowest there is. */
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

/** Facts of all four degrees of confidence. The degrees are made up for the purpose. */
export const confidences = (film: string, ...fields: string[]): Story => ({
  args: { film: inDoubt(film, ...fields) },
  parameters: { note: 'How sure the facts are is made up here, to show all four degrees side by side.' },
});

/** A film of the demo with something changed. */
export const changed = (
  film: string,
  change: (film: Record<string, any>) => void,
  args: Args = {},
): Story => {
  const copy = demoFilm(film);
  change(copy);
  return { args: { film: copy, ...args } };
};
