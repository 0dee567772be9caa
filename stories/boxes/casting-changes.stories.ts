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
  title: 'Boxes/casting-changes',
  ...boxMeta('casting-changes', 'back-to-the-future', {
    accessibility: [
      'A description list: who it is about, then what happened, in a word before anything else.',
    ],
  }),
};

export const Ready: Story = ready();
export const Loading: Story = loading();
export const ErrorWithFallback: Story = failing();
export const NoData: Story = withoutData();
export const Compact: Story = compact();
export const LongWords: Story = longWords('back-to-the-future');
export const Many: Story = ready('barbie');
export const RightToLeft: Story = rightToLeft('batgirl');
export const EachConfidence: Story = confidences('the-batman-part-ii', 'castingChanges');
export const WithoutHeading: Story = ready(undefined, { heading: '' });
export const OwnHeadingAndFooter: Story = ready(undefined, {
  heading: 'What we know',
  'heading-level': 2,
  'slot:footer': 'Facts: the film desk',
});
