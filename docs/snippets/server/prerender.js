import { renderBox } from 'onesheet/render';

renderBox(film, { box: 'deal-box', lang: 'en', src: '/films/my-film.json', fallback: '<p>…</p>' });
