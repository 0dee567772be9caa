// The newest WordPress that the npm registry has: the development build of 6.7 in @wp-playground/wordpress-builds, with the
// plugin that lets it keep its data in SQLite. 158 MB, so it is no dependency; it is fetched once and kept in .cache.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../node/cli.js';

const name = '@wp-playground/wordpress-builds@0.9.19';
const sha512 =
  '765aaf87f3090e91395baf2f80f3ca523a62a7acccb81879f4bdc3d7c657fa9770bab0b8ab8c9dad3c30ff7b13315ebd0417281fa905f7762d02dba3342e4ca7';

/** The folder of an unpacked WordPress, without a configuration. */
export function newestWordPress() {
  const kept = join(root, '.cache/wordpress-newest');
  if (existsSync(kept)) return kept;
  mkdirSync(join(root, '.cache'), { recursive: true });
  const work = mkdtempSync(join(root, '.cache/wordpress-'));
  const run = (program, ...words) =>
    execFileSync(program, words, { cwd: work, stdio: ['ignore', 'pipe', 2] });
  const filename = run('npm', 'pack', '--silent', name).toString().trim();
  const digest = createHash('sha512')
    .update(readFileSync(join(work, filename)))
    .digest('hex');
  assert.equal(digest, sha512, 'this is not the package that was tried');
  run(
    'tar',
    'xzf',
    filename,
    'package/src/wordpress/wp-nightly.zip',
    'package/src/sqlite-database-integration',
    'package/public/wp-nightly',
  );
  run('unzip', '-q', 'package/src/wordpress/wp-nightly.zip', '-d', 'wordpress');
  // What browsers load is beside the zip.
  cpSync(join(work, 'package/public/wp-nightly'), join(work, 'wordpress'), { recursive: true });
  run(
    'unzip',
    '-q',
    'package/src/sqlite-database-integration/sqlite-database-integration.zip',
    '-d',
    'sqlite',
  );
  cpSync(
    join(work, 'sqlite/sqlite-database-integration-main'),
    join(work, 'wordpress/wp-content/plugins/sqlite-database-integration'),
    { recursive: true },
  );
  try {
    renameSync(join(work, 'wordpress'), kept);
  } catch (error) {
    // Another test file has been quicker.
    if (!existsSync(kept)) throw error;
  }
  rmSync(work, { recursive: true });
  return kept;
}
