// The package as npm would hand it out: packed, put into a project of its own, and used there. Run after `npm run build`.
// Takes about 50 s.
import { addCounts, countLine } from './counts.mjs';
import { nodeTests } from './node-tests.mjs';

const counts = nodeTests('test/package');
addCounts(counts);
console.log(countLine(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
