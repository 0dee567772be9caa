import { ask, quote } from '../reading.js';
import { namesIn, type Name } from './names.js';
import { addCrew, character, fieldsOf, type Change, type People } from './people.js';

const pronoun = /^(her|him|them|the actor|the actress|the star)$/i;
/** What a job means for those who came or went, and for those who have it: "steps down as director", "Ana Nobody as director". */
export function asJob(jobs: string[], subject: Name[] | undefined, changes: Change[], people: People): void {
  if (!subject) return ask(`Who is the ${jobs[0]!}?`);
  if (!changes.length) for (const job of jobs) addCrew(job, subject, people);
  else if (jobs.length > 1) ask(`Which job: ${jobs.join(' or ')}?`);
  for (const change of changes) {
    [change.job] = jobs;
    const before = predecessor(change, people);
    if (before) [before.job] = jobs;
  }
}

/** The entry of the person whose part or job somebody has now. */
const predecessor = (change: Change, people: People): Change | undefined =>
  people.castingChanges.find((one) => one !== change && one.person.name === change.replaces);

/** What a word between two names says: who replaces whom, as whom, and why. */
export function link(
  kind: 'as' | 'plays' | 'replaces' | 'takesOver' | 'replacedBy' | 'reason',
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
  if (kind === 'replaces' || kind === 'takesOver') {
    const all = moved('joined');
    const left = pronoun.test(text)
      ? people.castingChanges.find((one) => one.change === 'exited')
      : undefined;
    if (pronoun.test(text) && !left) ask(`Whom does ${quote(subject[0]!.name)} replace?`);
    const [name] = left ? [left.person.name] : namesIn(text).map((one) => one.name);
    const gone =
      left ?? people.castingChanges.find((one) => one.person.name === name && one.change === 'exited');
    for (const change of all) {
      change.replaces = name!;
      if (gone?.character) change.character ??= gone.character;
      if (gone?.job) change.job ??= gone.job;
    }
    if (gone) gone.replacedBy = subject[0]!.name;
    return all;
  }
  if (/^(opposite|alongside)\b/i.test(text)) ask(`Which part does ${quote(subject[0]!.name)} play?`);
  if (!changes.length) return (character(subject, text, people), changes);
  for (const change of changes) {
    change.character = text;
    const before = predecessor(change, people);
    if (before) before.character = text;
  }
  return changes;
}

/** Without its article, and with a capital. */
function sentence(text: string): string {
  const bare = text.replace(/^(a|an|the)\s+/i, '').trim();
  return bare ? bare[0]!.toUpperCase() + bare.slice(1) : ask('Why?');
}
