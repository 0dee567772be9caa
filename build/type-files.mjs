// types/elements.d.ts: the attributes and events of every tag as types, for the frameworks that check their templates.
import { pretty } from './pretty.mjs';

/** What may stand for an attribute in a template: in a page all of it is text. */
function templateType({ type, choices }) {
  if (type === 'boolean') return "boolean | ''";
  if (type === 'number') return 'number | `${number}`';
  const numbers = choices?.filter((choice) => /^\d+$/.test(choice)) ?? [];
  return [type, ...numbers.map((number) => `'${number}'`)].join(' | ');
}

const doc = (text) => `/** ${text.replaceAll('*/', '* /')} */`;
const members = (list, typeOf) =>
  list.map((one) => `${doc(one.description)}\n'${one.name}'?: ${typeOf(one)} | undefined;`).join('\n');
const own = ({ attributes }) => attributes.filter(({ inherited }) => !inherited);

const ownAttributes = (box) => `
/** What can be written on \`<${box.tag}>\`. */
export interface ${box.className}Attributes extends BoxAttributes {
  ${members(own(box), templateType)}
}
`;

const entry = (box) => `${doc(box.description.split('\n\n')[0].replaceAll('\n', ' '))}
'${box.tag}': { element: ${box.className}; attributes: ${own(box).length ? box.className : 'Box'}Attributes };`;

/** The file by its path. */
export async function typeFiles(boxes) {
  const [{ attributes, events, properties }] = boxes;
  const types = [...events.map(({ type }) => type), ...boxes.map(({ className }) => className)];
  const text = `// Written by \`npm run generate\` from the docstrings of src/boxes.
import type { Film, ${types.join(', ')} } from '../dist/index.js';

/** What can be written on every box, as it is written in HTML. */
export interface BoxAttributes {
  ${members(
    attributes.filter(({ inherited }) => inherited),
    templateType,
  )}
}

/** What only a script can give a box. */
export interface BoxProperties {
  ${members(properties, ({ type }) => type.text.replace(/ \| undefined$/, ''))}
}

/** What every box says, by the name of the event. */
export interface BoxEvents {
  ${events.map(({ name, description, type }) => `${doc(description)}\n'${name}': ${type};`).join('\n')}
}

${boxes
  .filter((box) => own(box).length > 0)
  .map(ownAttributes)
  .join('\n')}

/** The class and the attributes of every tag. */
export interface Boxes {
  ${boxes.map(entry).join('\n')}
}
`;
  return { 'types/elements.d.ts': await pretty('types/elements.d.ts', text) };
}
