import { importFile, importFilm, mergeFilm } from 'onesheet/import';

const answer: unknown = {
  id: 1,
  title: 'Dust',
  original_title: 'Staub',
  release_date: '2026-05-01',
  runtime: 0,
};
const { film, refusal, warnings } = importFilm(answer, { from: 'tmdb' });
if (!film) throw new Error(`${refusal!.message}. ${refusal!.remedy}`);
for (const { field, message } of warnings) console.warn(`${field}: ${message}`); // runtime: 0 minutes stands for unknown …

const own = { title: 'Dust', logline: 'Two keepers fall out over a broom.' };
console.log(mergeFilm(own, film)); // what an editor wrote stays

const sheet = new TextEncoder().encode('Film,Buyers,Status\nDust,Netflix,closed\n');
const { films } = await importFile(sheet, { name: 'deals.csv', source: 'The Courier' });
console.log(films[0]!.deals);
