import { holdsArticle } from './fallback.js';
import { report } from './report.js';

/** A fallback is a few paragraphs. */
const mostParagraphs = 4;

/**
 * Takes back the fallback of a box that an editor (wpautop, Markdown) has put into a `<p>`. The parser ends that `<p>`, and the
 * box in it, where the fallback begins; what is left of `</deal-box></p>` is an empty `<p>` after it. So the fallback stands
 * beside the box, and readers have the facts twice. Fetched for a box that stands alone in a `<p>` and is empty.
 * @param boxText what the box says, without white space
 */
export async function takeFallback(box: Element, boxText: string): Promise<void> {
  if (document.readyState === 'loading')
    await new Promise((go) => document.addEventListener('DOMContentLoaded', go, { once: true }));
  const paragraph = box.parentElement!;
  if (box.firstChild || paragraph.textContent.trim() || paragraph.children.length > 1) return;
  const fallback = document.createElement('div');
  const nodes: ChildNode[] = [];
  let node = paragraph.nextSibling;
  for (; node && !isLeftOver(node); node = node.nextSibling) {
    nodes.push(node);
    fallback.append(node.cloneNode(true));
  }
  const { length } = fallback.children;
  if (!node || !length || length > mostParagraphs || holdsArticle(fallback, boxText)) return;
  box.append(...nodes);
  node.remove();
  report(box, [{ path: [], code: 'paragraph', value: box.localName }]);
}

/** Whether it is what the parser makes of a `</p>` without a beginning. */
const isLeftOver = (node: ChildNode): boolean =>
  (node as Element).localName === 'p' && !node.firstChild && !(node as Element).attributes.length;
