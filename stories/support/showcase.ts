// One box of each kind, with a film that shows it well, for pages that show all boxes.
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

/** All of these boxes or some, one below the other. */
export function showcaseColumn(names = Object.keys(showcase)): HTMLElement {
  const column = document.createElement('div');
  column.style.cssText =
    'display: grid; gap: 24px; grid-template-columns: minmax(0, 1fr); align-content: start';
  column.append(...names.map((tag) => makeBox(tag, showcase[tag]!)));
  return column;
}
