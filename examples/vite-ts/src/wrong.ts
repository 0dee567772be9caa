// Nothing imports this file: it shows what the compiler refuses. `npm run check` fails if it stops doing so.
import type { Film } from 'onesheet';

export const film: Film = {
  title: 'Palm Springs',
  // @ts-expect-error: a film has no such field
  directed: 'Max Barbakow',
};

export const deal: Film = {
  title: 'Palm Springs',
  // @ts-expect-error: a deal is closed, not signed
  deals: [{ status: 'signed' }],
};

export function show(box: HTMLElementTagNameMap['cast-list']): void {
  // @ts-expect-error: headings are of level 2 to 6
  box.headingLevel = 7;
  // @ts-expect-error: a number, not the text that the attribute is
  box.max = '3';
  // @ts-expect-error: a film needs a title
  box.film = { year: 2020 };
  // @ts-expect-error: issues come with `film-error`
  box.addEventListener('film-link', ({ detail }) => detail.issues);
}
