import type { Finding, LintRule } from './lint-rule.js';
import { textsOf } from './walk.js';

type Words = [code: string, message: string, remedy: string, fix?: string];

function questionAbout(text: string): Words | undefined {
  // Boxes show texts as they are: readers would see the letters <i>, and nothing in italics.
  const markup =
    /<\/?[a-z][a-z\d]*[^<>]*>|&(#\d+|#x[\da-f]+|amp|lt|gt|quot|nbsp|apos|[a-z]+(acute|grave|uml|dash));/i.exec(
      text,
    );
  if (markup)
    return [
      'markup-in-text',
      `readers would see "${markup[0].slice(0, 30)}" as it stands`,
      'Write plain text: no tags, and & or é instead of &amp; or &eacute;.',
    ];
  if (text !== text.trim())
    return [
      'space-around-text',
      `${JSON.stringify(text).slice(0, 40)} begins or ends with a space`,
      'Delete it.',
      text.trim(),
    ];
  if (text.includes('\ufffd'))
    return [
      'broken-text',
      'a letter was lost (�)',
      'Type it again; the text was once saved in a wrong encoding.',
    ];
  if (/Ã[\u0080-\u00bf]|â€/.test(text))
    return [
      'broken-text',
      'letters are broken (Ã© for é)',
      'Paste the text again, and save the file as UTF-8.',
    ];
  return undefined;
}

/** Marks that get into texts when somebody pastes them. */
export const textSlips: LintRule = (film) => {
  const findings: Finding[] = [];
  for (const [text, path] of textsOf(film)) {
    const words = questionAbout(text);
    if (!words) continue;
    const [code, message, remedy, fix] = words;
    findings.push({ path, code, message, remedy, ...(fix ? { value: text, fix } : {}) });
  }
  return findings;
};
