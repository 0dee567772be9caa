// The demo of what was built, for scripts that open it in a browser: the same as `vite preview`.
import { join } from 'node:path';
import { preview } from 'vite';
import { root } from '../scripts/run.mjs';

/**
 * Starts the demo on a free port.
 * @returns {Promise<{ address: string, listener: import('node:http').RequestListener, close: () => Promise<void> }>} listener:
 *   what answers, for a server that does something to the answers
 */
export async function startDemo() {
  const server = await preview({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'silent',
    preview: { port: 0, strictPort: false },
  });
  return {
    address: server.resolvedUrls.local[0],
    listener: server.middlewares,
    close: () => server.close(),
  };
}
