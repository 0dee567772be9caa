// What the sources say about the elements: the custom elements manifest, and the boxes in it for whatever is made from it.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { root } from '../scripts/run.mjs';

/** The version of the format that the manifest uses: the first with the states of an element. The analyzer writes 1.0.0. */
const schemaVersion = '2.1.0';

const literals = /^(?:\s*\|?\s*(?:'[^']*'|\d+))+$/;

/** Values to choose from, `['2', '3']`, or undefined where the type is not a list of literals. */
const choices = (type) =>
  literals.test(type) ? type.split('|').map((one) => one.trim().replaceAll("'", '')) : undefined;

function attribute({ name, description, type, default: standard, inheritedFrom }) {
  const text = type.text.replace(/ \| undefined$/, '');
  return {
    name,
    description,
    type: text,
    choices: choices(text),
    default: standard,
    inherited: !!inheritedFrom,
  };
}

const isField = ({ kind, attribute, static: isStatic }) => kind === 'field' && !attribute && !isStatic;

const box = (declaration) => ({
  tag: declaration.tagName,
  className: declaration.name,
  description: declaration.description,
  example: declaration.example,
  attributes: declaration.attributes.map(attribute),
  properties: declaration.members.filter(isField),
  events: declaration.events.map(({ name, description, type }) => ({ name, description, type: type.text })),
  slots: declaration.slots,
  parts: declaration.cssParts,
  tokens: declaration.cssProperties,
  states: declaration.cssStates,
});

/**
 * The manifest, and the boxes by tag: `{ tag, className, description, example, attributes, properties, events, slots, parts,
 * tokens, states }`. An attribute is `{ name, description, type, choices, default, inherited }`; a property has no attribute.
 */
export async function readManifest() {
  const argv = ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'];
  const manifest = { ...(await cli({ argv, cwd: root, noWrite: true })), schemaVersion };
  const boxes = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(box)
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
  return { manifest, boxes };
}
