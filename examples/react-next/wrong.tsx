// Nothing imports this file: it shows what the compiler refuses. `npm run check` fails if it stops doing so.
import type {} from 'onesheet/jsx';

export const wrong = [
  // @ts-expect-error: headings are of level 2 to 6
  <film-card heading-level={7} />,
  // @ts-expect-error: there is no such theme
  <film-card theme="neon" />,
  // @ts-expect-error: a number
  <cast-list max="few" />,
  // @ts-expect-error: only <cast-list> has it
  <deal-box max={3} />,
  // @ts-expect-error: no box has such an attribute
  <film-card source="/films/palm-springs.json" />,
  // @ts-expect-error: a film needs a title
  <film-card film={{ year: 2020 }} />,
  // @ts-expect-error: a deal is closed, not signed
  <deal-box film={{ title: 'Palm Springs', deals: [{ status: 'signed' }] }} />,
  // @ts-expect-error: issues come with `film-error`
  <film-card onfilm-link={({ detail }) => console.log(detail.issues)} />,
];
