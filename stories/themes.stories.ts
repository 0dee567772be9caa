import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { tags } from './support/manifest.js';
import { showcaseColumn } from './support/showcase.js';
import { isReady } from './support/states.js';
import { applyTheme, themeNames } from './support/themes.js';

/** A row for every box, a column for every theme. */
const meta: Meta = {
  title: 'Themes/All boxes in all themes',
  tags: ['!autodocs'],
  parameters: { wide: true },
  render: () => {
    const table = document.createElement('div');
    table.style.cssText = `display: grid; gap: 24px; grid-template-columns: repeat(${themeNames.length}, 340px); width: max-content`;
    const add = (theme: string, content: HTMLElement) => {
      const cell = document.createElement('div');
      applyTheme(cell, theme);
      cell.append(content);
      table.append(cell);
    };
    for (const theme of themeNames) {
      const name = document.createElement('h2');
      name.style.cssText = 'font: 700 14px/1.4 system-ui, sans-serif; margin: 0';
      name.textContent = theme;
      add(theme, name);
    }
    for (const tag of tags) for (const theme of themeNames) add(theme, showcaseColumn([tag]));
    return table;
  },
  play: isReady,
};
export default meta;

export const Light: StoryObj = { globals: { scheme: 'light' } };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
