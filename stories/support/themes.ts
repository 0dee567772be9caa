/// <reference types="vite/client" />
// All themes of src/themes.
import allThemes from '../../src/themes/all.css?raw';

export { themes as themeNames } from '../../src/themes/themes.js';

// The sheet with all themes: each is for elements that name it, `theme="trade"`.
const sheet = new CSSStyleSheet();
sheet.replaceSync(allThemes);
document.adoptedStyleSheets.push(sheet);

/** Gives the theme to the boxes in this element; with an empty name they keep their default look. */
export function applyTheme(element: HTMLElement, theme: string): void {
  if (theme) element.setAttribute('theme', theme);
}
