import {
  boxMeta,
  compact,
  confidences,
  failing,
  loading,
  longWords,
  old,
  ready,
  rightToLeft,
  type Story,
} from '../support/box-stories.js';

export default {
  title: 'Boxes/film-facts',
  ...boxMeta('film-facts', 'parasite', {
    accessibility: [
      'The title is a heading, and every part has one a level below it: the box can be skimmed by headings.',
      'Sources are numbered through, so that a number means the same everywhere in the box.',
    ],
  }),
};

export const Ready: Story = ready();
export const Loading: Story = loading();
export const ErrorWithFallback: Story = failing();
/** The title is all that is known. */
export const LeastData: Story = ready('minimal');
export const Stale: Story = old('coyote-vs-acme.2025-03');
export const Compact: Story = compact();
export const LongWords: Story = longWords('toni-erdmann.de');
export const Many: Story = ready('megalopolis');
export const RightToLeft: Story = rightToLeft('wadjda');
export const EachConfidence: Story = confidences(
  'the-batman-part-ii',
  'cast',
  'crew',
  'castingChanges',
  'comparisons',
);
export const WithoutHeading: Story = ready(undefined, { heading: '' });
export const OwnHeadingAndFooter: Story = ready(undefined, {
  heading: 'What we know',
  'heading-level': 2,
  'slot:footer': 'Facts: the film desk',
});
/** Deals first, then the cast, and nothing else. */
export const ChosenSections: Story = ready('ballerina-overdrive', { sections: 'deal-box cast-list' });
