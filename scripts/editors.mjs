// What editors complete by: custom data for VS Code, web-types for JetBrains. Our own, because the packaged generators
// repeat every token and part for each box and put all of them into the text beside a tag.

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** The first paragraph says what a reader sees, the example how it is written; the rest is for documentation. */
const about = ({ description, example }) =>
  `${description.split('\n\n')[0]}\n\n\`\`\`html\n${example}\n\`\`\``;

/** What boxes have in common by name, each once: `[{ name, description, ... }]`. */
function once(boxes, kind) {
  const found = new Map();
  for (const { tag, [kind]: all } of boxes)
    for (const one of all) {
      const { texts } = found
        .set(one.name, found.get(one.name) ?? { ...one, texts: new Map() })
        .get(one.name);
      texts.set(one.description, [...(texts.get(one.description) ?? []), `<${tag}>`]);
    }
  return [...found.values()].map(({ texts, ...one }) => ({ ...one, description: told(texts, boxes.length) }));
}

/** One text where every box means the same; otherwise which box means what. */
const told = (texts, all) =>
  [...texts].map(([text, tags]) => (tags.length === all ? text : `${text} (${tags.join(', ')})`)).join('\n');

const byName = (a, b) => (a.name < b.name ? -1 : 1);

function vscodeHtml(boxes) {
  return json({
    version: 1.1,
    tags: boxes.map((box) => ({
      name: box.tag,
      description: { kind: 'markdown', value: about(box) },
      attributes: box.attributes.map(({ name, description, type, choices }) => ({
        name,
        description,
        // "v" is an attribute without a value.
        ...(type === 'boolean' ? { valueSet: 'v' } : {}),
        ...(choices ? { values: choices.map((choice) => ({ name: choice })) } : {}),
      })),
    })),
  });
}

function vscodeCss(boxes) {
  const named = (before, after, list) =>
    list.map(({ name, description }) => ({ name: `${before}${name}${after}`, description })).sort(byName);
  return json({
    version: 1.1,
    properties: once(boxes, 'tokens')
      .map(({ name, description, syntax, default: standard }) => ({
        name,
        description: `${description}\n\nDefault: ${standard}`,
        syntax,
        ...(syntax === '<color>' ? { restrictions: ['color'] } : {}),
      }))
      .sort(byName),
    pseudoClasses: named(':state(', ')', once(boxes, 'states')),
    pseudoElements: named('::part(', ')', once(boxes, 'parts')),
  });
}

/** An attribute's value as web-types put it: a type to choose from, or none for one that is only there or not. */
const webValue = ({ type }) => (type === 'boolean' ? { kind: 'no-value', type } : { kind: 'plain', type });

function webTypes(boxes, { name, version }) {
  const named = (list) => list.map((one) => ({ name: one.name, description: one.description }));
  const elements = boxes.map((box) => ({
    name: box.tag,
    description: about(box),
    attributes: box.attributes.map((one) => ({
      name: one.name,
      description: one.description,
      required: false,
      ...(one.default ? { default: one.default } : {}),
      value: webValue(one),
    })),
    slots: named(box.slots),
    js: {
      properties: box.properties.map(({ name: property, description, type }) => ({
        name: property,
        description,
        type: type.text,
      })),
      events: box.events.map(({ name: event, description, type }) => ({ name: event, description, type })),
    },
    css: { parts: named(box.parts) },
  }));
  return json({
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: { elements },
      css: {
        properties: once(boxes, 'tokens').map(({ name: token, description }) => ({
          name: token,
          description,
        })),
      },
    },
  });
}

/** The files by path. */
export const editorFiles = (boxes, manifest) => ({
  'editors/vscode.html-data.json': vscodeHtml(boxes),
  'editors/vscode.css-data.json': vscodeCss(boxes),
  'editors/web-types.json': webTypes(boxes, manifest),
});
