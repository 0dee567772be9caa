import { countText } from '../words/intl.js';
import { say } from '../words/say.js';
import { span } from './box.js';
import type { FactsOf } from './facts.js';
import { listedPerson } from './person-facts.js';
import { type Reader } from './wording.js';

/** Who is in it, in the order of the film JSON. */
export const castListFacts: FactsOf = (wording, { max, expanded = false }) => {
  const { cast = [] } = wording.film;
  if (!cast.length) return undefined;
  // Not "max < 1": a `max` that is no number is no limit either.
  const most = max! >= 1 ? max! : cast.length;
  return {
    heading: span(say(wording, 'Cast')),
    blocks: [
      {
        kind: 'people',
        people: cast.map((member) => listedPerson(wording, member)),
        limit: expanded ? cast.length : most,
        button:
          cast.length > most
            ? { text: expanded ? say(wording, 'Show fewer') : showAll(wording, cast.length), expanded }
            : undefined,
      },
    ],
  };
};

/** What stands on the button of a list that shows its first entries only: "Show all 12". */
export const showAll = (reader: Reader, count: number): string =>
  say(reader, 'Show all {count}', { count: countText(reader.locale, count) }, count);
