import { transform } from 'lightningcss';
import type { CSSResult, CSSResultGroup } from 'lit';
import { runnerImport, type Plugin } from 'vite';

/**
 * Puts the style sheets of the boxes into page files as they are in the end: with their tokens looked up, and minified. As
 * modules that do this in the page they would cost every reader 0.6 kB more. A module of style sheets exports nothing else.
 */
export const styleSheets = (): Plugin => ({
  name: 'onesheet-style-sheets',
  load: {
    filter: { id: /\.styles\.ts$/ },
    async handler(id) {
      const { module } = await runnerImport<Record<string, CSSResultGroup>>(id, { configFile: false });
      const sheets = Object.entries(module).map(
        ([name, group]) =>
          `export const ${name} = unsafeCSS(${JSON.stringify(sheetsOf(group).map(minify).join(''))});`,
      );
      return [`import { unsafeCSS } from 'lit';`, ...sheets].join('\n');
    },
  },
});

const sheetsOf = (group: CSSResultGroup): CSSResult[] =>
  Array.isArray(group) ? group.flatMap(sheetsOf) : [group as CSSResult];

/** Each sheet alone: rules of two sheets are not merged, and a rule that an older browser drops takes no other with it. */
function minify(sheet: CSSResult): string {
  const { code } = transform({
    filename: 'sheet.css',
    code: Buffer.from(sheet.cssText),
    minify: true,
    errorRecovery: false,
  });
  return code.toString();
}
