/// <reference types="vite/types/importMeta.d.ts" />
// All themes of src/themes.

const sheets = import.meta.glob<string>('../../src/themes/*.css', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The sheet with all themes: each is for elements that name it, `theme="trade"`. */
const ALL = 'all';
const texts = new Map(
  Object.entries(sheets).map(([path, text]) => [path.replace(/^.*\/|\.css$/g, ''), text]),
);

/** The default first. */
export const themeNames = [...texts.keys()]
  .filter((name) => name !== ALL)
  .sort((a, b) => Number(b === 'paper') - Number(a === 'paper'));

const sheet = new CSSStyleSheet();
sheet.replaceSync(texts.get(ALL) ?? '');
document.adoptedStyleSheets.push(sheet);

/** Gives the theme to the boxes in this element; with an empty name they keep their default look. */
export function applyTheme(element: HTMLElement, theme: string): void {
  if (theme) element.setAttribute('theme', theme);
}
