// What a box says is wrong with a film.
import { placed, settled, wrapper } from './boxes.js';
import { nextEvent } from './fixtures.js';

/** The paths of every film-error that a box sends when it is given a film. */
export async function issuesOf(tag: string, film: unknown): Promise<string[][]> {
  const into = await wrapper();
  const paths: string[][] = [];
  into.addEventListener('film-error', ({ detail }) => paths.push(detail.issues.map(({ path }) => path)));
  const sent = nextEvent(into, 'film-error');
  const box = await placed(tag, { properties: { film }, into });
  await sent;
  await settled(box);
  return paths;
}
