/** What Intl says, or something plain where an engine lacks a part of it or a page has taken it away. */
export function orElse<Said>(say: () => Said, plain: Said): Said {
  try {
    return say();
  } catch {
    return plain;
  }
}

/**
 * Remembers values by a key. Intl is expensive: to make one of its objects costs up to ninety times as much as to use it,
 * and each text that it words costs more than the rest of a fact. A page words few films, a server thousands with the
 * same countries, dates and names; a limit keeps both from growing without end.
 */
export class Cache<Value> {
  readonly #values = new Map<string, Value>();

  /** @param limit how many values are kept; then the oldest goes first */
  constructor(readonly limit: number) {}

  /** Forgets all values. */
  clear(): void {
    this.#values.clear();
  }

  /** The value of a key; `make` is asked for it the first time, and `plain` is what is kept when that throws. */
  get(key: string, make: () => Value, plain?: Value): Value {
    const values = this.#values;
    let value = values.get(key);
    if (value === undefined && !values.has(key)) {
      if (values.size >= this.limit) values.delete(values.keys().next().value!);
      value = orElse(make, plain as Value);
      values.set(key, value);
    }
    return value as Value;
  }
}
