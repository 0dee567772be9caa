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
  title: 'Boxes/crew-list',
  ...boxMeta('crew-list', 'ballerina-overdrive', {
    accessibility: [
      'A description list: the job, then who did it.',
      "Known jobs are said in the reader's language; any other text is marked with the language of the film's data.",
    ],
  }),
};

export const Ready: Story = ready();
export const Loading: Story = loading();
export const ErrorWithFallback: Story = failing();
export const NoData: Story = withoutData();
export const Compact: Story = compact();
export const LongWords: Story = longWords('das-leben-der-anderen.de');
export const Many: Story = ready('barbie');
export const RightToLeft: Story = rightToLeft('wadjda');
export const EachConfidence: Story = confidences('ballerina-overdrive', 'crew', 'companies');
export const WithoutHeading: Story = ready(undefined, { heading: '' });
export const OwnHeadingAndFooter: Story = ready(undefined, {
  heading: 'What we know',
  'heading-level': 2,
  'slot:footer': 'Facts: the film desk',
});
