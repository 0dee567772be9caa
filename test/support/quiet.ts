// How a test knows that something does not happen: by what comes after it, not by the clock.
import { nextEvent, task } from './fixtures.js';

/**
 * Waits until every box of a page has done what it had to do, and has told of it, unless it waits for the server. A
 * witness shows it: a box that is added now goes through all that they go through, a turn to render and a file of
 * words included, and comes last everywhere. So what has not happened when it is through does not happen at all.
 */
export async function quiet(page = document): Promise<void> {
  const witness = page.createElement('film-card') as HTMLElement & { film: unknown };
  // Below the window, since boxes in view are served first; not a sibling of theirs, since they look at what follows.
  witness.style.cssText = 'position: fixed; top: 200vh';
  witness.addEventListener('film-load', (event: Event) => event.stopPropagation());
  const told = nextEvent(witness, 'film-load');
  // A field that is not known: to be told of, and nothing for the console.
  witness.film = { title: 'Witness', witness: 1 };
  page.documentElement.append(witness);
  await told;
  witness.remove();
  await task();
}
