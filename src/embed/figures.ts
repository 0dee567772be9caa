/**
 * Turns `<figure data-onesheet="deal-box" data-src="...">facts as text</figure>` into that box, in place: for CMSs
 * that strip custom tags. Every other `data-*` becomes the box's attribute, but for handlers and styles: who may
 * write a figure into a page may not thereby run something on it. What the figure holds becomes the box's fallback,
 * so that it reads well whatever happens.
 */
export function upgradeFigures(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('[data-onesheet]')) {
    const tag = figure.dataset.onesheet!;
    // Only our own boxes, and each figure once.
    if (!(customElements.get(tag) as { version?: string } | undefined)?.version || figure.querySelector(tag))
      continue;
    const box = document.createElement(tag);
    for (const { name, value } of figure.attributes)
      if (/^data-(?!on|style)/i.test(name)) box.setAttribute(name.slice(5), value);
    box.append(...figure.childNodes);
    figure.append(box);
  }
}
