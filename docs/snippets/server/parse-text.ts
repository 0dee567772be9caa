import { parseFilm } from 'onesheet';

const { film, issues } = parseFilm(JSON.parse(text));
