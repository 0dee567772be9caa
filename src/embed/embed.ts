/**
 * The page for iframes, `embed.html?box=deal-box&src=/films/x.json`: one box, and its height told to the page
 * around it. What is wrong with the address is said in the page, to the one who made the address.
 *
 * Parameters: `box` and `src`; `lang`, `theme` (light, dark, auto; the name of a theme), `width` (the most, in px), `origin` (of the page
 * that may hear the height); and every attribute of the box, such as `heading` and `max`.
 */
import type { FilmErrorEvent, FilmLoadEvent } from '../base/events.js';
import { ASK, HEIGHT, messageVersion } from './messages.js';

type BoxClass = CustomElementConstructor & { version?: string; observedAttributes: string[] };

/** For messages; what is a box is known by its class. */
const tags = [
  'film-card',
  'cast-list',
  'deal-box',
  'crew-list',
  'casting-changes',
  'film-comparisons',
  'release-plan',
  'box-office',
  'film-timeline',
  'film-facts',
];
const schemes = ['light', 'dark', 'auto'];
const themes = ['paper', 'broadsheet', 'tabloid', 'trade', 'screen'];
const rightToLeft = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i;

const root = document.documentElement;
const given = new URLSearchParams(location.search);
/** Whom to tell the height: anyone, unless the address says. A height and a film's title are no secret. */
let listener = '*';
/** Whether there is something to measure: a height told earlier would make the page jump twice. */
let settled = false;
let told = '';

function problem(name: string, message: string, remedy: string): void {
  const line = document.createElement('p');
  line.className = 'problem';
  line.lang = 'en';
  line.dir = 'ltr';
  line.textContent = `${name && `${name}: `}${message}. ${remedy}`;
  document.body.append(line);
}

/** Follows one optional parameter; `use` answers false when it cannot be used. */
function follow(name: string, use: (value: string) => boolean, wanted: string, remedy: string): void {
  const value = given.get(name);
  if (value && !use(value)) problem(name, `“${value}” is not ${wanted}`, remedy);
}

/** `dark`, `trade`, or both: `trade dark`. */
function useTheme(words: string): boolean {
  return words.split(' ').every((word) => {
    if (schemes.includes(word)) root.dataset.theme = word;
    else if (themes.includes(word)) {
      const sheet = document.createElement('link');
      sheet.rel = 'stylesheet';
      sheet.href = `themes/${word}.css`;
      document.head.append(sheet);
    } else return false;
    return true;
  });
}

function useWidth(width: string): boolean {
  if (!/^[1-9]\d*$/.test(width)) return false;
  document.body.style.maxWidth = `${width}px`;
  return true;
}

function useLang(lang: string): boolean {
  try {
    root.lang = Intl.getCanonicalLocales(lang)[0]!;
    root.dir = rightToLeft.test(lang) ? 'rtl' : 'ltr';
    return true;
  } catch {
    return false;
  }
}

function useOrigin(origin: string): boolean {
  // Never to everyone, once the address names somebody.
  listener = location.origin;
  try {
    if (new URL(origin).origin !== origin) return false;
    listener = origin;
    return true;
  } catch {
    return false;
  }
}

/** The class of the box that was asked for, or undefined after saying why there is none. */
function boxClass(tag: string | null): BoxClass | undefined {
  const Box = tag ? (customElements.get(tag) as BoxClass | undefined) : undefined;
  if (Box?.version) return Box;
  const known = tags.filter((each) => customElements.get(each));
  const remedy = `Use one of: ${known.join(', ')}.`;
  if (!known.length) problem('', 'onesheet.js did not load', 'Put it in the same folder as this page.');
  else if (tag) problem('box', `“${tag}” is not a box`, remedy);
  else problem('box', 'it is missing', `Add it to the address, as in box=deal-box. ${remedy}`);
  return undefined;
}

/** Whether the film may be fetched from there. */
function isSafe(src: string | null): boolean {
  if (!src) {
    problem('src', 'it is missing', 'Add the address of the film JSON, as in src=/films/my-film.json.');
    return false;
  }
  const url = URL.canParse(src, location.href) ? new URL(src, location.href) : undefined;
  if (url?.protocol === 'https:' || url?.origin === location.origin) return true;
  problem('src', `“${src}” is not an https: or relative address`, 'Begin it with https:// or with /.');
  return false;
}

/** The name of a box as its own heading has it: “Deal”; without a heading, its tag in words. */
function nameOf(box: Element): string {
  const heading = box.shadowRoot!.querySelector('[part="heading"]')?.cloneNode(true) as Element | undefined;
  heading?.querySelector('[part="film"]')?.remove();
  return heading?.textContent.trim() ?? box.localName.replaceAll('-', ' ');
}

function show(Box: BoxClass, tag: string, src: string): void {
  const box = document.createElement(tag);
  for (const name of Box.observedAttributes)
    if (given.has(name) && name !== 'from') box.setAttribute(name, given.get(name)!);
  let film = false;
  box.addEventListener('film-load', ({ detail }: FilmLoadEvent) => {
    film = true;
    document.title = [...new Set([detail.film.title, nameOf(box)])].join(' – ');
    // In an iframe such a box takes no space; whoever opens the address itself should not see a blank page.
    if (parent === window && !box.offsetHeight)
      problem(
        'box',
        `the film has nothing for ${tag}`,
        'Choose another box, or add the facts to the film JSON.',
      );
    settle();
  });
  box.addEventListener('film-error', ({ detail }: FilmErrorEvent) => {
    // With a film, the rest of it is shown, and the console says what is wrong.
    if (film) return;
    for (const { path, message, remedy } of detail.issues) problem(path, message, remedy);
    settle();
  });
  box.setAttribute('src', src);
  document.body.append(box);
}

function settle(): void {
  settled = true;
  tell();
}

/** Tells the page around the height, if it is a new one. A frame that is not displayed has none. */
function tell(): void {
  if (!settled || parent === window || !innerWidth) return;
  const height = Math.ceil(root.getBoundingClientRect().height);
  const news = `${height} ${document.title}`;
  if (news === told) return;
  told = news;
  parent.postMessage({ type: HEIGHT, version: messageVersion, height, title: document.title }, listener);
}

follow('theme', useTheme, 'a theme', `Use light, dark or auto, or one of: ${themes.join(', ')}.`);
follow('width', useWidth, 'a number of pixels', 'Write digits, as in width=480.');
follow('lang', useLang, 'a language', 'Use a tag such as en, fr or pt-BR.');
follow(
  'origin',
  useOrigin,
  'the origin of a page',
  'Write it as in origin=https://news.example, without a path.',
);

const tag = given.get('box');
const src = given.get('src');
const Box = boxClass(tag);
// Both are looked at, so that both are said at once.
if (isSafe(src) && Box) show(Box, tag!, src!);
else settle();

new ResizeObserver(tell).observe(root);
addEventListener('message', ({ data, source }: MessageEvent<{ type?: unknown } | null>) => {
  if (source !== parent || data?.type !== ASK) return;
  told = '';
  tell();
});
