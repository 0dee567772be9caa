// Asks the registry for known holes in what package-lock.json names. Without an answer it says so, and fails nothing:
// a network that is down is no hole.
import { spawnSync } from 'node:child_process';
import { root } from './run.mjs';

/** What npm says, or undefined if the registry does not answer. */
function ask(...args) {
  const { stdout } = spawnSync(
    'npm',
    ['audit', '--json', '--fetch-retries=1', '--fetch-timeout=20000', ...args],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e8,
      shell: process.platform === 'win32',
    },
  );
  try {
    return JSON.parse(stdout).vulnerabilities;
  } catch {
    return undefined;
  }
}

const grave = ({ severity }) => severity === 'high' || severity === 'critical';
const installed = ask('--omit=dev');
const all = installed && ask();
if (!all) console.warn('audit: the registry gave no answer, so nothing is known about holes');
else {
  // What users install may have none; tools none that is grave.
  const found = [...Object.values(installed), ...Object.values(all).filter(grave)];
  const said = new Set(found.map(({ name, severity, range }) => `${name} ${range}: ${severity}`));
  for (const each of said) console.error(each);
  console.log(
    `audit: ${Object.keys(all).length} packages with a known hole, ${said.size} to mend (see npm audit)`,
  );
  process.exitCode = said.size > 0 ? 1 : 0;
}
