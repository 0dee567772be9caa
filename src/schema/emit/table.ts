import type { Entity, Field } from './entities.js';

/**
 * The module src/model/film-table.ts: the objects of film JSON as text that costs a page little. Fields are separated by
 * spaces; each is a name, `!` when its object says nothing without it, then what it holds: nothing for a text, `:` and a
 * type (left out when it is called like the field), or `*` (a list) or `+` (a list that is not empty) and the type of
 * its entries (left out for texts). A type is a rule, another object, the name of an open list, or words separated by commas.
 * `&fact` stands for the fields that every fact has.
 * @example 'job! people!+person &fact'
 */
export function tableModule(entities: Entity[]): string {
  const lists = new Map(
    entities
      .flatMap(({ fields }) => fields.map(({ content }) => content))
      .flatMap((content) => (content.kind === 'open' ? [[content.list, content.spelled] as const] : [])),
  );
  const rows = entities.map(
    ({ id, isFact, fields }) =>
      `  ${rowName(id)}:\n    '${fields.map(fieldText).join(' ')}${isFact ? ' &fact' : ''}',`,
  );
  return [
    '// Made from the schemas of src/schema by `npm run generate`: change those, not this.\n',
    '/** What parse.ts reads: the fields of every object of film JSON, in the short form that src/schema/emit/table.ts explains. */',
    'export const filmTable: Record<string, string> = {',
    ...rows,
    '};\n',
    '/** Known words of lists in which any other text may stand, too: those that the reader knows in another spelling. */',
    'export const openLists: Record<string, string> = {',
    ...[...lists].map(([list, words]) => `  ${list}:\n    '${words.join()}',`),
    '};\n',
  ].join('\n');
}

/** An object with a rule of its own has the rule's name: that is how parse.ts finds it. */
const rowName = (id: string): string => `${id[0]!.toLowerCase()}${id.slice(1)}`;

const signs = { one: ':', any: '*', some: '+' };

function fieldText({ name, required, list, content }: Field): string {
  const type =
    content.kind === 'value'
      ? content.rule
      : content.kind === 'word'
        ? content.words.join()
        : content.kind === 'open'
          ? content.list
          : rowName(content.id);
  const start = `${name}${required ? '!' : ''}`;
  if (list === 'one' && type === 'text') return start;
  return `${start}${signs[list]}${type === (list === 'one' ? name : 'text') ? '' : type}`;
}
