// A calendar date is the same day everywhere: every box of every film says the same in every time zone. Needs `npm run build`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { root } from './cli.js';

// What all boxes say, in a language for each order of day, month and year.
const program = `
  import { readFileSync, readdirSync } from 'node:fs';
  import { boxTags, renderBox } from 'onesheet/render';
  const lines = [];
  for (const file of readdirSync('demo/films').filter((name) => name.endsWith('.json'))) {
    const film = JSON.parse(readFileSync('demo/films/' + file, 'utf8'));
    for (const box of boxTags)
      for (const lang of ['en', 'de', 'ja'])
        lines.push([file, box, lang, renderBox(film, { box, lang, format: 'text', today: '2026-03-14' })].join(' '));
    lines.push(renderBox(film, { format: 'jsonld' }));
  }
  console.log(lines.join('\\n'));`;

const saidIn = (TZ) => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TZ },
    maxBuffer: 1e8,
  });
  assert.equal(stderr, '');
  return stdout.split('\n');
};

test('every film says the same in every time zone', () => {
  const lines = saidIn('UTC');
  assert.match(lines.join('\n'), /Updated [A-Z][a-z]+ \d+, \d{4}/);
  // A date that is printed through an instant is right in one of these and a day off in the other.
  for (const zone of ['America/Los_Angeles', 'Asia/Kolkata']) {
    const others = saidIn(zone);
    assert.deepEqual(
      others.filter((line, i) => line !== lines[i]),
      [],
      zone,
    );
  }
});
