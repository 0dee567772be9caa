/**
 * The page for iframes, `embed.html?box=deal-box&src=/films/x.json`. It shows one box, and tells the page around the
 * iframe how high the box is. A mistake in the address is reported in the page, because only the person who makes the
 * address looks at it by itself.
 *
 * Parameters: `box` and `src`; the attributes of the box, such as `heading` and `max`; `lang`; `theme` (light, dark or
 * auto, the name of a theme, or both); `width`, the most that the box may have, in px; `origin`, the page that may hear
 * the height.
 */
import type { FilmErrorEvent, FilmLoadEvent } from '../base/events.js';
import { boxTags } from '../facts/boxes.js';
import { reportHeight } from './height.js';
import { followPageOptions } from './page-options.js';
import { addProblem } from './problem.js';

type BoxClass = CustomElementConstructor & { version?: string; observedAttributes: string[] };

const parameters = new URLSearchParams(location.search);
const listener = followPageOptions(parameters);

/** Tells the height for the first time only when the box is there or a mistake is reported: else the page would jump twice. */
let report: (() => void) | undefined;
function showHeight(): void {
  if (report) report();
  else report = reportHeight(listener);
}

/** The class of the box with that tag. Reports why there is none, and answers undefined. */
function boxClass(tag: string | null): BoxClass | undefined {
  const Box = tag ? (customElements.get(tag) as BoxClass | undefined) : undefined;
  // Boxes have a version; other elements of the page, such as those of a browser extension, do not.
  if (Box?.version) return Box;
  const tags = boxTags.filter((each) => customElements.get(each));
  const remedy = `Use one of: ${tags.join(', ')}.`;
  if (!tags.length) addProblem('', 'onesheet.js did not load', 'Put it in the same folder as this page.');
  else if (tag) addProblem('box', `“${tag}” is not a box`, remedy);
  else addProblem('box', 'it is missing', `Add it to the address, as in box=deal-box. ${remedy}`);
  return undefined;
}

/** Whether the page may fetch the film from there. Reports why not. */
function isSafe(src: string | null): src is string {
  if (!src) {
    addProblem('src', 'it is missing', 'Add the address of the film JSON, as in src=/films/my-film.json.');
    return false;
  }
  try {
    const { protocol, origin } = new URL(src, location.href);
    if (protocol === 'https:' || origin === location.origin) return true;
  } catch {
    // No address at all.
  }
  addProblem('src', `“${src}” is not an https: or relative address`, 'Begin it with https:// or with /.');
  return false;
}

/** The name of a box as its own heading has it, “Deal”; without a heading, the words of its tag. */
function nameOf(box: Element): string {
  const heading = box.shadowRoot!.querySelector('[part="heading"]')?.cloneNode(true) as Element | undefined;
  heading?.querySelector('[part="film"]')?.remove();
  return heading?.textContent.trim() ?? box.localName.replaceAll('-', ' ');
}

function showBox(Box: BoxClass, tag: string, src: string): void {
  const box = document.createElement(tag);
  for (const name of Box.observedAttributes)
    if (parameters.has(name) && name !== 'from') box.setAttribute(name, parameters.get(name)!);
  let hasFilm = false;
  box.addEventListener('film-load', ({ detail }: FilmLoadEvent) => {
    hasFilm = true;
    document.title = [...new Set([detail.film.title, nameOf(box)])].join(' – ');
    // In an iframe such a box takes no space; a person who opens the address by itself should not see a blank page.
    if (parent === window && !box.offsetHeight)
      addProblem(
        'box',
        `the film has nothing for ${tag}`,
        'Choose another box, or add the facts to the film JSON.',
      );
    showHeight();
  });
  box.addEventListener('film-error', ({ detail }: FilmErrorEvent) => {
    // When there is a film, the box shows what is right of it, and the console says what is wrong.
    if (hasFilm) return;
    for (const { path, message, remedy } of detail.issues) addProblem(path, message, remedy);
    showHeight();
  });
  box.setAttribute('src', src);
  document.body.append(box);
}

const tag = parameters.get('box');
const src = parameters.get('src');
const Box = boxClass(tag);
// Both parameters are looked at before anything is shown, so that all mistakes are reported at once.
if (isSafe(src) && Box) showBox(Box, tag!, src);
else showHeight();
