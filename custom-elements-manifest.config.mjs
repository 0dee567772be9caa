// How `npm run generate` reads the sources of the elements for the manifest: the tags, the examples, and nothing that is not for users.
import { readTokens, themeNames } from './build/tokens.mjs';

/** `define('deal-box', DealBox)` registers; by itself the analyzer only knows customElements.define. */
const tags = {
  name: 'onesheet-tags',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
    const [tag, box] = node.arguments;
    moduleDoc.exports = [
      ...(moduleDoc.exports ?? []),
      {
        kind: 'custom-element-definition',
        name: tag.text,
        declaration: { name: box.getText(), module: moduleDoc.path.replace('define.ts', `${tag.text}.ts`) },
      },
    ];
  },
};

/** The snippet of `@example`, for documentation to show. */
const examples = {
  name: 'onesheet-examples',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const example = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'example');
    const box = moduleDoc.declarations?.find(({ name }) => name === node.name.text);
    if (example && box) box.example = ts.getTextOfJSDocComment(example.comment).trim();
  },
};

/** The names of the themes in place of the name of their type, which no editor can look up. */
const themeValues = {
  name: 'onesheet-theme-names',
  packageLinkPhase({ customElementsManifest }) {
    const names = themeNames.map((name) => `'${name}'`).join(' | ');
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const { attributes = [] } of declarations)
        for (const { type } of attributes) if (type?.text === 'FilmTheme') type.text = names;
  },
};

const allTokens = await readTokens();

/** The tokens are described in src/themes/tokens.json alone: those of all boxes belong to the base class. */
const tokens = {
  name: 'onesheet-tokens',
  moduleLinkPhase({ moduleDoc }) {
    for (const declaration of moduleDoc.declarations ?? []) {
      if (declaration.kind !== 'class') continue;
      const tag = moduleDoc.path.split('/').at(-2);
      declaration.cssProperties = allTokens
        .filter(({ boxes }) => (boxes ? boxes.includes(tag) : declaration.name === 'FilmBox'))
        .map(({ name, type, alias, css, about }) => ({
          name,
          description: about,
          default: alias ? `var(${alias})` : css,
          // CSS's own word for a type. `type` would be one of the language.
          syntax: type,
        }));
    }
  },
};

const isPublic = ({ name, privacy }) => !name.startsWith('#') && (!privacy || privacy === 'public');

/** What boxes keep to themselves is no API. */
const publicOnly = {
  name: 'onesheet-public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const box of declarations) {
        const hidden = new Set((box.members ?? []).filter((one) => !isPublic(one)).map(({ name }) => name));
        box.members = box.members?.filter(isPublic);
        box.attributes = box.attributes?.filter(({ fieldName }) => !hidden.has(fieldName));
      }
  },
};

/** The sources are read, and the package holds what is built from them: a path must lead there. */
const builtPaths = {
  name: 'onesheet-built-paths',
  packageLinkPhase({ customElementsManifest }) {
    const built = JSON.stringify(customElementsManifest).replaceAll(
      /"(\/?)src\/([\w./-]+)\.[tj]s"/g,
      '"$1dist/$2.js"',
    );
    Object.assign(customElementsManifest, JSON.parse(built));
  },
};

export default {
  globs: ['src/boxes/**/*.ts', 'src/base/film-options.ts', 'src/base/film-box.ts'],
  litelement: true,
  plugins: [tags, examples, tokens, themeValues, publicOnly, builtPaths],
};
