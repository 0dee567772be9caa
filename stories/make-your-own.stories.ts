import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fireEvent, userEvent, within } from 'storybook/test';
import { isReady } from './support/states.js';
import { themeMaker } from './support/theme-maker.js';

/** Change tokens on the left, see boxes in light and dark, copy the CSS. It starts from the theme of the toolbar. */
const meta: Meta = {
  title: 'Themes/Make your own',
  tags: ['!autodocs'],
  parameters: { wide: true, controls: { disable: true } },
  render: (_args, { globals }) => themeMaker(globals.theme as string),
};
export default meta;

export const MakeYourOwn: StoryObj = { play: isReady };

/** A colour and a size are changed: boxes and CSS follow. */
export const ChangesTokens: StoryObj = {
  play: async (story) => {
    await isReady(story);
    const page = within(story.canvasElement);
    await fireEvent.input(page.getByLabelText('--film-accent in light'), { target: { value: '#00588a' } });
    await userEvent.type(page.getByLabelText('--film-rule-width'), '8px');
    const css = page.getByLabelText('Your CSS');
    await expect(css).toHaveTextContent('--film-accent: light-dark(#00588a, ');
    await expect(css).toHaveTextContent('--film-rule-width: 8px;');
    const box = story.canvasElement.querySelector('deal-box')!.shadowRoot!.querySelector('[part=box]')!;
    const { borderTopColor, borderTopWidth } = getComputedStyle(box);
    await expect([borderTopColor, borderTopWidth]).toEqual(['rgb(0, 88, 138)', '8px']);
    await userEvent.click(page.getByRole('button', { name: 'Start again' }));
    await expect(css).not.toHaveTextContent('--film-');
  },
};
