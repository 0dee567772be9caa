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
  title: 'Boxes/film-comparisons',
  ...boxMeta('film-comparisons', 'ballerina-overdrive', {
    accessibility: [
      'A description list: how the titles compare, then the titles.',
      'That a title is not related is said in words and comes before its name.',
    ],
  }),
};

export const Ready: Story = ready();
export const Loading: Story = loading();
export const ErrorWithFallback: Story = failing();
export const NoData: Story = withoutData();
export const Compact: Story = compact();
export const LongWords: Story = longWords('titanic');
export const Many: Story = ready('the-blair-witch-project');
export const RightToLeft: Story = rightToLeft('wadjda');
export const EachConfidence: Story = confidences('titanic', 'comparisons');
export const WithoutHeading: Story = ready(undefined, { heading: '' });
export const OwnHeadingAndFooter: Story = ready(undefined, {
  heading: 'What we know',
  'heading-level': 2,
  'slot:footer': 'Facts: the film desk',
});
