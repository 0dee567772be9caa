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
  title: 'Boxes/box-office',
  ...boxMeta('box-office', 'barbie', {
    accessibility: [
      'A table with caption and headers. The bars are passed over: the figures beside them say the same.',
      'What a range may come to is drawn open, not in another colour.',
    ],
  }),
};

export const Ready: Story = ready();
export const Loading: Story = loading();
export const ErrorWithFallback: Story = failing();
export const NoData: Story = withoutData();
export const Compact: Story = compact();
export const LongWords: Story = longWords('titanic');
export const Many: Story = ready('avengers-endgame');
export const RightToLeft: Story = rightToLeft('dangal.hi');
export const EachConfidence: Story = confidences('barbie', 'boxOffice.gross', 'boxOffice.opening');
export const WithoutHeading: Story = ready(undefined, { heading: '' });
export const OwnHeadingAndFooter: Story = ready(undefined, {
  heading: 'What we know',
  'heading-level': 2,
  'slot:footer': 'Facts: the film desk',
});
