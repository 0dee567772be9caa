import 'onesheet/film-card'; // registers <film-card>
import { parseFilm } from 'onesheet'; // registers nothing

const { film, issues } = parseFilm({ title: 'Nine Lighthouses', year: 2031 });
const card = document.querySelector('film-card');
card.film = film;
