import type { Fault, Issue } from '../model/issue.js';
import { wordIssue } from '../model/issue-words.js';

/** Faults that the console has been told about: boxes that show the same film share them. */
const logged = new WeakSet<Fault[]>();

/** Words what is wrong with a film, and tells the console once. Fetched when there is a fault: most readers never need it. */
export function report(box: Element, faults: Fault[]): Issue[] {
  const issues = faults.map(wordIssue);
  // Of an unknown field alone editors hear from `onesheet validate`; a page's console is for what its readers miss.
  if (!logged.has(faults) && faults.some(({ code }) => code !== 'unknown')) {
    const lines = issues.map(({ path, message, remedy }) => `${path && `${path}: `}${message}. ${remedy}`);
    console.warn(`onesheet: <${box.localName}> ${box.getAttribute('src') ?? ''}\n${lines.join('\n')}`);
  }
  logged.add(faults);
  return issues;
}

let hasReportedVersions = false;

/** Tells the console once that the boxes of a page come from scripts of two versions. */
export function reportVersions(tag: string, own: string, other = 'unknown'): void {
  if (hasReportedVersions) return;
  hasReportedVersions = true;
  console.warn(`onesheet ${own}: <${tag}> stays as version ${other} defined it. Load one version.`);
}
