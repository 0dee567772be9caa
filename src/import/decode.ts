import type { ImportWarning } from './imported.js';

/** The encoding that a page names in its head. */
const charset = /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?([\w-]{3,30})/i;

/**
 * The text of a file: UTF-8 or UTF-16, else what the page names, else Windows-1252, which old programs write.
 * @returns the text, and a warning where the encoding had to be guessed
 */
export function decodeText(bytes: Uint8Array, warnings: ImportWarning[]): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const western = new TextDecoder('windows-1252');
    const named = charset.exec(western.decode(bytes.subarray(0, 4096)))?.[1];
    const decoder = (named && decoderFor(named)) || western;
    if (decoder === western)
      warnings.push({
        field: 'encoding',
        message: 'the file is not UTF-8 and was read as Windows-1252: look at letters with accents',
      });
    return decoder.decode(bytes);
  }
}

function decoderFor(name: string): TextDecoder | undefined {
  try {
    return /^utf-?8$/i.test(name) ? undefined : new TextDecoder(name);
  } catch {
    return undefined;
  }
}
