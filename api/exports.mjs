// The names that each entry of the package exports and what they stand for, as the compiler reads the built declarations.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const flags = ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;
const oneLine = (node) => node.getText().replace(/\s+/g, ' ');

/** `[['onesheet/film-card', 'dist/boxes/film-card/define.d.ts']]`; files that are no modules have no declarations. */
function entries({ name, exports }) {
  return Object.entries(exports).flatMap(([path, target]) => {
    const entry = `${name}${path.slice(1)}`;
    if (typeof target !== 'string') return [[entry, join(root, target.types)]];
    const [start, end] = target.split('*');
    if (end === undefined) return [[entry]];
    return readdirSync(join(root, start))
      .filter((file) => file.endsWith(end))
      .map((file) => [entry.replace('*', file.slice(0, -end.length))]);
  });
}

const signature = ({ parameters, type }) => `(${parameters.map(oneLine).join(', ')}) => ${oneLine(type)}`;

/** What a declaration says: `{ '': text }`, and a line for each member of an interface or word of a choice of words. */
function describe(node, checker) {
  if (ts.isClassDeclaration(node)) return { '': 'class' };
  if (ts.isFunctionDeclaration(node)) return { '': signature(node) };
  if (ts.isInterfaceDeclaration(node)) {
    const members = node.members.map((member) => [
      `.${oneLine(member.name)}`,
      `${member.questionToken ? 'optional ' : ''}${member.parameters ? signature(member) : oneLine(member.type)}`,
    ]);
    return { '': 'interface', ...Object.fromEntries(members) };
  }
  const words = checker.getTypeAtLocation(node.name).types ?? [];
  if (ts.isTypeAliasDeclaration(node) && words.length > 0 && words.every((word) => word.isLiteral()))
    return Object.fromEntries([
      ['', 'one of'],
      ...words.map((word) => [` = ${checker.typeToString(word, node, flags)}`, '']),
    ]);
  // A list of words may grow; the words are those of its type.
  const text = oneLine(node.type).replace(/^readonly \[("[^"]*"(, )?)+\]$/, 'readonly list of words');
  return { '': ts.isTypeAliasDeclaration(node) ? `type ${text}` : text };
}

/** `{ 'onesheet parseFilm': '(data: unknown) => ParsedFilm' }` */
export function exportedNames() {
  const all = entries(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const files = all.map(([, file]) => file).filter(Boolean);
  const { target, module } = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext };
  const program = ts.createProgram(files, { target, module, strict: true, skipLibCheck: true, types: [] });
  const checker = program.getTypeChecker();
  const lines = {};
  for (const [entry, file] of all) {
    lines[entry] = file ? 'module' : 'file';
    const exported = file && checker.getSymbolAtLocation(program.getSourceFile(file));
    for (const symbol of exported ? checker.getExportsOfModule(exported) : []) {
      const { declarations } =
        symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      for (const [member, text] of declarations.flatMap((node) => Object.entries(describe(node, checker)))) {
        const line = `${entry} ${symbol.name}${member}`;
        // A function may have several declarations.
        lines[line] = line in lines ? `${lines[line]}; ${text}` : text;
      }
    }
  }
  return lines;
}
