import {
  boxMeta,
  withChange,
  compact,
  confidences,
  failing,
  loading,
  longWords,
  ready,
  rightToLeft,
  type Story,
} from '../support/box-stories.js';

export default {
  title: 'Boxes/film-card',
  ...boxMeta('film-card', 'parasite', {
    accessibility: [
      'The title is a heading; everything else is a description list: a label, then what it stands for.',
      'The poster has the text that the film JSON gives it; without that text it is passed over.',
      'The original title carries its language, so that it is pronounced in it.',
    ],
  }),
};

export const Ready: Story = ready();
export const Loading: Story = loading();
export const ErrorWithFallback: Story = failing();
/** The title is all that is known. */
export const LeastData: Story = ready('minimal');
export const Compact: Story = compact();
export const LongWords: Story = longWords('toni-erdmann.de');
export const Many: Story = ready('the-fellowship-of-the-ring');
export const RightToLeft: Story = rightToLeft('capernaum.ar');
export const EachConfidence: Story = confidences('the-batman-part-ii', 'crew');
export const WithoutHeading: Story = ready(undefined, { heading: '' });
export const OwnHeadingAndFooter: Story = ready(undefined, {
  heading: 'What we know',
  'heading-level': 2,
  'slot:footer': 'Facts: the film desk',
});
/** The poster is drawn for this story. */
export const WithPoster: Story = withChange('parasite', (film) => {
  film.poster = {
    src: 'poster.svg',
    alt: 'A drawn one-sheet: a lit doorway under a title',
    width: 270,
    height: 400,
    credit: 'Drawn for this page',
  };
});
/** A picture that does not load leaves no gap. */
export const PosterNotFound: Story = withChange('parasite', (film) => {
  film.poster = { src: 'data:image/png,broken', alt: 'A poster' };
});
