import type { Basis, Credits } from '../credits.js';
import type { Part } from '../imported.js';
import { partsOfList } from '../lists.js';
import { textOf } from '../plain-text.js';

/** The jobs that words in brackets may name; the first that fits counts. */
const jobs: [pattern: RegExp, ...jobs: string[]][] = [
  [
    /^(screen ?play|teleplay|screenwriter|screen adaptation|adaptation|scenario)\b.*\band story/i,
    'screenplay',
    'story',
  ],
  [/^(screen |original )?story\b.*\band (the )?(screen ?play|teleplay|script)/i, 'screenplay', 'story'],
  [
    /^(original )?(screen ?play|teleplay|screenwriter|screen adaptation|adaptation|adapted|scenario)/i,
    'screenplay',
  ],
  [/^(screen |original )?story( by)?( editor)?$/i, 'story'],
  [/^(series |show )?(creat(or|ed)|developed)/i, 'creator'],
  [/^(co-?)?(writer|written|script|uncredited|head writer|wga)/i, 'writer'],
];

/** Works that a film may be based on, as words in brackets name them. */
const works: [pattern: RegExp, work: string][] = [
  [/graphic novel/i, 'the graphic novel'],
  [/short story/i, 'the short story'],
  [/novella/i, 'the novella'],
  [/novel/i, 'the novel'],
  [/comic/i, 'the comic book'],
  [/manga/i, 'the manga'],
  [/\b(stage ?)?play\b/i, 'the play'],
  [/musical/i, 'the musical'],
  [/autobiography|memoir/i, 'the memoir'],
  [/biography/i, 'the biography'],
  [/article/i, 'the article'],
  [/poem/i, 'the poem'],
  [/\bbook/i, 'the book'],
  [/video ?game/i, 'the video game'],
  [/characters?/i, 'characters'],
  [/(tv|television) series/i, 'the series'],
  [/earlier|original (film|screenplay|motion picture)|film/i, 'the film'],
  [/story of|based on|inspired|idea|suggested|from the|source|original/i, 'the work'],
];

/**
 * Reads a list of writers, in which words in brackets say what each of them wrote: a part of the script, or what the film is
 * based on.
 * @example `Ada Invented (novel), Lena Madeup (screenplay)`
 */
export function addWriters(part: Part, credits: Credits, basis: Basis): void {
  const text = textOf(part);
  if (!text) return;
  for (const one of partsOfList(text)) {
    const [, name = one, note] = /^([^()]+?)\s*\((.*?)\)?$/.exec(one) ?? [];
    // Brackets within brackets hold the title of the work or the order of the credits.
    const words = note?.replace(/["“”'].*$/, '').trim();
    const written = words
      ? (jobs.find(([pattern]) => pattern.test(words))?.slice(1) as string[] | undefined)
      : ['writer'];
    if (written) {
      for (const job of written) credits.add(job, { name });
      continue;
    }
    const work = works.find(([pattern]) => pattern.test(words!))?.[1];
    if (work) basis.add(work, name);
    else credits.add(words!, { name });
  }
}
