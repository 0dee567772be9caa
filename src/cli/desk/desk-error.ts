/** Why the server does not do what the page asks. The page has words for each code in its own language. */
const statuses = {
  /** The request did not come by an address of this machine. */
  host: 421,
  /** The request came from another page. */
  origin: 403,
  token: 401,
  name: 400,
  missing: 404,
  method: 405,
  /** The file is another one than the page has seen, or one of that name is there already. */
  changed: 412,
  'too-large': 413,
  type: 415,
  /** What the page sent, or what the file holds, is no film JSON. */
  json: 422,
  /** The page did not say which state of the file it has seen. */
  condition: 428,
  disk: 507,
} as const;

export type DeskCode = keyof typeof statuses;

/** An answer of the server that says no. */
export class DeskError extends Error {
  readonly status: number;

  constructor(
    readonly code: DeskCode,
    message: string,
  ) {
    super(message);
    this.status = statuses[code];
  }
}
