import { send } from './events.js';
import type { Takeover } from './takeover.js';

/**
 * Clicks in a box: on a link, of which the page is told first, or on a button that shows the rest.
 * @param toggleList shows all of a list, or its beginning again
 */
export function onClick(event: Event, host: Element, takeover: Takeover, toggleList: () => void): void {
  const target = event.target as Element;
  const button = target.closest('button');
  if (button && takeover.waits) unfold(button, host.shadowRoot!);
  else if (button && !toggleTable(button)) toggleList();
  const link = target.closest('a');
  if (link && !send(host, 'film-link', { href: link.href, text: link.textContent }, true))
    event.preventDefault();
}

/** In a box that its element has not taken over, one click shows all that is folded. */
function unfold(button: HTMLElement, root: ShadowRoot): void {
  button.remove();
  for (const { dataset } of root.querySelectorAll<HTMLElement>('[data-rest], [data-fold]')) {
    delete dataset['rest'];
    delete dataset['fold'];
  }
}

/** Opens a long table or folds it again; false when the button stands below something else. */
function toggleTable(button: HTMLElement): boolean {
  const fold = button.previousElementSibling;
  if (!fold?.matches('[part=fold]')) return false;
  button.setAttribute('aria-expanded', `${fold.toggleAttribute('data-open')}`);
  return true;
}
