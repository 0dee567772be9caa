// The tests of everything that renders, on what script tags get in Lit's place (src/embed/lean-lit.ts).
import { succeeds } from './run.mjs';

const files = ['test/{base,boxes,guest,load,hostile,words}/**/*.test.ts'];
const env = { ONESHEET_QUICK: '1', ONESHEET_LEAN: '1' };
process.exitCode = succeeds('wtr', ['--files', ...files], { env }) ? 0 : 1;
