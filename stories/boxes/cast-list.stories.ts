import { expect, userEvent } from 'storybook/test';
import { boxIn, isReady } from '../support/states.js';
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
  withoutData,
} from '../support/box-stories.js';

export default {
  title: 'Boxes/cast-list',
  ...boxMeta('cast-list', 'parasite', {
    accessibility: [
      'A list of people, with its number of entries. Faces are passed over: they tell nothing that the name does not.',
      'The button says how many there are and whether the list is open.',
      'In print, and where scripts are off, everybody is there.',
    ],
  }),
};

export const Ready: Story = ready();
export const Loading: Story = loading();
export const ErrorWithFallback: Story = failing();
export const NoData: Story = withoutData();
export const Compact: Story = compact();
export const LongWords: Story = longWords('toni-erdmann.de');
export const Many: Story = ready('avengers-endgame');
export const RightToLeft: Story = rightToLeft('capernaum.ar');
export const EachConfidence: Story = confidences('the-batman-part-ii', 'cast');
export const WithoutHeading: Story = ready(undefined, { heading: '' });
export const OwnHeadingAndFooter: Story = ready(undefined, {
  heading: 'What we know',
  'heading-level': 2,
  'slot:footer': 'Facts: the film desk',
});
/** Shows the first six people, and all fifty after a click. */
export const ShowsAllOnDemand: Story = {
  ...ready('avengers-endgame', { max: 6 }),
  play: async (story) => {
    await isReady(story);
    const root = boxIn(story.canvasElement).shadowRoot!;
    const button = root.querySelector('button')!;
    const shown = () =>
      [...root.querySelectorAll<HTMLElement>('li')].filter((one) => one.offsetHeight).length;
    await expect(shown()).toBe(6);
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button);
    await expect(root.querySelector('button')).toHaveAttribute('aria-expanded', 'true');
    await expect(shown()).toBe(50);
  },
};
/** The same drawing for everybody. */
export const WithPhotos: Story = withChange('parasite', (film) => {
  film.cast.forEach((person: Record<string, unknown>) => (person.photo = { src: 'face.svg' }));
});
