import { shortName } from '../../copy-desk/source-ids.js';

/**
 * Puts a text into the clipboard.
 * @returns whether the browser lets the page do so
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Gives the browser a file to keep. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has begun to read it by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href));
}

/** The name of a film's file, without its ending. */
export const fileStem = (title: unknown): string => (typeof title === 'string' && shortName(title)) || 'film';
