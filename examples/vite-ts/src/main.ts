import 'onesheet/cast-list'; // each import registers one tag
import 'onesheet/deal-box';
import 'onesheet/film-card';
import { parseFilm } from 'onesheet';

// The boxes in index.html fetch their film themselves. This one is made here, of a film that is checked first.
const response = await fetch('/films/palm-springs.json');
const { film, issues } = parseFilm(await response.json());
for (const { path, message } of issues) console.warn(`${path}: ${message}`);

const cast = document.createElement('cast-list');
cast.film = film;
cast.max = 3;
cast.headingLevel = 2;
cast.addEventListener('film-load', ({ detail }) => {
  document.querySelector('#status')!.textContent = `Loaded: ${detail.film.title}`;
});
document.querySelector('deal-box')!.after(cast);
