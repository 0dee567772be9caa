import type { Image } from '../model/film.js';
import type { SyntheticPicture } from '../words/messages.js';
import { say } from '../words/say.js';
import { span, type Line, type Span } from './box.js';
import { dotted } from './rows.js';
import { marks, type Wording } from './wording.js';

/** "Photo: Neon · AI-generated [1]" */
export const creditLine = (wording: Wording, image: Image): Line => [
  ...dotted([
    image.credit && span(say(wording, 'Photo: {credit}', { credit: image.credit })),
    ...syntheticSpans(wording, image),
  ]),
  ...marks(wording, { sources: image.sources }),
];

/** A word where AI or another program made the picture, or a part of it; the other words of IPTC's list ask for none. */
const syntheticSpans = (wording: Wording, { digitalSource }: Image): Span[] =>
  /lgorithm|Synthetic/.test(digitalSource!)
    ? [span(say(wording, `picture:${digitalSource as SyntheticPicture}`))]
    : [];

/** "AI-generated", of a photo whose credit a box does not show. */
export const photoCredit = (wording: Wording, photo: Image | undefined): Line =>
  photo ? syntheticSpans(wording, photo).map(({ text }) => span(text, 'note')) : [];
