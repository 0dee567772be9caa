/// <reference types="vite/types/importMeta.d.ts" />
// The film JSON files of the demo, as tests want them: fresh copies that a test may change.

const files = import.meta.glob<Record<string, any>>('../../demo/films/*.json', {
  eager: true,
  import: 'default',
});

const byName = new Map(
  Object.entries(files).map(([path, film]) => [path.replace(/^.*\/|\.json$/g, ''), film]),
);

/** The names of all demo films: `ballerina-overdrive`, `toni-erdmann.de` ... */
export const filmNames: readonly string[] = [...byName.keys()];

/** A film as the parser gives it: free text that says so, `{ label: 'Key grip' }`, is a text there. */
export const withoutLabels = <T>(film: T): T =>
  JSON.parse(JSON.stringify(film), (_, value: unknown) => {
    const isLabel = typeof value === 'object' && value && Object.keys(value).join() === 'label';
    return isLabel ? (value as { label: unknown }).label : value;
  }) as T;

/** A copy of a demo film, of any shape to whoever wants to spoil it. */
export function demoFilm(name: string): Record<string, any> {
  const film = byName.get(name);
  if (!film) throw new Error(`no demo/films/${name}.json`);
  return structuredClone(film);
}
