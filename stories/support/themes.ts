/// <reference types="vite/types/importMeta.d.ts" />
// The themes of src/themes, whichever there are.

const sheets = import.meta.glob<string>('../../src/themes/*.css', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The sheet of all themes: each reaches what names it, `theme="trade"`. */
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

/** Boxes in this element take on the theme; without one they keep the built-in look. */
export function themed(element: HTMLElement, theme: string): void {
  if (theme) element.setAttribute('theme', theme);
}
