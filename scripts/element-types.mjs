// types/elements.d.ts: the attributes and events of every tag as types, for the frameworks that check their templates.
import * as prettier from 'prettier';

/** What may be written where the type of the property is `type`: in a page all of it is text. */
const written = ({ type, choices }) => {
  if (type === 'boolean') return "boolean | ''";
  if (type === 'number') return 'number | `${number}`';
  const numbers = choices?.filter((choice) => /^\d+$/.test(choice));
  return numbers?.length ? `${type} | ${numbers.map((one) => `'${one}'`).join(' | ')}` : type;
};

const doc = (text) => `/** ${text.replaceAll('*/', '* /')} */`;
const member = (name, text, type) => `${doc(text)}\n'${name}'?: ${type} | undefined;`;
const attributeMember = (one) => member(one.name, one.description, written(one));

/** The file by its path. */
export async function elementTypes(boxes) {
  const isCommon = ({ name }) => boxes.every(({ attributes }) => attributes.some((one) => one.name === name));
  const [{ attributes, events, properties }] = boxes;
  const classes = boxes.map(({ className }) => className);
  const text = `
    // Written by \`npm run generate\` from the docstrings of src/boxes.
    import type { Film, ${events.map(({ type }) => type).join(', ')}, ${classes.join(', ')} } from '../dist/index.js';

    /** What can be written on every box, as it is written in HTML. */
    export interface BoxAttributes {
      ${attributes.filter(isCommon).map(attributeMember).join('\n')}
    }

    /** What only a script can give a box. */
    export interface BoxProperties {
      ${properties.map(({ name, description, type }) => member(name, description, type.text.replace(/ \| undefined$/, ''))).join('\n')}
    }

    /** What every box says, by the name of the event. */
    export interface BoxEvents {
      ${events.map(({ name, description, type }) => `${doc(description)}\n'${name}': ${type};`).join('\n')}
    }

    ${boxes
      .map((box) => ({ ...box, own: box.attributes.filter((one) => !isCommon(one)) }))
      .filter(({ own }) => own.length > 0)
      .map(
        ({ tag, className, own }) => `
          /** What can be written on \`<${tag}>\`. */
          export interface ${className}Attributes extends BoxAttributes {
            ${own.map(attributeMember).join('\n')}
          }`,
      )
      .join('\n')}

    /** The class and the attributes of every tag. */
    export interface Boxes {
      ${boxes
        .map(({ tag, className, description, attributes: all }) => {
          const type = all.every(isCommon) ? 'BoxAttributes' : `${className}Attributes`;
          return `${doc(description.split('\n\n')[0].replaceAll('\n', ' '))}
            '${tag}': { element: ${className}; attributes: ${type} };`;
        })
        .join('\n')}
    }
  `;
  const options = await prettier.resolveConfig('types/elements.d.ts');
  return { 'types/elements.d.ts': await prettier.format(text, { ...options, parser: 'typescript' }) };
}
