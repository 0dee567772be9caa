import { scripts } from './plan.js';

/**
 * The `_headers` file that static hosts read (Cloudflare Pages, Netlify); others take the same values in their own
 * settings. Addresses with a version never change; all others are asked for again after a minute.
 */
export const headers = `/${scripts}/*
  Cache-Control: public, max-age=31536000, immutable
  Access-Control-Allow-Origin: *
/films/*
  Cache-Control: public, max-age=60, stale-while-revalidate=86400
  Access-Control-Allow-Origin: *
/films/*.jsonld
  Content-Type: application/ld+json; charset=utf-8
/films/*.md
  Content-Type: text/markdown; charset=utf-8
/films/*.ics
  Content-Type: text/calendar; charset=utf-8
/catalogue/*
  Cache-Control: public, max-age=60, stale-while-revalidate=86400
/*.xml
  Cache-Control: public, max-age=300
/
  Cache-Control: public, max-age=60
`;
