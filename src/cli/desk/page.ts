// The files of the page, as they lie in the package. They are read once and found by name: no path of a request is ever opened.
import { readFileSync, readdirSync } from 'node:fs';
import { extname } from 'node:path';
import { markup } from '../../writers/safe-markup.js';
import { CallError, reasonOf } from '../errors.js';

interface PageFile {
  bytes: Buffer;
  type: string;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * What the page may do, should a film ever get a script into it: run no code but its own, send nothing anywhere but to this
 * server, and stand in no frame. The e-mail that it previews has its styles in the markup.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data: https:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The files by their paths: `/` and `/desk.js`.
 * @param folderName the name of the films' folder, which tells the page that there is one
 * @throws {CallError} when they are not there
 */
export function pageFiles(folderName: string): Map<string, PageFile> {
  const folder = new URL('../../desk/', import.meta.url);
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => extname(name));
    const files = new Map(
      names.map((name): [string, PageFile] => {
        const path = name.replaceAll('\\', '/');
        const type = types[extname(name)] ?? 'application/octet-stream';
        return [`/${path}`, { bytes: readFileSync(new URL(path, folder)), type }];
      }),
    );
    const { bytes, type } = files.get('/index.html')!;
    const tag = markup`<meta name="onesheet-folder" content="${folderName}" />`.text;
    return files.set('/', { type, bytes: Buffer.from(bytes.toString().replace('<head>', `<head>\n${tag}`)) });
  } catch (error) {
    throw new CallError(`dist/desk: ${reasonOf(error)}; install the package again`);
  }
}
