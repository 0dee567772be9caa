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
 * The words that stand below an iframe of a snippet, hidden in a `<datalist>`. They are for readers whose iframe is not there:
 * a filter has taken it, or has put it into a sandbox without scripts, where embed.html shows nothing.
 */
function showWords(): void {
  let frame: HTMLIFrameElement | undefined;
  for (const element of document.querySelectorAll<HTMLIFrameElement | HTMLDataListElement>(
    'iframe.onesheet, datalist.onesheet',
  )) {
    if (element instanceof HTMLIFrameElement) {
      frame = element;
      continue;
    }
    if (frame && !isDumb(frame)) frame = undefined;
    else {
      frame?.remove();
      frame = undefined;
      element.replaceWith(...element.childNodes);
    }
  }
}

const isDumb = (frame: HTMLIFrameElement): boolean =>
  frame.hasAttribute('sandbox') &&
  !frame.sandbox.contains('allow-scripts') &&
  /\/embed\.html\?/.test(frame.src);

showWords();
document.addEventListener('DOMContentLoaded', showWords);
