import { ask, quote } from '../reading.js';
import { territoriesOf } from '../territory/territory.js';
import { textOf, tokensOf, type Token } from '../words.js';
import { isCompany, isName, namesIn, splitList, type Name } from './names.js';
import { isJoiner, personWords, type PersonWord } from './person-words.js';

/** Names, or another text between known words. */
interface Chunk {
  text: string;
}
type Item = Chunk | { word: PersonWord; text: string };

interface Change {
  person: { name: string; knownFor?: string[] };
  change: string;
  character?: string;
  replaces?: string;
  replacedBy?: string;
  replacements?: string[];
  reason?: string;
  note?: string;
}

/** What a phrase says about people, in the lists of a film. */
interface People {
  cast: { name: string; knownFor?: string[]; character?: string }[];
  crew: { job: string; people: { name: string; knownFor?: string[] }[] }[];
  companies: Record<string, unknown>[];
  castingChanges: Change[];
}

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
      clause.replace(/[\s.]+$/, (end) => (/^\.$/.test(end) && /\b\p{L}{1,2}\.$/u.test(clause) ? end : '')),
      people,
    );
  const fragment = Object.fromEntries(
    Object.entries(people).filter(([, list]) => (list as unknown[]).length),
  );
  return Object.keys(fragment).length ? fragment : ask(`What does ${quote(phrase)} say, and about whom?`);
}

/** Known words and what stands between them. A known word inside a name is a part of the name: Star Film. */
function itemsOf(clause: string): Item[] {
  const tokens = tokensOf(clause);
  const items: Item[] = [];
  let from = 0;
  let depth = 0;
  const flush = (to: number): void => {
    const text = clause.slice(from, to).replace(/^[\s,:]+(and\s+)?|(\s(and|&|with))?[\s,:]+$/gi, '');
    if (text && !(isJoiner(text.toLowerCase()) || /^[-&.()/]+$/.test(text))) items.push({ text });
  };
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    const word = depth > 0 ? undefined : personWords.at(tokens, i);
    if (!word || isPartOfName(tokens, i, word.length, items)) {
      i++;
      continue;
    }
    flush(token.from);
    const last = tokens[i + word.length - 1]!;
    items.push({ word: word.meaning, text: textOf(clause, tokens.slice(i, i + word.length)) });
    from = last.to;
    i += word.length;
  }
  flush(clause.length);
  return items.filter((item) => !('word' in item) || !('is' in item.word));
}

/** A capital inside a row of capitals belongs to a name, but not at the beginning of the clause. */
function isPartOfName(tokens: readonly Token[], i: number, length: number, items: Item[]): boolean {
  const isUpper = (token: Token | undefined): boolean => !!token && /^\p{Lu}\p{Ll}/u.test(token.text);
  if (!isUpper(tokens[i])) return false;
  if (i === 0)
    return (
      length === 1 &&
      isUpper(tokens[1]) &&
      !/^(director|directed|starring|producers?|eps?|written|writer|cast|music|screenplay|story|actor|actress|editor|composer|cinematographer)$/.test(
        tokens[0]!.key,
      )
    );
  return isUpper(tokens[i - 1]) || (isUpper(tokens[i + length]) && items.length > 0);
}

const fieldsOf = ({ name, inside }: Name): { name: string; knownFor?: string[] } => ({
  name,
  ...(inside.length ? { knownFor: inside } : {}),
});

