// The page around a story, with what the toolbar chooses.
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { isRightToLeft } from '../../src/words/direction.js';
import { applyTheme, themeNames } from './themes.js';

const languages = {
  en: 'English',
  ar: 'العربية',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  hi: 'हिन्दी',
  it: 'Italiano',
  ja: '日本語',
  ko: '한국어',
  nl: 'Nederlands',
  pl: 'Polski',
  pt: 'Português',
  sv: 'Svenska',
  zh: '中文',
};

const choice = (title: string, icon: string, items: [value: string, title: string][]) => ({
  description: title,
  toolbar: {
    title,
    icon: icon as 'paintbrush',
    dynamicTitle: true,
    items: items.map(([value, text]) => ({ value, title: text })),
  },
});

export const globalTypes: Preview['globalTypes'] = {
  theme: choice('Theme', 'paintbrush', [
    ['', 'Built-in look'],
    ...themeNames.map((name): [string, string] => [name, name]),
  ]),
  language: choice('Language', 'globe', Object.entries(languages)),
  scheme: choice('Colours', 'contrast', [
    ['light', 'Light'],
    ['dark', 'Dark'],
    ['light dark', 'As the system'],
  ]),
  width: choice('Width', 'ruler', [
    ['200', '200 px'],
    ['320', '320 px'],
    ['480', '480 px'],
    ['720', '720 px'],
    ['1100', '1100 px'],
  ]),
  zoom: choice('Text size', 'zoom', [
    ['1', '100 %'],
    ['1.25', '125 %'],
    ['1.5', '150 %'],
    ['2', '200 %'],
  ]),
};

export const initialGlobals = { theme: '', language: 'en', scheme: 'light', width: '720', zoom: '1' };

/** A piece of a page around the story. The box gets its language, direction and colours from it, as on a real page. */
export const page: Decorator = (story, { globals, parameters, viewMode }) => {
  const { theme, language, scheme, width, zoom } = globals as Record<string, string>;
  // A story of a whole page brings its own landmarks.
  const around = document.createElement(viewMode === 'docs' || parameters.landmarks ? 'div' : 'main');
  around.className = 'page';
  around.lang = language!;
  around.dir = isRightToLeft(language!) ? 'rtl' : 'ltr';
  Object.assign(around.style, {
    colorScheme: scheme,
    background: 'light-dark(#fff, #121212)',
    color: 'light-dark(#1a1a1a, #eee)',
    font: '17px/1.6 Georgia, "Times New Roman", serif',
    boxSizing: 'border-box',
    padding: '24px',
    // A wide story makes the page wider, so that all of it has the colour of the page behind it.
    minWidth: viewMode === 'docs' ? '' : 'min-content',
    minHeight: viewMode === 'docs' ? '' : '100vh',
    overflow: viewMode === 'docs' ? 'auto' : '',
  });
  if (viewMode === 'docs') around.tabIndex = 0;
  const column = document.createElement('div');
  if (!parameters.wide) Object.assign(column.style, { width: `${width}px`, zoom });
  applyTheme(column, theme!);
  if (parameters.note) {
    const note = document.createElement('p');
    note.lang = 'en';
    note.dir = 'ltr';
    note.style.cssText = 'font: 14px/1.4 system-ui, sans-serif; margin: 0 0 16px';
    note.textContent = String(parameters.note);
    column.append(note);
  }
  column.append(story() as Node);
  around.append(column);
  return around;
};
