// What editors complete by: custom data for VS Code, web-types for JetBrains. Our own, because the packaged generators
// repeat every token and part for each box and put all of them into the text beside a tag.

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const text = ({ name, description }) => ({ name, description });

/** The first paragraph says what a reader sees, the example how it is written; the rest is for documentation. */
const about = ({ description, example }) =>
  `${description.split('\n\n')[0]}\n\n\`\`\`html\n${example}\n\`\`\``;

/**
 * The tokens, parts or states of all boxes by name, each once. Where boxes mean different things by a name, its description
 * says which box means what.
 */
function once(boxes, kind) {
  const all = new Map();
  for (const { tag, [kind]: members } of boxes)
    for (const member of members) {
      const { meanings } = all.get(member.name) ?? { meanings: {} };
      (meanings[member.description] ??= []).push(`<${tag}>`);
      all.set(member.name, { ...member, meanings });
    }
  return [...all.values()].map(({ meanings, ...member }) => ({
    ...member,
    description: Object.entries(meanings)
      .map(([meaning, tags]) => (tags.length === boxes.length ? meaning : `${meaning} (${tags.join(', ')})`))
      .join('\n'),
  }));
}

const byName = (a, b) => (a.name < b.name ? -1 : 1);

const vscodeHtml = (boxes) => ({
  version: 1.1,
  tags: boxes.map((box) => ({
    name: box.tag,
    description: { kind: 'markdown', value: about(box) },
    attributes: box.attributes.map(({ type, choices, ...attribute }) => ({
      ...text(attribute),
      // "v" is an attribute without a value.
      ...(type === 'boolean' ? { valueSet: 'v' } : {}),
      ...(choices ? { values: choices.map((choice) => ({ name: choice })) } : {}),
    })),
  })),
});

function vscodeCss(boxes) {
  const selectors = (before, kind) =>
    once(boxes, kind)
      .map(({ name, description }) => ({ name: `${before}(${name})`, description }))
      .sort(byName);
  return {
    version: 1.1,
    properties: once(boxes, 'tokens')
      .map(({ name, description, syntax, default: standard }) => ({
        name,
        description: `${description}\n\nDefault: ${standard}`,
        syntax,
        ...(syntax === '<color>' ? { restrictions: ['color'] } : {}),
      }))
      .sort(byName),
    pseudoClasses: selectors(':state', 'states'),
    pseudoElements: selectors('::part', 'parts'),
  };
}

/** A box for JetBrains. An attribute has a type to choose from, or no value when it is only there or not. */
const webElement = (box) => ({
  name: box.tag,
  description: about(box),
  attributes: box.attributes.map(({ type, default: standard, ...attribute }) => ({
    ...text(attribute),
    required: false,
    ...(standard ? { default: standard } : {}),
    value: { kind: type === 'boolean' ? 'no-value' : 'plain', type },
  })),
  slots: box.slots.map(text),
  js: {
    properties: box.properties.map((property) => ({ ...text(property), type: property.type.text })),
    events: box.events.map((event) => ({ ...text(event), type: event.type })),
  },
  css: { parts: box.parts.map(text) },
});

const webTypes = (boxes, { name, version }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: { elements: boxes.map(webElement) },
    css: { properties: once(boxes, 'tokens').map(text) },
  },
});

/** The files by path. */
export const editorFiles = (boxes, packageJson) => ({
  'editors/vscode.html-data.json': json(vscodeHtml(boxes)),
  'editors/vscode.css-data.json': json(vscodeCss(boxes)),
  'editors/web-types.json': json(webTypes(boxes, packageJson)),
});
