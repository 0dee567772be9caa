import { html, nothing } from 'lit';
import type { Box } from '../facts/box.js';
import { markupOf, type Dialect } from './markup.js';
import { toHtml } from './to-html.js';

const plain: Dialect = {
  referrer: 'no-referrer',
  image: ({ src, alt, width, height }, face) =>
    html`<img
      class=${face ? 'onesheet-face' : 'onesheet-image'}
      src=${src}
      alt=${alt}
      width=${face ? nothing : (width ?? nothing)}
      height=${face ? nothing : (height ?? nothing)}
      loading="lazy"
      referrerpolicy="no-referrer"
    />`,
};

/** A box as semantic HTML with class names (`onesheet-headline`); onesheet-html.css goes with it. */
export const htmlOf = (box: Box, tag: string, theme?: string): string =>
  toHtml(markupOf(box, tag, theme, plain));

/** AMP knows no `<img>`, wants the size of every picture, and allows no referrer policy on links. */
const amp: Dialect = {
  referrer: nothing,
  image: ({ src, alt, width, height }, face) =>
    // A face is cropped to a square; a poster of unknown size is taken to be 2:3, as most are.
    face
      ? html`<amp-img
          class="onesheet-face"
          src=${src}
          alt=${alt}
          width="40"
          height="40"
          layout="fixed"
        ></amp-img>`
      : html`<amp-img
          class="onesheet-image"
          src=${src}
          alt=${alt}
          width=${width && height ? width : 2}
          height=${width && height ? height : 3}
          layout="responsive"
        ></amp-img>`,
};

/** The same for AMP pages; onesheet-html.css goes into their `<style amp-custom>`. */
export const ampOf = (box: Box, tag: string, theme?: string): string =>
  toHtml(markupOf(box, tag, theme, amp));
