// Looks for issues beside the page, so that no keystroke waits for it.
import type { FilmJson } from '../history.js';
import { findIssues } from './find-issues.js';

addEventListener('message', ({ data }: MessageEvent<{ film: FilmJson; round: number }>) => {
  postMessage({ issues: findIssues(data.film), round: data.round });
});
