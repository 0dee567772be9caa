// What a test arranges with the server (test/support/faults.js): films that are counted, and answers that it holds
// back until the test releases them. So a test says what comes first, and no machine is too slow for it.

const FILM = '/demo/films/ballerina-overdrive.json';

const say = async (what: string, key: string) =>
  (await fetch(`/__faults/${what}?key=${key}`)).json() as Promise<unknown>;

/** An address that gives a film, and how often it was asked for. */
export function filmWithCount(file = FILM) {
  const key = crypto.randomUUID();
  return {
    src: `/__faults/count?key=${key}&file=${file}`,
    requests: async () => Number(await say('counted', key)),
  };
}

/** An answer that the server holds back. */
export interface LateAnswer {
  /** Resolves when somebody has asked for it. */
  whenAsked: () => Promise<unknown>;
  /** Gives it to all who ask, now and from now on. */
  release: () => Promise<unknown>;
}

const lateAnswer = (key: string): LateAnswer => ({
  whenAsked: () => say('when-asked', key),
  release: () => say('release', key),
});

/** An address that gives a film once the test releases it. */
export function lateFilm(file = FILM): LateAnswer & { src: string } {
  const key = crypto.randomUUID();
  return { src: `/__faults/late?key=${key}&file=${file}`, ...lateAnswer(key) };
}

/** An address that begins an answer and never ends it. */
export function endlessFilm() {
  const key = crypto.randomUUID();
  return { src: `/__faults/stall?key=${key}`, whenAsked: lateAnswer(key).whenAsked };
}

/** What the server does with a file that modules import, until the end of the test. */
export function moduleFault(what: '404' | 'drop', path: string): void;
export function moduleFault(what: 'hold', path: string): LateAnswer;
export function moduleFault(what: string, path: string): LateAnswer {
  const key = crypto.randomUUID();
  document.cookie = `fault=${encodeURIComponent(`${what} ${path} ${key}`)}; path=/`;
  return lateAnswer(key);
}

export const endModuleFault = (): void => void (document.cookie = 'fault=; path=/; max-age=0');

afterEach(endModuleFault);
