// What the form is made of: the objects of film JSON and their fields, out of the table that is made from the schemas.
import { filmTable, openLists } from '../../model/film-table.js';
import { fieldsOf } from '../../model/parse.js';
import { openWords } from '../../model/vocabulary.js';

/** How a field is filled in. */
export type Control =
  'text' | 'long' | 'number' | 'truth' | 'date' | 'address' | 'choice' | 'words' | 'code' | 'object';

/** A field of an object of film JSON. */
export interface Field {
  name: string;
  isNeeded: boolean;
  isList: boolean;
  control: Control;
  /** The rule, the open list or the object that the table names: `date`, `place`, `money`. */
  type: string;
  /** The words to choose from, for `choice` and `words`. */
  words: readonly string[];
}

/** Texts of more than a line. */
const long = new Set(['logline', 'note', 'reason', 'text']);

const controls: Record<string, Control> = {
  text: 'text',
  count: 'number',
  amount: 'number',
  year: 'number',
  yes: 'truth',
  date: 'date',
  url: 'address',
  page: 'address',
  place: 'code',
  country: 'code',
  lang: 'code',
  currency: 'code',
};

function controlOf(name: string, type: string): Control {
  if (filmTable[type]) return 'object';
  if (type.includes(',')) return 'choice';
  if (type === 'job' || type === 'role') return 'words';
  return long.has(name) ? 'long' : (controls[type] ?? 'text');
}

const known = new Map<string, Field[]>();

/** The fields of an object in the order of the schema. What every fact has comes last. */
export function formFields(entity: string): Field[] {
  const found = known.get(entity);
  if (found) return found;
  const fields = Object.entries(fieldsOf(entity)).map(([name, [isNeeded, list, type]]): Field => {
    const isList = /[*+]/.test(list);
    return {
      name,
      isNeeded,
      isList,
      control: controlOf(name, type),
      type,
      words: type.includes(',') ? type.split(',') : (openWords[type] ?? openLists[type]?.split(',') ?? []),
    };
  });
  known.set(entity, fields);
  return fields;
}

/** The fields that an editor fills in most; the others wait behind “More fields”, unless they say something. */
const usual: Record<string, string> = {
  film: 'title originalTitle kind status year genres logline',
  deal: 'type status buyers sellers territories rights price platform franchise date confidence sources note',
  castMember: 'name character confidence sources',
  crewEntry: 'job people note',
  company: 'name role territory people',
  castingChange: 'person change character replacedBy date confidence sources note',
  release: 'type territory date platform distributor event state note',
  comparison: 'title relation medium people note',
  award: 'award category result year people',
  source: 'id name url date',
};

/** Whether a field is shown from the start. */
export const isUsual = (entity: string, name: string): boolean =>
  !usual[entity] || usual[entity].split(' ').includes(name);

/** Lists of the film that an editor never fills in by hand. */
export const hiddenFields = new Set(['$schema']);

/** The sections of the form: what a film has, in the order of the boxes. `film` is all that is neither object nor list of objects. */
export const sections: [name: string, fields: string[]][] = [
  ['film', []],
  ['deals', ['deals']],
  ['cast', ['cast']],
  ['crew', ['crew']],
  ['companies', ['companies']],
  ['castingChanges', ['castingChanges']],
  ['releases', ['releases']],
  ['boxOffice', ['boxOffice']],
  ['comparisons', ['comparisons']],
  ['awards', ['awards']],
  ['timeline', ['timeline']],
  ['shoot', ['shoot']],
  ['details', ['poster', 'titles', 'certificates', 'links', 'ids']],
  ['sources', ['sources']],
  ['corrections', ['corrections']],
  ['checked', ['checked']],
];
