/**
 * For pages with `<iframe class="onesheet" src="https://…/embed.html?…">`: gives each such iframe the height of its
 * box, and a title if it has none. It follows a message only when it comes from an iframe of that class and from the
 * origin in the `src` of that iframe.
 */
import { ASK, HEIGHT, messageVersion, type HeightMessage } from './messages.js';

const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe.onesheet');

addEventListener('message', ({ data, origin, source }: MessageEvent<HeightMessage | null>) => {
  if (data?.type !== HEIGHT || data.version !== messageVersion || !(data.height >= 0)) return;
  for (const frame of frames()) {
    if (frame.contentWindow !== source || new URL(frame.src).origin !== origin) continue;
    // The page's style sheet may count borders into the height; the message does not.
    frame.style.boxSizing = 'content-box';
    frame.style.height = `${data.height}px`;
    frame.title ||= data.title;
    // What oEmbed answers has a sentence before the iframe, for whoever sees no iframes. Editors put a paragraph around the iframe.
    const before = frame.previousElementSibling ?? frame.parentElement!.previousElementSibling;
    if (before?.matches('.wp-embedded-content')) (before as HTMLElement).style.display = 'none';
  }
});

// An iframe may have told its height before this script ran. The question goes to any origin: it is no secret, and the
// iframe may still be at about:blank.
for (const frame of frames()) frame.contentWindow?.postMessage({ type: ASK }, '*');

/**
 * The words that stand before an iframe of a snippet, hidden in a `<datalist>`. They are for readers whose iframe is not there:
 * a filter has taken it, or has put it into a sandbox without scripts, where embed.html shows nothing.
 */
function showWords(): void {
  let words: Element | undefined;
  const show = () => words?.replaceWith(...words.childNodes);
  for (const element of document.querySelectorAll('iframe.onesheet, datalist.onesheet')) {
    if (element instanceof HTMLIFrameElement) {
      if (words && isDumb(element)) {
        element.remove();
        show();
      }
      words = undefined;
    } else {
      show();
      words = element;
    }
  }
  show();
}

const isDumb = (frame: HTMLIFrameElement): boolean =>
  frame.hasAttribute('sandbox') &&
  !frame.sandbox.contains('allow-scripts') &&
  /\/embed\.html\?/.test(frame.src);

// Before the page is read to its end, the iframe of the last words may be yet to come.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', showWords);
else showWords();
