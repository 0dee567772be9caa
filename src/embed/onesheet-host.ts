/**
 * For pages with `<iframe class="onesheet" src="https://…/embed.html?…">`: gives each such iframe the height of its
 * box, and a title if it has none. Believes only an iframe of that class that speaks from the origin in its `src`.
 */
import { ASK, HEIGHT, messageVersion, type HeightMessage } from './messages.js';

const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe.onesheet');

addEventListener('message', ({ data, origin, source }: MessageEvent<HeightMessage | null>) => {
  if (data?.type !== HEIGHT || data.version !== messageVersion || !(data.height >= 0)) return;
  for (const frame of frames()) {
    if (frame.contentWindow !== source || new URL(frame.src).origin !== origin) continue;
    // The page may count borders into the height.
    frame.style.boxSizing = 'content-box';
    frame.style.height = `${data.height}px`;
    frame.title ||= data.title;
  }
});

// An iframe that was quicker than this script. The question is no secret; the frame may still be about:blank.
for (const frame of frames()) frame.contentWindow?.postMessage({ type: ASK }, '*');
