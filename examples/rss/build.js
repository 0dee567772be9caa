// Writes dist/feed.xml: an item for each film, with the facts in it as HTML and as text.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Feed } from 'feed';
import { parseFilm, renderBox } from 'onesheet/render';

const site = 'https://news.example';
const feed = new Feed({
  title: 'Film deals',
  description: 'Who bought what, for how much, and how sure that is',
  id: site,
  link: site,
  language: 'en',
});

for (const name of ['summer-of-soul', 'coda', 'palm-springs']) {
  const { film, issues } = parseFilm(JSON.parse(readFileSync(`films/${name}.json`, 'utf8')));
  for (const { path, message } of issues) console.warn(`films/${name}.json: ${path}: ${message}`);
  feed.addItem({
    title: `${film.title}: the deal`,
    id: `${site}/${film.id}`,
    link: `${site}/${film.id}`,
    date: new Date(film.deals[0].date),
    // No readers' program runs scripts or knows our tags, so both are the facts themselves.
    description: renderBox(film, { box: 'deal-box', format: 'text' }),
    content: renderBox(film, { box: 'film-facts', format: 'html', sections: 'deal-box film-card' }),
  });
}

mkdirSync('dist', { recursive: true });
writeFileSync('dist/feed.xml', feed.rss2());
