import { ask, quote } from '../reading.js';
import { isName, namesIn, splitList, type Name } from './names.js';
import { itemsOf, type Item } from './items.js';
import { asJob, link } from './links.js';
import { addCompanies, addCrew, fieldsOf, place, type Change, type People } from './people.js';
import type { PersonWord } from './person-words.js';

/**
 * Reads who is in a film, makes it, leaves it or pays for it.
 * @example readPerson('Lena Headey exits', tokens)
 *   // { castingChanges: [{ person: { name: 'Lena Headey' }, change: 'exited' }] }
 */
export function readPerson(phrase: string): Record<string, unknown> {
  const people: People = { cast: [], crew: [], companies: [], castingChanges: [] };
  for (const clause of phrase
    .split(/\s*;\s*|(?<=\p{Ll}{3}\)?)\.\s+(?=\p{Lu})/u)
    .filter((text) => text.trim()))
    readClause(
      withoutBrackets(clause).replace(/[\s.]+$/, (end) =>
        /^\.$/.test(end) && /\b\p{L}{1,2}\.$/u.test(clause) ? end : '',
      ),
      people,
    );
  const fragment = Object.fromEntries(
    Object.entries(people).filter(([, list]) => (list as unknown[]).length),
  );
  return Object.keys(fragment).length ? fragment : ask(`What does ${quote(phrase)} say, and about whom?`);
}

/** "Ana Nobody (director)" as "Ana Nobody, director": in brackets are titles and people otherwise. */
function withoutBrackets(clause: string): string {
  const [, name, inside] = /^([^()]+?)\s*\(([^()]+)\)\s*$/.exec(clause) ?? [];
  const items = inside ? itemsOf(inside) : [];
  return items.length && isEnd(items, 0) ? `${name}, ${inside}` : clause;
}

/** Reads a clause from left to right: names wait for what is said about them, and words for their names. */
function readClause(clause: string, people: People): void {
  const listed = castList(clause);
  if (listed) {
    people.cast.push(...listed);
    return;
  }
  const { items, doubts } = itemsAndDoubts(clause);
  const before = entriesOf(people);
  let subject: Name[] | undefined;
  let waiting: ({ before: string } & PersonWord)[] = [];
  let changes: Change[] = [];
  let used = false;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (!('word' in item)) {
      if (waiting.length) {
        subject = readNamed(waiting, item.text, people);
        waiting = [];
        used = true;
      } else if (changes.length && changes[0]!.change === 'exited' && !followsVerb(items, i)) {
        // What they leave is the film itself.
        continue;
      } else if (subject && !used) ask(`What do ${quote(clause)} do?`);
      else {
        subject = namesIn(item.text);
        changes = [];
        used = false;
      }
      continue;
    }
    const { word } = item;
    if ('before' in word && subject && !used && isEnd(items, i)) {
      say(word, subject, people);
      used = i === items.length - 1;
      continue;
    }
    if ('before' in word) {
      if (subject && !used) ask(`What does ${quote(subject[0]!.name)} do?`);
      waiting.push(word);
      continue;
    }
    if ('is' in word) continue;
    if ('link' in word) {
      const next = items[i + 1];
      const job = next && 'word' in next && 'jobs' in next.word ? next.word : undefined;
      if (job && word.link === 'as') {
        asJob(job.jobs, subject, changes, people);
        used = true;
        i++;
        continue;
      }
      const text = next && !('word' in next) ? next.text : undefined;
      if (word.link === 'in') {
        const company = people.companies.at(-1);
        if (text && company && used) place(company, text);
        else if (text) ask(`What is ${quote(text)}?`);
        if (text) i++;
        continue;
      }
      if (text === undefined && word.link !== 'takesOver') ask(`What follows after ${quote(item.text)}?`);
      changes = link(word.link, text ?? 'them', subject, changes, people, clause);
      used = true;
      if (text !== undefined) i++;
      continue;
    }
    if (!subject && 'after' in word && word.after === 'cast' && items[i + 1] && !('word' in items[i + 1]!)) {
      waiting.push({ before: 'cast' });
      continue;
    }
    if (!subject) return ask(`Who ${item.text}?`);
    if ('move' in word) {
      const moved = subject.map((name): Change => ({ person: fieldsOf(name), change: word.move }));
      changes = merged(changes, moved);
      if (changes === moved) people.castingChanges.push(...moved);
      used = true;
      continue;
    }
    if ('after' in word) say(word, subject, people);
    used = true;
  }
  if (waiting.length)
    ask(`Who is the ${waiting[0]!.before === 'cast' ? 'actor' : 'name'} in ${quote(clause)}?`);
  if (subject && !used)
    ask(
      `What do they do: ${quote(clause)}? For example “${subject[0]!.name} as …”, or “director ${subject[0]!.name}”.`,
    );
  if (doubts.size > 1) ask(`How sure is it: ${[...doubts].join(' or ')}?`);
  for (const confidence of doubts)
    for (const entry of entriesOf(people)) if (!before.includes(entry)) Object.assign(entry, { confidence });
}

