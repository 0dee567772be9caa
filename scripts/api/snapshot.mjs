// All that people outside may rely on, as one flat list: `{ '<film-card> part poster': '', 'film runtime': 'integer' }`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../run.mjs';
import { exportedNames } from './exports.mjs';

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** The words of a type that is a choice of several, to which more may be added; undefined for other types. */
function choices(type) {
  const words = type.split(' | ');
  return words.length > 1 && words.every((word) => /^('.*'|\d+)$/.test(word)) ? words : undefined;
}

/** Tags, and what is in the docstrings of their classes. */
export function elements({ modules }) {
  const lines = {};
  const boxes = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  for (const box of boxes) {
    const tag = `<${box.tagName}>`;
    const add = (kind, list = [], text = () => '') => {
      for (const each of list) {
        const line = `${tag} ${kind} ${each.name || '(default)'}`;
        const words = choices(text(each));
        lines[line] = words ? 'one of' : text(each);
        for (const word of words ?? []) lines[`${line} = ${word}`] = '';
      }
    };
    lines[tag] = box.name;
    add('attribute', box.attributes, ({ type }) => type.text);
    const properties = box.members.filter((member) => member.kind === 'field' && !member.static);
    add('property', properties, ({ type, readonly }) => `${readonly ? 'readonly ' : ''}${type?.text}`);
    const methods = box.members.filter(({ kind }) => kind === 'method');
    add('method', methods, ({ parameters = [] }) => `(${parameters.map(({ name }) => name).join(', ')})`);
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
    if (anyOf && !type) return anyOf.map(typeOf).join(' or ');
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
  const lines = { [name]: command.registeredArguments.map((argument) => usage(argument)).join(' ') };
  for (const option of command.options) {
    const { long, short, flags, defaultValue, argChoices = [], mandatory } = option;
    const value = flags.replace(/^.*--[\w-]+\s*/, '');
    const standard = defaultValue === undefined ? '' : `default ${JSON.stringify(defaultValue)}`;
    lines[`${name} ${long ?? short}`] = [value || 'flag', standard, mandatory && 'required', long && short]
      .filter(Boolean)
      .join(', ');
    for (const choice of argChoices) lines[`${name} ${long ?? short} = ${choice}`] = '';
  }
  for (const each of command.commands) Object.assign(lines, commands(each, `${name} ${each.name()}`));
  return lines;
}

const usage = (argument) => {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
};

/** Files that pages link by address; what those load by themselves is their own business. */
const scriptTagFiles = () =>
  ['', 'themes']
    .flatMap((folder) => readdirSync(join(root, 'dist/cdn', folder)).map((name) => join(folder, name)))
    .filter((name) => /\.(js|css|html)$/.test(name))
    .map((name) => [`cdn ${name}`, 'file']);

/** The API as it is built; says what to run when something is not. */
export async function snapshot() {
  for (const path of ['custom-elements.json', 'dist/cdn', 'dist/cli/program.js'])
    if (!existsSync(join(root, path))) throw new Error(`${path} is not there: npm run build`);
  const { program } = await import(pathToFileURL(join(root, 'dist/cli/program.js')).href);
  const lines = {
    ...elements(readJson('custom-elements.json')),
    ...filmFields(readJson('schema/film.schema.json')),
    ...exportedNames(),
    ...commands(program, `npx ${program.name()}`),
    ...Object.fromEntries(scriptTagFiles()),
  };
  return Object.fromEntries(Object.entries(lines).sort(([a], [b]) => (a < b ? -1 : 1)));
}
