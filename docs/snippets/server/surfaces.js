import { parseFilm, renderBox } from 'onesheet/render';

const { film, issues } = parseFilm(JSON.parse(text));
const element = renderBox(film, { box: 'deal-box', src: '/films/my-film.json' });
const mail = renderBox(film, { box: 'deal-box', format: 'email', lang: 'de', theme: 'trade' });
