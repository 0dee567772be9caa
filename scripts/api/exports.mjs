// The names that each entry of the package exports, with their types in short, read from the built declarations.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../run.mjs';

/** `{ 'onesheet/film-card': 'dist/boxes/film-card/define.d.ts' }`; files that are no modules lead to undefined. */
export function entries(manifest) {
  const found = {};
  for (const [path, target] of Object.entries(manifest.exports)) {
    const name = `${manifest.name}${path.slice(1)}`;
    if (typeof target !== 'string') found[name] = target.types?.slice(2);
    else if (!target.includes('*')) found[name] = undefined;
    else {
      const [folder, end] = target.split('*');
      for (const file of readdirSync(join(root, folder)).filter((each) => each.endsWith(end)))
        found[name.replace('*', file.slice(0, -end.length))] = undefined;
    }
  }
  return found;
}

const quotes = ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;
const oneLine = (node) => node.getText().replace(/\s+/g, ' ');

/** A parameter as callers see it: a name, and not how the function takes it apart. */
const parameter = (node) =>
  `${node.dotDotDotToken ? '...' : ''}${ts.isIdentifier(node.name) ? oneLine(node.name) : 'options'}` +
  `${node.questionToken ? '?' : ''}: ${oneLine(node.type)}`;

const signature = (node) =>
  `${node.typeParameters?.length ? `<${node.typeParameters.map(oneLine).join(', ')}>` : ''}` +
  `(${node.parameters.map(parameter).join(', ')}) => ${oneLine(node.type)}`;

/** An interface or a written-out object type: a line for each member. */
const members = (node) =>
  Object.fromEntries(
    node.members.map((member) => [
      `.${member.name ? oneLine(member.name) : '[]'}`,
      `${member.questionToken ? 'optional ' : ''}${ts.isMethodSignature(member) ? signature(member) : oneLine(member.type)}`,
    ]),
  );

/** The words of a type that is a choice of several, to which more may be added; undefined for other types. */
function words(checker, node) {
  const type = checker.getTypeAtLocation(node.name);
  return type.isUnion() && type.types.every((each) => each.isLiteral())
    ? type.types.map((each) => checker.typeToString(each, node, quotes))
    : undefined;
}

/** What a name stands for, as it was written: `{ '': text }`, and `{ '.path': text }` for each member of a type. */
function describe(checker, node) {
  if (ts.isClassDeclaration(node)) return { '': 'class' };
  if (ts.isFunctionDeclaration(node)) return { '': signature(node) };
  if (ts.isInterfaceDeclaration(node)) return { '': 'interface', ...members(node) };
  // A list of words may grow; the words are those of its type.
  if (ts.isVariableDeclaration(node))
    return { '': oneLine(node.type).replace(/^readonly \[("[^"]*"(, )?)+\]$/, 'readonly list of words') };
  if (ts.isTypeAliasDeclaration(node)) {
    const list = words(checker, node);
    if (list) return { '': 'one of', ...Object.fromEntries(list.map((word) => [` = ${word}`, ''])) };
    if (ts.isTypeLiteralNode(node.type)) return { '': 'type', ...members(node.type) };
    return { '': `type ${oneLine(node.type)}` };
  }
  throw new Error(`scripts/api/exports.mjs cannot describe ${ts.SyntaxKind[node.kind]}: ${oneLine(node)}`);
}

/** `{ 'onesheet parseFilm': '(data: unknown) => ParsedFilm' }` */
export function exportedNames() {
  const found = entries(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const files = Object.values(found).filter(Boolean);
  const missing = files.find((file) => !existsSync(join(root, file)));
  if (missing) throw new Error(`${missing} is not there: npm run build`);
  const program = ts.createProgram(
    files.map((file) => join(root, file)),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      skipLibCheck: true,
      types: [],
    },
  );
  const checker = program.getTypeChecker();
  const lines = {};
  // A function may have several declarations.
  const add = (line, text) => (lines[line] = line in lines ? `${lines[line]}; ${text}` : text);
  for (const [name, file] of Object.entries(found)) {
    lines[name] = file ? 'module' : 'file';
    const module = file && checker.getSymbolAtLocation(program.getSourceFile(join(root, file)));
    for (const symbol of module ? checker.getExportsOfModule(module) : []) {
      const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      for (const node of real.declarations)
        for (const [member, text] of Object.entries(describe(checker, node)))
          add(`${name} ${symbol.name}${member}`, text);
    }
  }
  return lines;
}
