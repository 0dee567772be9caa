import type { Source } from '../../model/film.js';
import { rules } from '../../model/rules.js';
import type { Statement } from './claims.js';

/** Collects where Wikidata has its statements from: each address is a source of its own beside Wikidata. */
export class References {
  readonly #byUrl = new Map<string, Source>();

  /** The ids of the sources of a statement. */
  idsOf({ references }: Statement): string[] {
    // Two are enough for a reader to check a fact.
    const ids = references.flatMap((address) => this.#sourceOf(address)?.id ?? []).slice(0, 2);
    return ['wikidata', ...new Set(ids)];
  }

  get sources(): Source[] {
    return [...this.#byUrl.values()];
  }

  #sourceOf(address: string): Source | undefined {
    if (!/^https:\/\//.test(address) || !rules.url(address)) return undefined;
    const known = this.#byUrl.get(address);
    if (known) return known;
    const host = new URL(address).hostname.replace(/^www\./, '');
    const same = [...this.#byUrl.values()].filter(({ name }) => name === host).length;
    const source = { id: same ? `${host}-${same + 1}` : host, name: host, url: address };
    this.#byUrl.set(address, source);
    return source;
  }
}
