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
  [/^((screen|film|movie|original) )?story( by)?( editor)?$/i, 'story'],
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
  [/characters?|\w created by$/i, 'characters'],
  [/(tv|television) series/i, 'the series'],
  [/based on .*\bstory\b/i, 'the story'],
  [/\b(idea|concept)\b/i, 'an idea'],
  [/earlier|original (film|screenplay|motion picture)|film/i, 'the film'],
  [/story of|based on|inspired|suggested|from the|source|original/i, 'the work'],
];

/** What comes from another work and is told anew: `based on the novel by`, `adapted from the play`. */
const isFromWork =
  /\b(based|adapted|inspired|suggested)\b.*\b(on|from|by)\b|\bcreated by\b.*\w|\w+ created by$/i;

/** Words in brackets that say nothing of what somebody wrote. */
const isNoWork = /^(as |aka |uncredited|credit|wga|in alphabetical|&|and\b)/i;

/**
 * Reads a list of writers, in which words in brackets say what each of them wrote: a part of the script, or what the film is
 * based on.
 * @example `Ada Invented (novel), Lena Madeup (screenplay)`
 */
export function addWriters(part: Part, credits: Credits, basis: Basis): void {
  const text = textOf(part);
  if (!text) return;
  for (const one of partsOfList(text)) {
    const [, name = one, brackets = ''] = /^([^()]+?)\s*(\(.*)$/.exec(one) ?? [];
    const notes = notesIn(brackets).filter(({ words, title }) => (words || title) && !isNoWork.test(words));
    if (!notes.length) credits.add('writer', { name });
    for (const { words, title } of notes) {
      const written = jobs.find(([pattern]) => pattern.test(words))?.slice(1) as string[] | undefined;
      const work = works.find(([pattern]) => pattern.test(words))?.[1];
      const isSource = isFromWork.test(words) || (title && written?.includes('story'));
      if (written && !isSource) for (const job of written) credits.add(job, { name });
      else if (work) basis.add(work, name);
      else if (isSource || !words) basis.add(written ? 'the story' : 'the work', name);
      else credits.add(words, { name });
    }
  }
}

/** In characters; nobody reads on for longer. */
const longestNote = 200;

/** The words in each pair of brackets, and whether the title of a work stands among them. Brackets may lie within others. */
function notesIn(brackets: string): { words: string; title: boolean }[] {
  return brackets
    .split(/\)\s*\(/)
    .map((note) => note.slice(0, longestNote).replace(/^\(|\)+$/g, ''))
    .map((note) => {
      const words = note
        .replace(/["“”„][^"“”„]*["“”]?|(?<!\w)['‘][^'’]*['’]?/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      return { words, title: words !== note.trim() };
    });
}
