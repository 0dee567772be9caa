// The rules that catch what builds without an error and does not work are on, for every box.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = new URL('../../', import.meta.url);
const eslint = new ESLint({ cwd: fileURLToPath(root) });
const rules = [
  'lit/no-classfield-shadowing',
  'lit/no-this-assign-in-render',
  'lit/no-invalid-html',
  'lit/attribute-value-entities',
  'lit-a11y/alt-text',
  'lit-a11y/aria-attrs',
  'lit-a11y/anchor-is-valid',
  'wc/no-constructor-attributes',
  'wc/no-self-class',
  '@typescript-eslint/no-floating-promises',
];

for (const box of readdirSync(new URL('src/boxes', root)))
  test(`${box} is linted for what goes wrong in silence`, async () => {
    const config = await eslint.calculateConfigForFile(`src/boxes/${box}/${box}.ts`);
    const off = rules.filter((rule) => config.rules[rule]?.[0] !== 2);
    assert.deepEqual(off, []);
  });
