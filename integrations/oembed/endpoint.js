/**
 * Answers `?url=` as https://oembed.com asks, from the files that `onesheet build` wrote: static hosts cannot. A module worker
 * for whatever runs one (Cloudflare, Deno, Bun, workerd), served as `oembed` beside the folder `films` of the site.
 */

/**
 * The file with the oEmbed answer for a page of the site; undefined for what is no such page.
 * @param {URL} page
 * @param {URL} site the address of the site, with a slash at its end
 */
export function answerFor(page, site) {
  const root = `${site.origin}${site.pathname}films/`;
  const address = page.origin + page.pathname;
  if (!address.startsWith(root)) return undefined;
  const path = address.slice(root.length);
  // A box: ID/LANG/BOX.embed.html
  if (/^[^/]+\/[^/]+\/[^/]+\.embed\.html$/.test(path))
    return new URL(root + path.replace(/embed\.html$/, 'oembed.json'));
  // A film, in the first language of the site or another: ID/, ID/LANG/
  const [folder] = /^[^/]+(\/[^/.]+)?(?=\/(index\.html)?$|$)/.exec(path) ?? [];
  return folder ? new URL(`${root}${folder}/index.oembed.json`) : undefined;
}

/** The answer, no larger than the consumer has room for. */
function withinSize(answer, maxWidth, maxHeight) {
  const height = Math.min(answer.height, maxHeight);
  return {
    ...answer,
    width: Math.min(answer.width, maxWidth),
    height,
    html: answer.html.replace(/ height="\d+"/, ` height="${height}"`),
  };
}

/** A number of pixels; without one there is no limit. */
const pixels = (text) => (/^[1-9]\d*$/.test(text ?? '') ? Number(text) : Infinity);

const respond = (body, status = 200) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json',
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=300',
    },
  });

export default {
  async fetch(request) {
    const { searchParams } = new URL(request.url);
    const asked = searchParams.get('url');
    if (!URL.canParse(asked ?? '')) return respond('Name a page of this site: ?url=https://…', 400);
    // What oEmbed has for a format that a provider does not write.
    if ((searchParams.get('format') ?? 'json') !== 'json') return respond('Only JSON is written here.', 501);
    const file = answerFor(new URL(asked), new URL('.', request.url));
    const found = file && (await fetch(file));
    if (!found?.ok) return respond(`There is no film at ${asked}`, 404);
    const answer = await found.json();
    return respond(
      withinSize(answer, pixels(searchParams.get('maxwidth')), pixels(searchParams.get('maxheight'))),
    );
  },
};
