// custom-elements.json is what its format says it is. After `npm run generate`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

test('it names the version of its format, and keeps to it', () => {
  const manifest = read('custom-elements.json');
  const format = read('node_modules/custom-elements-manifest/package.json');
  assert.equal(manifest.schemaVersion, '2.1.0');
  assert.equal(format.version, manifest.schemaVersion);
  const validate = new Ajv({ allErrors: true, strict: false }).compile(
    read('node_modules/custom-elements-manifest/schema.json'),
  );
  validate(manifest);
  assert.deepEqual(
    (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    ),
    [],
  );
});

test('it has ten elements with attributes, events, slots, parts, tokens and states', () => {
  const elements = read('custom-elements.json')
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
  assert.equal(elements.length, 10);
  for (const { tagName, ...element } of elements)
    for (const kind of ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'])
      assert.ok(element[kind]?.length, `${tagName} ${kind}`);
});
