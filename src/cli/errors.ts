/** The call is wrong, or cannot be carried out here: a missing file, an unknown box, a full disk. Ends with 2. */
export class CallError extends Error {
  override name = 'CallError';
}

/** What went wrong with a file, by the code that Node gives the error. */
const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read or written by this user',
  EPERM: 'it may not be read or written by this user',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a file of that name is in the way',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk can only be read',
  EFBIG: 'the file would be larger than allowed here',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
};

/** What went wrong with a file, in words. */
export function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}
