// Film JSON, style sheets and commands in the documentation.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as css from 'css-tree';
import { readTokens } from '../../build/tokens.mjs';
import { root } from '../run.mjs';
import { filmSource } from './film-page.mjs';

const line = ({ path, message, remedy }) => `${path && `${path}: `}${message}. ${remedy}`;

/**
 * JSON is a whole film without issues, unless the note says otherwise: `part Deal` is one of film JSON's objects,
 * `wrong film` has issues (a `text` block after it with the note `its issues` lists them), `not film JSON` is JSON whose paths
 * into the package exist.
 */
export async function checkJson(snippets) {
  const { parseFilm, objectSchemas } = await filmSource();
  const objects = new Map([...objectSchemas()].map((schema) => [schema.meta().id, schema]));
  return snippets.map(({ code, note = '' }) => {
    let data;
    try {
      data = JSON.parse(code);
    } catch (error) {
      return [`this is not JSON: ${error.message}`];
    }
    const [, part] = /^part (\w+)$/.exec(note) ?? [];
    if (part) {
      if (!objects.has(part)) return [`film JSON has no ${part}; it has ${[...objects.keys()].join(', ')}`];
      const { error } = objects.get(part).safeParse(data);
      return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
    }
    if (note === 'not film JSON')
      return [...code.matchAll(/node_modules\/onesheet\/([\w./-]+)/g)]
        .filter(([, path]) => !existsSync(join(root, path)))
        .map(([path]) => `there is no ${path}`);
    const { issues } = parseFilm(data);
    if (note === 'wrong film') return issues.length ? [] : ['nothing is wrong with this film'];
    return note ? [`“${note}” says nothing about JSON`] : issues.map(line);
  });
}

/** Text has nothing to check, so it must say what it is: `its issues` is what parseFilm says of the film above. */
export async function checkText(snippets) {
  const { parseFilm } = await filmSource();
  return snippets.map(({ code, note, before }) => {
    if (note !== 'its issues') return ['text is not checked: name its kind, or say why it need not be'];
    const said = parseFilm(JSON.parse(before.code)).issues.map(line).join('\n');
    return said === code.trim() ? [] : [`parseFilm says:\n${said}`];
  });
}

/** What the page may set on a box, out of the manifest, the tokens and the sheet that reserves room. */
async function knownNames() {
  const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  const boxes = modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName);
  const named = (list = []) =>
    list.flatMap(({ name, description }) => [
      name,
      ...[...description.matchAll(/`([\w-]+)`/g)].map(([, word]) => word),
    ]);
  const reserve = readFileSync(join(root, 'src/embed/onesheet-reserve.css'), 'utf8');
  return {
    parts: new Map(boxes.map(({ tagName, cssParts }) => [tagName, new Set(named(cssParts))])),
    states: new Set(boxes.flatMap(({ cssStates }) => cssStates.map(({ name }) => name))),
    properties: new Set([
      ...(await readTokens()).map(({ name }) => name),
      ...(reserve.match(/--onesheet-[\w-]+/g) ?? []),
    ]),
  };
}

const isOurs = (name) => /^--(film|onesheet)-/.test(name);

/** The names after `::part(` or `:state(`. */
const namesIn = (node) => css.generate({ type: 'SelectorList', children: node.children }).split(/[\s,]+/);

function checkSelector(selector, { parts, states }) {
  const tag = selector.children.toArray().find(({ type, name }) => type === 'TypeSelector' && name !== '*');
  if (tag?.name.includes('-') && !parts.has(tag.name)) return [`<${tag.name}> is not a box`];
  const all = parts.get(tag?.name) ?? new Set([...parts.values()].flatMap((names) => [...names]));
  return selector.children.toArray().flatMap((node) => {
    if (!node.children || !/^(part|state)$/.test(node.name)) return [];
    const known = node.name === 'part' ? all : states;
    return namesIn(node)
      .filter((name) => !known.has(name))
      .map((name) => `${tag?.name ?? 'no box'} has no ${node.name} called ${name}`);
  });
}

function checkDeclaration({ property, value }, { properties }) {
  if (isOurs(property)) return properties.has(property) ? [] : [`there is no property ${property}`];
  const text = css.generate(value);
  if (property.startsWith('--') || text.includes('var(')) return [];
  const { error } = css.lexer.matchProperty(property, value);
  return error ? [`${property}: ${text}: ${error.message.split('\n')[0]}`] : [];
}

export async function checkCss(snippets) {
  const known = await knownNames();
  return snippets.map(({ code }) => {
    const problems = [];
    const onParseError = ({ message, line }) => problems.push(`line ${line}: ${message}`);
    const sheet = css.parse(code, { onParseError, positions: true });
    css.walk(sheet, (node) => {
      if (node.type === 'Selector') problems.push(...checkSelector(node, known));
      if (node.type === 'Declaration') problems.push(...checkDeclaration(node, known));
      if (node.type === 'Function' && node.name === 'var') {
        const { name } = node.children.first;
        if (isOurs(name) && !known.properties.has(name)) problems.push(`there is no property ${name}`);
      }
    });
    return problems;
  });
}

/** Programs that everyone who reads this has. */
const tools = new Set(['cd', 'cp', 'echo', 'openssl', 'curl', 'git', 'cat']);

/** What is wrong with a call of our own command, by what its help says. */
function checkCall(file, command, args) {
  const help = (...words) =>
    spawnSync(process.execPath, [file, ...words, '--help'], { encoding: 'utf8' }).stdout;
  const [all, options] = [help(), help(command)];
  if (!new RegExp(`^  ${command} `, 'm').test(all)) return [`npx onesheet has no command "${command}"`];
  return args
    .filter((word) => /^--?[a-z]/.test(word))
    .map((word) => word.replace(/=.*/, ''))
    .filter((flag) => !new RegExp(`(^|[ ,])${flag}[ ,=\\n]`, 'm').test(options))
    .map((flag) => `npx onesheet ${command} has no option ${flag}`);
}

/** What is wrong with one command. */
function checkCommand(words) {
  const { name, bin, scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [program, first, second] = words;
  if (program === 'npm') {
    const script = first === 'run' ? second : ['start', 'test'].includes(first) && first;
    if (script) return scripts[script] ? [] : [`there is no npm script "${script}"`];
    if (first === 'ci') return [];
    if (/^(i|install)$/.test(first)) return second === name ? [] : [`this package is called ${name}`];
  }
  if (program === 'npx' && first === name)
    return bin ? checkCall(join(root, bin[name]), second, words.slice(3)) : ['the package has no command'];
  if (program === 'node' && existsSync(join(root, first))) return [];
  return tools.has(program) ? [] : [`“${words.join(' ')}”: nobody knows this command`];
}

/** The commands of a script, each as its words: comments off, lines joined, quoted text as one word. */
function commandsOf(code) {
  const text = code.replace(/\\\n/g, ' ').replace(/(^|\s)#.*$/gm, '');
  // What stands inside quotes or `$(…)` is an argument here.
  const flat = text.replace(/"[^"]*"|'[^']*'|\$\([^)]*\)/g, 'quoted');
  return flat
    .split(/\n|&&|\|\||[|;]/)
    .map((command) => command.trim().replace(/^(\w+=\S*\s+)+/, ''))
    .filter(Boolean)
    .map((command) => command.split(/\s+/));
}

export const checkShell = async (snippets) =>
  snippets.map(({ code }) => commandsOf(code).flatMap((words) => checkCommand(words)));
