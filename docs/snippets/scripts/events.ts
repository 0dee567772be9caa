import type { FilmErrorEvent } from 'onesheet';

document.addEventListener('film-error', ({ detail }: FilmErrorEvent) => {
  for (const { path, message, remedy, severity } of detail.issues)
    console.info(`${severity}: ${path}: ${message}. ${remedy}`);
});
