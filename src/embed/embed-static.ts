/**
 * For iframe pages that have their box already (`onesheet build`): tells the page around them the height, as
 * `embed.html` does, and follows `?theme=light|dark|auto`.
 */
import { ASK, HEIGHT, messageVersion } from './messages.js';

const root = document.documentElement;
const theme = new URLSearchParams(location.search).get('theme');
if (theme && ['light', 'dark', 'auto'].includes(theme)) root.dataset.theme = theme;

let told = -1;

/** Tells the height, if it is a new one. A frame that is not displayed has none. */
function tell(): void {
  const height = Math.ceil(root.getBoundingClientRect().height);
  if (parent === window || !innerWidth || height === told) return;
  told = height;
  // To anyone: a height and a film's title are no secret.
  parent.postMessage({ type: HEIGHT, version: messageVersion, height, title: document.title }, '*');
}

new ResizeObserver(tell).observe(root);
addEventListener('message', ({ data, source }: MessageEvent<{ type?: unknown } | null>) => {
  if (source !== parent || data?.type !== ASK) return;
  told = -1;
  tell();
});
