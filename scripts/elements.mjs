// What the sources say about the elements, for whatever is derived from it: the custom elements manifest, read once.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { root } from './run.mjs';

const literals = /^(?:\s*\|?\s*(?:'[^']*'|\d+))+$/;

/** Values to choose from, `['2', '3']`, or undefined where the type is not a list of literals. */
const choices = (type) =>
  literals.test(type) ? type.split('|').map((one) => one.trim().replaceAll("'", '')) : undefined;

function attribute({ name, description, type, default: standard }) {
  const text = type.text.replace(/ \| undefined$/, '');
  return { name, description, type: text, choices: choices(text), default: standard };
}

/**
 * The boxes by tag: `{ tag, className, description, example, attributes, properties, events, slots, parts, tokens,
 * states }`. An attribute is `{ name, description, type, choices, default }`; a property has no attribute.
 */
export async function readElements() {
  const argv = ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'];
  const { modules } = await cli({ argv, cwd: root, noWrite: true });
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((box) => ({
      tag: box.tagName,
      className: box.name,
      description: box.description,
      example: box.example,
      attributes: box.attributes.map(attribute),
      properties: box.members.filter(({ kind, ...one }) => kind === 'field' && !one.attribute && !one.static),
      events: box.events.map(({ name, description, type }) => ({ name, description, type: type.text })),
      slots: box.slots,
      parts: box.cssParts,
      tokens: box.cssProperties,
      states: box.cssStates,
    }))
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}
