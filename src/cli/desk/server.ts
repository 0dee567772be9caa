import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isObject, type JsonObject } from '../../model/json-value.js';
import { mostCharacters } from '../../model/largest-film.js';
import { DeskError } from './desk-error.js';
import type { Expected, FilmFolder } from './film-folder.js';
import { checkHost, checkSender } from './guard.js';
import { policy, type pageFiles } from './page.js';

interface Answer {
  status?: number;
  /** JSON, unless there is a file. */
  body?: unknown;
  version?: string;
}

const always = {
  'Content-Security-Policy': policy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // Films are not published yet, and a browser keeps nothing of them.
  'Cache-Control': 'no-store',
};

/**
 * The server of the desk. It answers with the files of the page, and below `api/films` with the films of one folder.
 * @param token what a request for films has to say
 */
export const deskServer = (folder: FilmFolder, files: ReturnType<typeof pageFiles>, token: string): Server =>
  createServer((request, response) => {
    void answer(request, response, folder, files, token);
  });

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: FilmFolder,
  files: ReturnType<typeof pageFiles>,
  token: string,
): Promise<void> {
  try {
    checkHost(request);
    const [path] = request.url!.split('?');
    const name = filmName(path!);
    if (name === undefined) return sendFile(request, response, files.get(path!));
    checkSender(request, token);
    send(response, await filmAnswer(request, folder, name));
  } catch (error) {
    const known = asDeskError(error);
    // What is left of a body that is too large is not waited for.
    if (known.code === 'too-large') response.shouldKeepAlive = false;
    send(response, { status: known.status, body: { code: known.code, message: known.message } });
  }
}

const prefix = '/api/films';

/**
 * The name of the film that a path asks for, empty for the list, and undefined for a file of the page. The path is taken as it
 * was sent: a reader of addresses would take out the steps that lead upwards, and with them the reason to say no.
 */
function filmName(path: string): string | undefined {
  if (path === prefix) return '';
  if (!path.startsWith(`${prefix}/`)) return undefined;
  try {
    const steps = path
      .slice(prefix.length + 1)
      .split('/')
      .map(decodeURIComponent);
    if (steps.every((step) => !step.includes('/'))) return steps.join('/');
  } catch {
    // A per cent sign that encodes nothing.
  }
  throw new DeskError('name', 'that is no name of a film in the folder');
}

function sendFile(
  { method }: IncomingMessage,
  response: ServerResponse,
  file: { bytes: Buffer; type: string } | undefined,
): void {
  if (!file) throw new DeskError('missing', 'there is no such file');
  if (method !== 'GET' && method !== 'HEAD') throw new DeskError('method', 'files of the page are only read');
  response.writeHead(200, { ...always, 'Content-Type': file.type, 'Content-Length': file.bytes.length });
  response.end(method === 'GET' ? file.bytes : undefined);
}

async function filmAnswer(request: IncomingMessage, folder: FilmFolder, name: string): Promise<Answer> {
  const { method } = request;
  if (name === '' && method === 'GET') return { body: await folder.list() };
  if (name !== '' && method === 'GET') {
    const { film, version } = await folder.read(name);
    return { body: film, version };
  }
  if (name === '' || method !== 'PUT') throw new DeskError('method', 'films are read and saved, no more');
  const expected = expectedBy(request);
  const version = await folder.save(name, await filmOf(request), expected);
  return { status: 'isNew' in expected ? 201 : 200, body: { version }, version };
}

function expectedBy({ headers }: IncomingMessage): Expected {
  const version = /^"([\w-]+)"$/.exec(headers['if-match'] ?? '')?.[1];
  if (version) return { version };
  if (headers['if-none-match'] === '*') return { isNew: true };
  throw new DeskError(
    'condition',
    'say which state of the film is to be replaced: If-Match, or If-None-Match: *',
  );
}

async function filmOf(request: IncomingMessage): Promise<JsonObject> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    throw new DeskError('type', 'a film is sent as application/json');
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > 4 * mostCharacters) throw new DeskError('too-large', 'that is more than a film may have');
    chunks.push(chunk);
  }
  let film: unknown;
  try {
    film = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    throw new DeskError('json', 'what was sent is no JSON');
  }
  if (!isObject(film)) throw new DeskError('json', 'what was sent is no film');
  return film;
}

function asDeskError(error: unknown): DeskError {
  if (error instanceof DeskError) return error;
  // Nested so deep that the stack does not reach.
  if (error instanceof RangeError) return new DeskError('json', 'the film is nested too deep');
  return new DeskError('disk', (error as Error).message);
}

function send(response: ServerResponse, { status = 200, body, version }: Answer): void {
  response.writeHead(status, {
    ...always,
    'Content-Type': 'application/json; charset=utf-8',
    ...(version && { ETag: `"${version}"` }),
  });
  response.end(JSON.stringify(body));
}
