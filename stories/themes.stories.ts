import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { showcased } from './support/showcase.js';
import { isReady } from './support/states.js';
import { themed, themeNames } from './support/themes.js';

/** Every box in every theme, the built-in look first. */
const meta: Meta = {
  title: 'Themes/All boxes in all themes',
  tags: ['!autodocs'],
  parameters: { wide: true },
  render: () => {
    const row = document.createElement('div');
    row.style.cssText = 'display: flex; gap: 24px; width: max-content';
    for (const theme of ['', ...themeNames]) {
      const column = document.createElement('div');
      column.style.cssText = 'width: 340px';
      const name = document.createElement('h2');
      name.style.cssText = 'font: 700 14px/1.4 system-ui, sans-serif; margin: 0 0 12px';
      name.textContent = theme || 'built-in look';
      themed(column, theme);
      column.append(name, showcased());
      row.append(column);
    }
    return row;
  },
  play: isReady,
};
export default meta;

export const Light: StoryObj = { globals: { scheme: 'light' } };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
