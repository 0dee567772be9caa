import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What draws the pictures. Nobody who builds no pictures needs it, so it is no dependency. */
const canvas = '@napi-rs/canvas';

/** The font that every picture needs: Latin, Greek, Cyrillic, Devanagari. */
const commonFont = '@fontsource/noto-sans';

/** Fonts of other scripts. They are large, and a newsroom installs those that its films need. */
const otherFonts = ['arabic', 'hebrew', 'jp', 'kr', 'sc', 'tc', 'thai'].map(
  (name) => `${commonFont}-${name}`,
);

/** What is installed to draw pictures with; plain data, because every thread gets it. */
export interface PictureTools {
  /** The module of the canvas. */
  canvas: string;
  /** Stands for the versions of all of it: other versions draw another picture. */
  version: string;
  /** The folders of the font packages, the common one first. */
  fonts: { name: string; folder: string }[];
}

/** Where packages are looked for: in the project in which the command runs, then beside this one. */
const requires = () => [createRequire(join(process.cwd(), 'package.json')), createRequire(import.meta.url)];

function pathOf(specifier: string): string | undefined {
  for (const require of requires())
    try {
      return require.resolve(specifier);
    } catch {
      // The next place may have it.
    }
  return undefined;
}

/** The tools, or the names of the packages that have to be installed first. */
export function findPictureTools(): PictureTools | { missing: string[] } {
  const module = pathOf(canvas);
  const fonts = [commonFont, ...otherFonts].flatMap((name) => {
    const file = pathOf(`${name}/package.json`);
    return file ? [{ name, file, folder: dirname(file) }] : [];
  });
  const missing = [
    ...(module ? [] : [canvas]),
    ...(fonts.some(({ name }) => name === commonFont) ? [] : [commonFont]),
  ];
  if (!module || missing.length) return { missing };
  const versions = [pathOf(`${canvas}/package.json`)!, ...fonts.map(({ file }) => file)].map(versionOf);
  return {
    canvas: module,
    version: versions.join(' '),
    fonts: fonts.map(({ name, folder }) => ({ name, folder })),
  };
}

function versionOf(file: string): string {
  const { name, version } = createRequire(import.meta.url)(file) as { name: string; version: string };
  return `${name}@${version}`;
}

const scripts: [script: RegExp, font: string][] = [
  [/\p{Script=Arabic}/u, 'arabic'],
  [/\p{Script=Hebrew}/u, 'hebrew'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'jp'],
  [/\p{Script=Hangul}/u, 'kr'],
  [/\p{Script=Thai}/u, 'thai'],
];

/** In whose Chinese characters a picture is: the reader's where the reader has any, else those of the film. */
export const hanLanguage = (locale: string, filmLang = ''): string =>
  /^(ja|ko|zh)\b/.test(locale) ? locale : filmLang || locale;

/** The Chinese characters of a language; they look different in each. */
export const hanFont = (lang: string): string => {
  if (/^ja\b/.test(lang)) return 'jp';
  if (/^ko\b/.test(lang)) return 'kr';
  return /^zh\b.*\b(Hant|TW|HK|MO)\b/.test(lang) ? 'tc' : 'sc';
};

/** The package with a character; undefined for a script that none of ours has. */
export function fontPackageFor(sign: string, lang: string): string | undefined {
  const font =
    scripts.find(([script]) => script.test(sign))?.[1] ??
    (/\p{Script=Han}/u.test(sign) ? hanFont(lang) : undefined);
  return font && `${commonFont}-${font}`;
}
