/**
 * Puts a box into each `<figure data-onesheet="deal-box" data-src="...">facts as text</figure>`, for CMSs that strip
 * custom tags. The other `data-*` attributes of the figure become attributes of the box. Event handlers and styles do
 * not: a person who may write a figure into a page must not be able to run a script there. The content of the figure
 * becomes the fallback of the box, so that readers always have the facts.
 */
export function upgradeFigures(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('[data-onesheet]')) {
    const tag = figure.dataset.onesheet!;
    // Only for our own boxes (they have a version), and only once for each figure.
    if (!(customElements.get(tag) as { version?: string } | undefined)?.version || figure.querySelector(tag))
      continue;
    const box = document.createElement(tag);
    for (const { name, value } of figure.attributes)
      if (/^data-(?!on|style)/i.test(name)) box.setAttribute(name.slice(5), value);
    box.append(...figure.childNodes);
    figure.append(box);
  }
}
