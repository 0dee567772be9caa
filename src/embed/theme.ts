import { themes } from '../themes/themes.js';

const schemes = ['light', 'dark', 'auto'];

/** Makes the page light, dark, or whatever the reader's system is (`auto`); false for any other word. */
export function useScheme(word: string): boolean {
  if (!schemes.includes(word)) return false;
  document.documentElement.dataset.theme = word;
  return true;
}

/** Links the sheet of a theme; false when the word is not the name of one. */
export function useThemeSheet(word: string): boolean {
  if (!(themes as string[]).includes(word)) return false;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = `themes/${word}.css`;
  document.head.append(sheet);
  return true;
}
