// docs/survival.md says what a reader gets of each snippet in each system. Needs `npm run build`, and the Debian packages that
// .ci/run lists.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { guide, survivalGuide } from './survival.js';

test('docs/survival.md says what a reader gets; node test/survival/survival.js --write writes it', async () => {
  assert.equal(await survivalGuide(), readFileSync(guide, 'utf8'));
});
