// Writes custom-elements.json: what the boxes are made of, for Storybook, editors and other tools.
import { run } from './run.mjs';

run('cem', 'analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs');
