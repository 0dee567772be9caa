/** What `embed.html` and `onesheet-host.js` say to each other. */

/** From the iframe: `{ type, version, height, title }`, the height in px, at every change of either. */
export const HEIGHT = 'onesheet:height';
/** From the page: `{ type }`; the iframe tells its height again, for a page whose script came later. */
export const ASK = 'onesheet:ask';
/** Changes when a host script of old could no longer read the message. */
export const messageVersion = 1;

export interface HeightMessage {
  type: typeof HEIGHT;
  version: number;
  height: number;
  title: string;
}
