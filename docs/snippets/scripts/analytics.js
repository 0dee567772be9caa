// `track` is your analytics. Listen before the script runs, and nothing is missed.
document.addEventListener('film-view', ({ target }) => {
  track('box seen', { box: target.localName, film: target.getAttribute('src') });
});
document.addEventListener('film-link', ({ target, detail }) => {
  track('link followed', { box: target.localName, href: detail.href });
});
document.addEventListener('film-error', ({ target, detail }) => {
  track('box wrong', { film: target.getAttribute('src'), where: detail.issues.map(({ path }) => path) });
});
