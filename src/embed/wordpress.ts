/**
 * The messages between an iframe page and WordPress, which shows what oEmbed answers in a sandbox that allows scripts and no
 * more. WordPress puts a secret into the address of the iframe and follows only messages that have it: `height`, which it asks
 * for with `ready`, and `link`, because the sandbox lets no link leave the iframe.
 */

/** What WordPress put behind the address; it may come later than the page. */
const secret = (): string | undefined => /\bsecret=([\da-z]+)/i.exec(location.hash)?.[1];

function send(message: 'height' | 'link', value: number | string): void {
  if (parent !== window && secret()) parent.postMessage({ message, value, secret: secret() }, '*');
}

function sendHeight(): void {
  // An iframe that is not displayed has no height.
  if (innerWidth) send('height', Math.ceil(document.documentElement.getBoundingClientRect().height));
}

/** The link that was clicked; boxes keep theirs in shadow roots. */
const linkOf = (event: Event): HTMLAnchorElement | undefined =>
  event
    .composedPath()
    .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && !!node.href);

/**
 * WordPress follows only links to the host of the iframe. Any other leads to the page of the film, where the same link is: from
 * there it works.
 */
function follow(event: MouseEvent): void {
  const link = linkOf(event);
  if (!link || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const film = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  send('link', link.host === location.host || !film ? link.href : film.href);
  event.preventDefault();
}

/** From now on tells WordPress how high the page is, and which links are followed. Elsewhere it does nothing. */
export function speakToWordPress(): void {
  sendHeight();
  new ResizeObserver(sendHeight).observe(document.documentElement);
  addEventListener('hashchange', sendHeight);
  addEventListener(
    'message',
    ({ data, source }: MessageEvent<{ message?: unknown; secret?: unknown } | null>) => {
      if (source === parent && data?.message === 'ready' && data.secret === secret()) sendHeight();
    },
  );
  addEventListener('click', (event) => {
    // Without a sandbox of that sort, links work by themselves.
    if (secret() && origin === 'null') follow(event);
  });
}
