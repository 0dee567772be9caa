// Who may ask the server for what. Any page that the editor has open can send requests to her machine, and can point a name of
// its own at it (DNS rebinding); so can any program of another user of the machine.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { DeskError } from './desk-error.js';

/** What the page says with each request, so that nobody else may ask. Nobody guesses it: it has 256 bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');

const loopback = /^(127\.0\.0\.1|localhost|\[::1\]):(\d+)$/;

/**
 * Lets only requests pass that were sent to this machine by name or number.
 * @throws {DeskError}
 */
export function checkHost({ headers, socket }: IncomingMessage): void {
  const port = loopback.exec(headers.host ?? '')?.[2];
  if (Number(port) !== socket.localPort)
    throw new DeskError('host', 'the desk is reached by 127.0.0.1 or localhost alone');
}

/**
 * Lets only requests pass that have the token; and only those writes that come from a page of this server.
 * @throws {DeskError}
 */
export function checkSender({ headers, method }: IncomingMessage, token: string): void {
  const { origin, host, authorization = '' } = headers;
  // Browsers name the origin of each write, and of each request to another origin.
  const isWrite = method !== 'GET' && method !== 'HEAD';
  if ((isWrite || origin !== undefined) && origin !== `http://${host}`)
    throw new DeskError('origin', 'another page may not ask this server');
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin')
    throw new DeskError('origin', 'another page may not ask this server');
  if (!isSame(authorization, `Bearer ${token}`))
    throw new DeskError('token', 'open the address that the command has printed');
}

/** Takes as long for a token that is nearly right as for any other. */
const isSame = (text: string, secret: string): boolean => timingSafeEqual(hashOf(text), hashOf(secret));

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
