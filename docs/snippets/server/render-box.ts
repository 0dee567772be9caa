import { parseFilm, renderBox } from 'onesheet/render';

const { film } = parseFilm({
  title: 'Nine Lighthouses',
  deals: [{ status: 'closed', buyers: [{ name: 'Phare' }] }],
});
const html = film && renderBox(film, { box: 'deal-box', src: '/films/my-film.json', lang: 'en-GB' });
if (!html?.includes('Phare')) throw new Error('no facts');
