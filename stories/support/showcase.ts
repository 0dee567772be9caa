// A box of each kind with a film that suits it, for pages that show how all of them look.
import { makeBox, type BoxArgs } from './box.js';

export const showcase: Record<string, BoxArgs> = {
  'film-card': { src: 'films/ballerina-overdrive.json' },
  'deal-box': { src: 'films/ballerina-overdrive.json' },
  'cast-list': { src: 'films/the-batman-part-ii.json', max: 4 },
  'crew-list': { src: 'films/ballerina-overdrive.json' },
  'casting-changes': { src: 'films/the-batman-part-ii.json' },
  'film-comparisons': { src: 'films/ballerina-overdrive.json' },
  'release-plan': { src: 'films/barbie.json' },
  'box-office': { src: 'films/barbie.json' },
  'film-timeline': { src: 'films/batgirl.json' },
  'film-facts': { src: 'films/coyote-vs-acme.json' },
};

/** Those boxes, or some of them, one below the other. */
export function showcased(names = Object.keys(showcase)): HTMLElement {
  const column = document.createElement('div');
  column.style.cssText =
    'display: grid; gap: 24px; grid-template-columns: minmax(0, 1fr); align-content: start';
  column.append(...names.map((tag) => makeBox(tag, showcase[tag]!)));
  return column;
}
