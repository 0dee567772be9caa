// What the address of embed.html says about the page around the box. None of it is needed; a wrong value is reported.
import { themes } from '../themes/themes.js';
import { isRightToLeft } from '../words/direction.js';
import { addProblem } from './problem.js';
import { useScheme, useThemeSheet } from './theme.js';

const root = document.documentElement;

/**
 * Follows `theme`, `width`, `lang` and `origin`.
 * @returns the origin of the page that may hear the height; `*` for any
 */
export function followPageOptions(parameters: URLSearchParams): string {
  let listener = '*';
  const follow = (name: string, use: (value: string) => boolean, kind: string, remedy: string): void => {
    const value = parameters.get(name);
    if (value && !use(value)) addProblem(name, `“${value}” is not ${kind}`, remedy);
  };
  const useOrigin = (origin: string): boolean => {
    // A wrong origin must not open the height to everybody: then only this site hears it.
    listener = isOrigin(origin) ? origin : location.origin;
    return listener === origin;
  };
  follow('theme', useTheme, 'a theme', `Use light, dark or auto, or one of: ${themes.join(', ')}.`);
  follow('width', useWidth, 'a number of pixels', 'Write digits, as in width=480.');
  follow('lang', useLang, 'a language', 'Use a tag such as en, fr or pt-BR.');
  follow(
    'origin',
    useOrigin,
    'the origin of a page',
    'Write it as in origin=https://news.example, without a path.',
  );
  return listener;
}

/** `dark`, `trade`, or both: `trade dark`. */
const useTheme = (words: string): boolean =>
  words.split(' ').every((word) => useScheme(word) || useThemeSheet(word));

function useWidth(width: string): boolean {
  if (!/^[1-9]\d*$/.test(width)) return false;
  document.body.style.maxWidth = `${width}px`;
  return true;
}

function useLang(lang: string): boolean {
  try {
    root.lang = Intl.getCanonicalLocales(lang)[0]!;
    root.dir = isRightToLeft(lang) ? 'rtl' : 'ltr';
    return true;
  } catch {
    return false;
  }
}

function isOrigin(text: string): boolean {
  try {
    return new URL(text).origin === text;
  } catch {
    return false;
  }
}
