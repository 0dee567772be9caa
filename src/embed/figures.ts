import type { Fault } from '../model/issue.js';

type BoxClass = CustomElementConstructor & { version?: string; observedAttributes: string[] };

/** Where lazy loaders put an address that stands in `data-src`. */
const addresses = ['data-src', 'src', 'data-lazy-src', 'data-original'];

/**
 * Puts a box into each `<figure data-onesheet="deal-box" data-src="...">facts as text</figure>`, for CMSs that strip
 * custom tags. What the figure has of the attributes of a box, with `data-` before their names, becomes an attribute of
 * the box. Nothing else does: page builders add their own to a figure, and a person who may write a figure into a page must
 * not be able to run a script there. The content of the figure becomes the fallback of the box, so that readers always have
 * the facts.
 */
export function upgradeFigures(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('[data-onesheet]')) {
    const tag = figure.dataset.onesheet!;
    const Box = customElements.get(tag) as BoxClass | undefined;
    // Only for our own boxes (they have a version), and only once for each figure.
    if (!Box?.version || figure.querySelector(tag)) continue;
    const box = document.createElement(tag);
    for (const name of [...Box.observedAttributes, 'theme', 'lang', 'dir']) {
      const names = name === 'src' ? addresses : [`data-${name}`];
      const from = names.find((each) => figure.hasAttribute(each));
      if (from) box.setAttribute(name, figure.getAttribute(from)!);
    }
    box.append(...figure.childNodes);
    figure.append(box);
    const { src, from } = box as HTMLElement & { src?: string; from?: string };
    if (!src && !from && !box.querySelector('script')) warn(box, { path: ['src'], code: 'data-src' });
  }
}

const warn = (box: Element, fault: Fault) =>
  void import('../base/report.js').then(
    ({ report }) => report(box, [fault]),
    // The words did not come: the figure keeps its own.
    () => {},
  );
