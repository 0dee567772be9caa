// The style sheets of src/embed that are made from `css` templates beside them, because they name tokens or boxes.
import { load } from './load.mjs';
import { pretty } from './pretty.mjs';

async function sheet(name) {
  const [{ cssText }] = Object.values(await load(`src/embed/${name}.styles.ts`));
  const path = `src/embed/${name}.css`;
  return [
    path,
    await pretty(path, `/* Written by \`npm run generate\` from ${name}.styles.ts. */\n${cssText}`),
  ];
}

/** For after src/themes/tokens.ts is written. */
export const sheetFiles = async () =>
  Object.fromEntries([await sheet('onesheet-html'), await sheet('onesheet-reserve')]);
