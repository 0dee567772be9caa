import {
  boxMeta,
  compact,
  confidences,
  failing,
  loading,
  longWords,
  ready,
  rightToLeft,
  type Story,
  withoutData,
} from '../support/box-stories.js';

export default {
  title: 'Boxes/film-timeline',
  ...boxMeta('film-timeline', 'batgirl', {
    accessibility: [
      'A description list in the order of dates. What is still to come is said in a word, not by colour alone.',
    ],
  }),
};

export const Ready: Story = ready();
export const Loading: Story = loading();
export const ErrorWithFallback: Story = failing();
export const NoData: Story = withoutData();
export const Compact: Story = compact();
export const LongWords: Story = longWords('batgirl');
export const Many: Story = ready('the-substance');
export const RightToLeft: Story = rightToLeft('wadjda');
export const EachConfidence: Story = confidences('the-batman-part-ii', 'timeline');
export const WithoutHeading: Story = ready(undefined, { heading: '' });
export const OwnHeadingAndFooter: Story = ready(undefined, {
  heading: 'What we know',
  'heading-level': 2,
  'slot:footer': 'Facts: the film desk',
});
