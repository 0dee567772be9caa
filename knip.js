// What knip cannot see for itself: what is run by name, read by path, or only looked at.
import { packages } from './test/support/style-sheets.js';

export default {
  entry: [
    'src/{index,define}.ts',
    'src/boxes/*/define.ts',
    'src/embed/{onesheet,onesheet-host,embed,embed-static}.ts',
    'src/surfaces/render.ts',
    'src/import/import.ts',
    'src/shorthand/shorthand.ts',
    'src/cli/{main,site/worker}.ts',
    'src/sites/{astro,eleventy}.ts',
    'src/catalogue/{catalogue,picker}.ts',
    'src/desk/{desk,issues/issues-worker}.ts',
    // Run through Vite by the scripts that generate files.
    'src/schema/emit.ts',
    'src/embed/*.styles.ts',
    'build/film-source.ts',
    'scripts/*.mjs',
    'docs/{gallery,desk,wordpress}/pictures.mjs',
    'bench/**/*.mjs',
    'examples/examples.test.js',
    'web-test-runner.config.js',
    'test/**/*.test.{ts,js}',
    'test/model/types.check.ts',
  ],
  project: [
    'src/**/*.ts',
    '{api,build}/**/*.{mjs,ts}',
    'scripts/**/*.{mjs,ts}',
    'test/**/*.{ts,js,mjs}',
    'stories/**/*.ts',
    'bench/**/*.mjs',
    'examples/*.js',
  ],
  ignoreExportsUsedInFile: true,
  ignoreDependencies: [
    // Style sheets of other people, read by path.
    ...packages,
    // Fonts of the pictures, which the command looks for by name.
    '@fontsource/noto-sans',
    '@fontsource/noto-sans-arabic',
    // Engines that tests start, the schema of the manifest, and old libraries that tests put into pages.
    'bun',
    'deno',
    'workerd',
    'custom-elements-manifest',
    'datejs',
    'mootools',
    'sugar',
    // Programs that are run by name: attw, license-checker-rseidelsohn, publint, remark.
    '@arethetypeswrong/cli',
    'license-checker-rseidelsohn',
    'publint',
    'remark-cli',
    // Of whoever uses the types for them, and of the examples.
    'svelte',
    'vue',
    // Fetched when test/doors runs.
    '@tryghost/kg-default-nodes',
    '@tryghost/kg-lexical-html-renderer',
    'jsdom',
    // The schema of its configuration file, which @changesets/cli brings.
    '@changesets/config',
  ],
  ignoreBinaries: [
    'Xvfb',
    'WebKitWebDriver',
    'mkfifo',
    // What the WordPress plugin is tried with.
    ...['php', 'phpcs', 'msgunfmt', 'mariadb', 'mariadbd', 'mariadb-install-db'],
  ],
};
