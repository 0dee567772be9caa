import { jsonLd, type Film } from 'onesheet';

const film: Film = {
  title: 'Nine Lighthouses',
  deals: [{ status: 'closing', price: { currency: 'USD', min: 4_000_000, max: 5_000_000 } }],
};
const graph = jsonLd(film); // schema.org, as `json-ld` puts it into a page
console.log(graph['@type']);
