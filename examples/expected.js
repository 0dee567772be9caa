// What a reader must see in each example, with the script and without it.

const card = ['Palm Springs', '2020', '90 min', 'Max Barbakow'];
const deal = ['$17,500,000.69', 'Neon and Hulu', 'closed', 'reported', 'January 27, 2020'];
const boxes = {
  'film-card': card,
  'deal-box': deal,
  'cast-list': ['Andy Samberg', 'Nyles', 'Cristin Milioti'],
  '#status': ['Loaded: Palm Springs'],
};

/** The newsroom's own words in tags, before and without the script. */
const words = {
  'film-card': ['Palm Springs, by Max Barbakow.'],
  'deal-box': ['Neon and Hulu bought it at Sundance.'],
};
/** The same where a server has written the deal box. */
const written = { ...words, 'deal-box': deal };

const deals = [
  [...deal],
  ['about $25 million', 'Apple', 'Italy', 'Eagle Pictures', 'The Hollywood Reporter'],
  ['over $12 million', 'Searchlight Pictures and Hulu', 'Cinetic Media'],
];
const sundance = {
  'deal-box[src="/films/coda-2021.json"]': deals[1],
  'deal-box[src="/films/palm-springs.json"]': deal,
  'film-card': ['Summer of Soul', 'Documentary'],
};

/**
 * By example: the folder to serve (otherwise `npm start` does), then by page what its elements show, or what the items
 * of a feed do.
 */
export const expected = {
  'vite-ts': { serve: 'dist', pages: { '/': { script: boxes, noScript: words } } },
  'react-next': { pages: { '/': { script: boxes, noScript: written } } },
  vue: { serve: 'dist', pages: { '/': { script: boxes } } },
  svelte: { serve: 'dist', pages: { '/': { script: boxes } } },
  astro: { serve: 'dist', pages: { '/': { script: boxes, noScript: written } } },
  eleventy: {
    serve: '_site',
    pages: {
      '/': { script: sundance, noScript: sundance },
      '/feed.xml': { feed: [[...deals[1], ...deal, 'Summer of Soul']] },
    },
  },
  newsletter: {
    serve: 'dist',
    pages: {
      '/newsletter.html': { noScript: { body: ['Three that sold at Sundance', ...deals.flat()] } },
      '/newsletter.txt': { noScript: { body: deals.flat() } },
    },
  },
  rss: { serve: 'dist', pages: { '/feed.xml': { feed: [deals[2], deals[1], deals[0]] } } },
};
