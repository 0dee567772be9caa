import type { Content, Entity, Field } from './entities.js';
import type { Examples } from './examples.js';
import * as scalars from '../scalars.js';

/** Comments are wrapped before this column: prettier leaves them as they are. */
const width = 110;

/**
 * The module src/model/film.ts: an interface for each object of film JSON, with a docstring for each field. Editors show
 * them, and the words of a vocabulary by the name of their type.
 */
export function typesModule(entities: Entity[], examples: Examples): string {
  const contents = entities.flatMap(({ fields }) => fields.map(({ content }) => content));
  const words = new Set(
    contents.flatMap((content) => (content.kind === 'word' || content.kind === 'open' ? [content.type] : [])),
  );
  return [
    '// Made from the schemas of src/schema by `npm run generate`: change those, not this.',
    'import type {',
    ...[...words].sort().map((type) => `  ${type},`),
    "} from './vocabulary.js';",
    '',
    ...entities.map((entity) => interfaceText(entity, examples)),
  ].join('\n');
}

const interfaceText = ({ id, description, isFact, fields }: Entity, examples: Examples): string =>
  [
    comment([description], ''),
    `export interface ${id} ${isFact ? 'extends Fact ' : ''}{`,
    ...fields.map((field) => fieldText(field, examples.get(`${id}.${field.name}`))),
    '}\n',
  ].join('\n');

function fieldText({ name, required, list, content, description }: Field, example: unknown): string {
  const one = typeName(content);
  const type = list === 'one' ? one : one.includes(' ') ? `(${one})[]` : `${one}[]`;
  return [
    comment([sentences(description, formatOf(content)), `@example ${literal(example)}`], '  '),
    // A program may set a field that it has nothing for to undefined, under `exactOptionalPropertyTypes` too.
    `  ${name}${required ? `: ${type}` : `?: ${type} | undefined`};`,
  ].join('\n');
}

/** Of an open list, editors complete the words: the type of a text would swallow them if it were not another one. */
const typeName = (content: Content): string =>
  content.kind === 'object'
    ? content.id
    : content.kind === 'open'
      ? `${content.type} | (string & {})`
      : content.type;

/** How a plain value is written, whatever the field; a text has no form of its own. */
const formatOf = (content: Content): string | undefined =>
  content.kind === 'value' ? scalars[content.rule].description : undefined;

const sentences = (...texts: (string | undefined)[]): string => texts.filter(Boolean).join(' ');

/** A value as it stands in TypeScript, on one line: `{ currency: "USD", amount: 5 }`. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, part]) => `${name}: ${literal(part)}`)
    .join(', ')} }`;
}

/** A docstring of some paragraphs, on one line where it fits. */
function comment(paragraphs: string[], indent: string): string {
  const [first, ...rest] = paragraphs;
  const line = `${indent}/** ${first} */`;
  if (!rest.length && line.length <= width) return line;
  const lines = paragraphs.flatMap((text) => wrap(text, width - indent.length - 3));
  return [`${indent}/**`, ...lines.map((text) => `${indent} * ${text}`), `${indent} */`].join('\n');
}

function wrap(text: string, most: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line && line.length + word.length >= most) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}
