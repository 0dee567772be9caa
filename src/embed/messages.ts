/** The messages between an iframe page and `onesheet-host.js` in the page around it. */

/** The type of the message from the iframe, a `HeightMessage`. */
export const HEIGHT = 'onesheet:height';
/** The type of the message from the page, `{ type }`: it asks for the height again, because its script came later. */
export const ASK = 'onesheet:ask';
/** Goes up when an older host script could no longer read the message. */
export const messageVersion = 1;

/** Sent at every change of the height or the title. */
export interface HeightMessage {
  type: typeof HEIGHT;
  version: number;
  /** In px. */
  height: number;
  title: string;
}
