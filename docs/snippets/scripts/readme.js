import 'onesheet/film-card'; // registers one box
import { FilmCard, parseFilm } from 'onesheet'; // registers nothing

const { film, issues } = parseFilm(JSON.parse(text)); // never throws; issues say where, what, and what to write instead
document.querySelector('film-card').film = film;
