import { version } from './version.js';

/**
 * Registers a box unless the tag is taken: a script pasted twice must not take the page's boxes down. The first one wins;
 * when the other is of a different version, the console says so once.
 * @param registry default: that of the page. Two versions live on one page, each in a registry of its own
 *   (`new CustomElementRegistry()`) for the shadow roots that have it
 * @example define('deal-box', DealBox, registry)
 */
export function define(
  tag: string,
  box: CustomElementConstructor,
  registry: CustomElementRegistry = customElements,
): void {
  const taken = registry.get(tag) as { version?: string } | undefined;
  if (!taken) registry.define(tag, box);
  else if (taken.version !== version)
    void import('./report.js').then(({ reportVersions }) => reportVersions(tag, version, taken.version));
}
