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
  title: 'Boxes/release-plan',
  ...boxMeta('release-plan', 'barbie', {
    accessibility: [
      'A description list: when, then what and where.',
      'Dates are marked up as such, as exact as they are known.',
    ],
  }),
};

export const Ready: Story = ready();
export const Loading: Story = loading();
export const ErrorWithFallback: Story = failing();
export const NoData: Story = withoutData();
export const Compact: Story = compact();
export const LongWords: Story = longWords('barbie');
export const Many: Story = ready('avengers-endgame');
export const RightToLeft: Story = rightToLeft('capernaum.ar');
export const EachConfidence: Story = confidences('barbie', 'releases');
export const WithoutHeading: Story = ready(undefined, { heading: '' });
export const OwnHeadingAndFooter: Story = ready(undefined, {
  heading: 'What we know',
  'heading-level': 2,
  'slot:footer': 'Facts: the film desk',
});
