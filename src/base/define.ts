import { version } from './version.js';

/**
 * Registers an element unless the tag is taken: a script pasted twice must not take the page's boxes down.
 * The first one wins; when the other is of a different version, the console says so once.
 */
export function define(tag: string, box: CustomElementConstructor): void {
  const taken = customElements.get(tag) as { version?: string } | undefined;
  if (!taken) customElements.define(tag, box);
  else if (taken.version !== version)
    void import('./report.js').then(({ reportVersions }) => reportVersions(tag, version, taken.version));
}
