// Writes custom-elements.json: what the boxes are made of, for Storybook, editors and other tools.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

run('cem', 'analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs');

// The sources are read, and the package holds what is built from them: a path must lead there.
const file = join(root, 'custom-elements.json');
const text = readFileSync(file, 'utf8').replaceAll(/"(\/?)src\/([\w./-]+)\.[tj]s"/g, '"$1dist/$2.js"');
writeFileSync(file, text);
