// All that people outside may rely on, as one flat list: `{ '<film-card> part poster': '', 'film runtime': 'integer' }`.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { exportedNames } from './exports.mjs';

const root = new URL('../', import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** Tags, and what is in the docstrings of their classes. */
export function elements({ modules }) {
  const lines = {};
  for (const box of modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)) {
    const add = (kind, list = [], text = () => '') => {
      for (const each of list) {
        const line = `<${box.tagName}> ${kind} ${each.name || '(default)'}`;
        const words = text(each).split(' | ');
        // A choice of several words, to which more may be added.
        const open = words.length > 1 && words.every((word) => /^('.*'|\d+)$/.test(word));
        lines[line] = open ? 'one of' : text(each);
        if (open) for (const word of words) lines[`${line} = ${word}`] = '';
      }
    };
    const members = (kind) => box.members.filter((member) => member.kind === kind && !member.static);
    lines[`<${box.tagName}>`] = box.name;
    add('attribute', box.attributes, ({ type }) => type.text);
    add('property', members('field'), ({ type, readonly }) => `${readonly ? 'readonly ' : ''}${type?.text}`);
    add(
      'method',
      members('method'),
      ({ parameters = [] }) => `(${parameters.map((one) => one.name).join(', ')})`,
    );
    add('event', box.events, ({ type }) => type.text);
    add('slot', box.slots);
    add('part', box.cssParts);
    // Not the defaults: how a box looks is no promise.
    add('token', box.cssProperties, ({ syntax }) => syntax ?? '');
    add('state', box.cssStates);
  }
  return lines;
}

/** The fields of film JSON and the words that they take: `{ 'film runtime': 'integer', 'film kind = short': '' }`. */
export function filmFields({ $defs, $ref }) {
  const lines = {};
  const definition = (schema) => (schema.$ref ? $defs[schema.$ref.split('/').at(-1)] : schema);
  const typeOf = (schema) => {
    const { type, items, const: only, anyOf } = definition(schema);
    if (items) return `list of ${typeOf(items)}`;
    if (anyOf && !type) return [...new Set(anyOf.map(typeOf))].join(' or ');
    return only === undefined ? type : JSON.stringify(only);
  };
  const walk = (path, schema) => {
    const { items, properties = {}, required = [], enum: words = [] } = definition(schema);
    for (const word of words) lines[`film ${path} = ${word}`] = '';
    if (items) walk(`${path}[]`, items);
    for (const [name, field] of Object.entries(properties)) {
      const inner = path ? `${path}.${name}` : name;
      lines[`film ${inner}`] = `${typeOf(field)}${required.includes(name) ? ', required' : ''}`;
      walk(inner, field);
    }
  };
  walk('', { $ref });
  return lines;
}

/** Commands, their arguments and options. */
export function commands(command, name = command.name()) {
  const lines = { [name]: command.usage().replace(/^\[options\] ?(\[command\])?/, '') };
  for (const { long, short, flags, defaultValue, argChoices = [], mandatory } of command.options) {
    const line = `${name} ${long ?? short}`;
    const value = flags.replace(/^.*--[\w-]+\s*/, '') || 'flag';
    const standard = defaultValue === undefined ? '' : `default ${JSON.stringify(defaultValue)}`;
    lines[line] = [value, standard, mandatory && 'required', long && short].filter(Boolean).join(', ');
    for (const choice of argChoices) lines[`${line} = ${choice}`] = '';
  }
  for (const each of command.commands) Object.assign(lines, commands(each, `${name} ${each.name()}`));
  return lines;
}

/** Files that pages link by address; what those load by themselves is their own business. */
const scriptTagFiles = () =>
  ['', 'themes/']
    .flatMap((folder) => readdirSync(new URL(`dist/cdn/${folder}`, root)).map((name) => folder + name))
    .filter((name) => /\.(js|css|html)$/.test(name))
    .map((name) => [`cdn ${name}`, 'file']);

/** The API as it is built. */
export async function apiNames() {
  if (!existsSync(new URL('dist/cdn', root))) throw new Error('There is no dist: npm run build');
  const { program } = await import(new URL('dist/cli/program.js', root));
  const lines = {
    ...elements(readJson('custom-elements.json')),
    ...filmFields(readJson('schema/film.schema.json')),
    ...exportedNames(),
    ...commands(program, `npx ${program.name()}`),
    ...Object.fromEntries(scriptTagFiles()),
  };
  return Object.fromEntries(Object.entries(lines).sort(([a], [b]) => (a < b ? -1 : 1)));
}
