import { ASK, HEIGHT, messageVersion, type HeightMessage } from './messages.js';

/**
 * From now on tells the page around this iframe how high the content is: at once, whenever the height changes, and
 * whenever that page asks.
 * @param listener the origin of the only page that may hear it; `*` for any, because a height and a film's title are
 *   no secret
 * @returns tells it again if the title has changed
 */
export function reportHeight(listener = '*'): () => void {
  let lastReport = '';
  const report = (): void => {
    // A page that is not in an iframe has nobody to tell, and an iframe that is not displayed has no height.
    if (parent === window || !innerWidth) return;
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    const { title } = document;
    if (lastReport === `${height} ${title}`) return;
    lastReport = `${height} ${title}`;
    const message: HeightMessage = { type: HEIGHT, version: messageVersion, height, title };
    parent.postMessage(message, listener);
  };
  report();
  new ResizeObserver(report).observe(document.documentElement);
  addEventListener('message', ({ data, source }: MessageEvent<{ type?: unknown } | null>) => {
    if (source !== parent || data?.type !== ASK) return;
    lastReport = '';
    report();
  });
  return report;
}