/** Reads a clause from left to right: names wait for what is said about them, and words for their names. */
function readClause(clause: string, people: People): void {
  const listed = castList(clause);
  if (listed) {
    people.cast.push(...listed);
    return;
  }
  const items = itemsOf(clause);
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
    if ('before' in word && !(subject && !used && isVerbHere(items, i))) {
      if (subject && !used) ask(`What does ${quote(subject[0]!.name)} do?`);
      waiting.push(word);
      continue;
    }
    if ('is' in word) continue;
    if ('link' in word) {
      const next = items[i + 1];
      const text = next && !('word' in next) ? next.text : undefined;
      if (word.link === 'in') {
        const company = people.companies.at(-1);
        if (text && company && used) place(company, text);
        else if (text) ask(`What is ${quote(text)}?`);
        if (text) i++;
        continue;
      }
      if (text === undefined) ask(`What follows after ${quote(item.text)}?`);
      changes = link(word.link, text!, subject, changes, people, clause);
      used = true;
      i++;
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
    if ('after' in word) after(word, subject, people);
    used = true;
  }
  if (waiting.length || (subject && !used)) ask(`What does ${quote(clause)} say?`);
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

/** "lead" and "cast" stand before and behind names. */
const isVerbHere = (items: Item[], i: number): boolean => i === items.length - 1;

function readNamed(waiting: PersonWord[], text: string, people: People): Name[] {
  const names = namesIn(text);
  for (const word of waiting) {
    if (!('before' in word)) continue;
    if (word.before === 'cast') people.cast.push(...names.map(fieldsOf));
    else if (word.before === 'company') addCompanies(names, word.role, people);
    else for (const job of word.jobs) addCrew(job, names, people);
  }
  return names;
}

function after(word: Extract<PersonWord, { after: string }>, names: Name[], people: People): void {
  if (word.after === 'cast') people.cast.push(...names.map(fieldsOf));
  else if (word.after === 'company') addCompanies(names, word.role, people);
  else for (const job of word.jobs) addCrew(job, names, people);
}

function addCrew(job: string, names: Name[], people: People): void {
  if (job === 'producer') {
    const kinds = new Set(names.map(({ name }) => isCompany(name)));
    if (kinds.has(undefined))
      ask(
        `Is ${quote(names.find(({ name }) => isCompany(name) === undefined)!.name)} a person or a company?`,
      );
    const companies = names.filter(({ name }) => isCompany(name));
    if (companies.length) addCompanies(companies, 'production', people);
    names = names.filter(({ name }) => !isCompany(name));
    if (!names.length) return;
  }
  const entry = people.crew.find((one) => one.job === job);
  const list = names.map(fieldsOf);
  if (entry) entry.people.push(...list);
  else people.crew.push({ job, people: list });
}

function addCompanies(names: Name[], role: string, people: People): void {
  for (const { name, inside } of names)
    people.companies.push({
      name,
      role,
      ...(inside.length ? { people: inside.map((one) => ({ name: one })) } : {}),
    });
}

/** Where a company does that. */
function place(company: Record<string, unknown>, text: string): void {
  const territories = territoriesOf(text, tokensOf(text));
  const { include = [] } = territories as { include?: string[] };
  if (include.length === 1 && Object.keys(territories).length === 1) [company.territory] = include;
  else company.territories = territories;
}

const pronoun = /^(her|him|them|the actor|the actress|the star)$/i;
const crewNoun =
  /^(a |the )?(director|writer|producer|showrunner|screenwriter|executive producer|composer|editor|cinematographer)$/i;

function link(
  kind: 'as' | 'plays' | 'replaces' | 'replacedBy' | 'reason',
  text: string,
  subject: Name[] | undefined,
  changes: Change[],
  people: People,
  clause: string,
): Change[] {
  if (!subject) return ask(`Who is ${quote(clause)} about?`);
  const moved = (change: string): Change[] => {
    if (changes.length) return changes;
    const made = subject.map((name): Change => ({ person: fieldsOf(name), change }));
    people.castingChanges.push(...made);
    return made;
  };
  if (kind === 'reason') {
    if (!changes.length) ask(`What happened to ${quote(subject[0]!.name)}?`);
    for (const change of changes) change.reason = sentence(text);
    return changes;
  }
  if (kind === 'replacedBy') {
    const all = moved('recast');
    const names = namesIn(text).map(({ name }) => name);
    for (const change of all) {
      if (names.length > 1) change.replacements = names;
      else [change.replacedBy] = names;
    }
    return all;
  }
  if (kind === 'replaces') {
    const all = moved('joined');
    const left = pronoun.test(text)
      ? people.castingChanges.find((one) => one.change === 'exited')
      : undefined;
    if (pronoun.test(text) && !left) ask(`Whom does ${quote(subject[0]!.name)} replace?`);
    const [name] = left ? [left.person.name] : namesIn(text).map((one) => one.name);
    for (const change of all) change.replaces = name!;
    const gone =
      left ?? people.castingChanges.find((one) => one.person.name === name && one.change === 'exited');
    if (gone) gone.replacedBy = subject[0]!.name;
    return all;
  }
  if (/^(opposite|alongside)\b/i.test(text)) ask(`Which part does ${quote(subject[0]!.name)} play?`);
  if (!changes.length && kind === 'plays') return (character(subject, text, people), changes);
  if (!changes.length) return (character(subject, text, people), changes);
  if (crewNoun.test(text)) for (const change of changes) change.note = sentence(`as ${text}`);
  else {
    for (const change of changes) {
      change.character = text;
      const gone = people.castingChanges.find((one) => one !== change && one.person.name === change.replaces);
      if (gone) gone.character = text;
    }
  }
  return changes;
}

/** A part of somebody who is in the film. */
function character(subject: Name[], text: string, people: People): void {
  if (subject.length > 1) ask(`Who of them plays ${quote(text)}?`);
  const name = fieldsOf(subject[0]!);
  const listed = people.cast.find((one) => one.name === name.name);
  if (listed) listed.character = text;
  else people.cast.push({ ...name, character: text });
}

/** Without its article, and with a capital. */
function sentence(text: string): string {
  const bare = text.replace(/^(a|an|the)\s+/i, '').trim();
  return bare ? bare[0]!.toUpperCase() + bare.slice(1) : ask('Why?');
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
