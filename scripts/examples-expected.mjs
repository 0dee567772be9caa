// What a reader must see in each example, with the script and without it.

const boxes = {
  'film-card': ['Palm Springs', '2020', '90 min', 'Max Barbakow'],
  'deal-box': ['$17,500,000.69', 'Neon', 'Hulu', 'reported'],
  'cast-list': ['Andy Samberg', 'Nyles', 'Cristin Milioti'],
  '#status': ['Loaded: Palm Springs'],
};

/** The newsroom's own words, in pages that a server has made. */
const words = {
  'film-card': ['Palm Springs, by Max Barbakow.'],
  'deal-box': ['Neon and Hulu bought it at Sundance.'],
};

/** By example: the folder to serve (otherwise `npm start` does), then facts by page and selector. */
export const expected = {
  'vite-ts': { serve: 'dist', pages: { '/': { script: boxes, noScript: words } } },
  'react-next': { pages: { '/': { script: boxes, noScript: words } } },
  vue: { serve: 'dist', pages: { '/': { script: boxes } } },
  svelte: { serve: 'dist', pages: { '/': { script: boxes } } },
  astro: { serve: 'dist', pages: { '/': { script: boxes, noScript: words } } },
};
