import { expect, userEvent } from 'storybook/test';
import { boxIn, isReady } from '../support/states.js';
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
  withoutData,
} from '../support/box-stories.js';

export default {
  title: 'Boxes/deal-box',
  ...boxMeta('deal-box', 'ballerina-overdrive', {
    accessibility: [
      'The steps from talks to a closed deal are a list with a name; the current one is marked as such, not by colour alone.',
      'Several deals are a table with a caption and headers. In a narrow box it is laid out as a list but stays a table to a screen reader.',
      'A long table is cut off only for the eye: a keyboard, a printer and a screen reader get all of it.',
    ],
  }),
};

export const Ready: Story = ready();
export const Loading: Story = loading();
export const ErrorWithFallback: Story = failing();
export const NoData: Story = withoutData();
export const Stale: Story = old('coyote-vs-acme.2025-03');
export const Compact: Story = compact();
export const LongWords: Story = longWords('toni-erdmann.de');
export const Many: Story = ready('megalopolis');
export const RightToLeft: Story = rightToLeft('wadjda');
export const EachConfidence: Story = confidences('the-substance', 'deals');
export const WithoutHeading: Story = ready(undefined, { heading: '' });
export const OwnHeadingAndFooter: Story = ready(undefined, {
  heading: 'What we know',
  'heading-level': 2,
  'slot:footer': 'Facts: the film desk',
});
/** A long table is folded to its first lines. */
export const UnfoldsTheTable: Story = {
  ...ready('megalopolis'),
  play: async (story) => {
    await isReady(story);
    const root = boxIn(story.canvasElement).shadowRoot!;
    const fold = root.querySelector<HTMLElement>('[part=fold]')!;
    const button = root.querySelector('button')!;
    const folded = fold.offsetHeight;
    await expect(fold.scrollHeight).toBeGreaterThan(folded);
    await userEvent.click(button);
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(fold.offsetHeight).toBe(fold.scrollHeight);
    await userEvent.click(button);
    await expect(button).toHaveAttribute('aria-expanded', 'false');
  },
};
export const OnlyRumored: Story = ready('i-love-you-phillip-morris');