const entriesOf = ({ cast, crew, companies, castingChanges }: People): object[] => [
  ...cast,
  ...crew,
  ...companies,
  ...castingChanges,
];

/** The items of a clause without its words of doubt, which belong to all that it says. */
function itemsAndDoubts(clause: string): { items: Item[]; doubts: Set<string> } {
  const doubts = new Set<string>();
  const items = itemsOf(clause).filter((item) => {
    if (!('word' in item && 'confidence' in item.word)) return true;
    doubts.add(item.word.confidence);
    return false;
  });
  return { items, doubts };
}

/** Whether words behind an item say what somebody does: then it is a name. */
function followsVerb(items: Item[], i: number): boolean {
  const next = items[i + 1];
  return !!next && 'word' in next && !('link' in next.word && next.word.link === 'reason');
}

/** "set" and "to star" one after the other are one move; two different ones are not. */
function merged(changes: Change[], moved: Change[]): Change[] {
  if (!changes.length) return moved;
  const [before, now] = [changes[0]!.change, moved[0]!.change];
  if (before === now || now === 'joined') return changes;
  return ask(`Which is it: ${before} or ${now}?`);
}

/** Whether only such words follow as stand before names, too: "Ana Nobody, writer, director". */
const isEnd = (items: Item[], i: number): boolean =>
  items.slice(i).every((item) => 'word' in item && 'before' in item.word);

/** Names that follow what is said about them. */
function readNamed(waiting: PersonWord[], text: string, people: People): Name[] {
  const names = namesIn(text);
  for (const word of waiting) say(word, names, people);
  return names;
}

/** Puts names where a word says that they belong. */
function say(word: PersonWord, names: Name[], people: People): void {
  const group = 'before' in word ? word.before : 'after' in word ? word.after : undefined;
  if (group === 'cast') people.cast.push(...names.map(fieldsOf));
  else if ('role' in word) addCompanies(names, word.role, people);
  else if ('jobs' in word) for (const job of word.jobs) addCrew(job, names, people);
}

/** `Ana Nobody as Hedda, Ivo Someone as Max`: undefined where it is no such list. */
function castList(clause: string): People['cast'] | undefined {
  const parts = splitList(clause.replace(/^(starring|cast:|with|cast)\s+/i, ''));
  const pairs = parts.map((part) => /^(.+?)\s+as\s+(.+)$/.exec(part));
  if (parts.length < 2 || pairs.filter(Boolean).length < 2 || !pairs[0]) return undefined;
  if (pairs.some((pair) => pair && !isName(pair[1]!.replace(/\s*\([^()]*\)$/, '')))) return undefined;
  return parts.map((part, i) => {
    const pair = pairs[i];
    if (pair) return { ...fieldsOf(namesIn(pair[1]!)[0]!), character: pair[2]! };
    if (!part.includes(' ')) ask(`Is ${quote(part)} a person, or a part of a character?`);
    return fieldsOf(namesIn(part)[0]!);
  });
}
