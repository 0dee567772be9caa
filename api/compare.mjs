// What happened to the API between two snapshots, and whether the changesets own up to it.
import parseChangeset from '@changesets/parse';

/** A level of a changeset, the weightiest last. */
const levels = ['none', 'patch', 'minor', 'major'];

/** What a change that breaks something is called: before 1.0 semantic versioning has no room for more than a minor. */
export const breakingLevel = (version) => (version.startsWith('0.') ? 'minor' : 'major');

/**
 * Snapshots are flat: `{ '<film-card> part poster': '', 'film runtime': 'integer' }`.
 * @returns the names that are gone, that mean something else now, and that are new
 */
export function difference(before, after) {
  const names = Object.keys(before);
  return {
    removed: names.filter((name) => !(name in after)),
    changed: names.filter((name) => name in after && before[name] !== after[name]),
    added: Object.keys(after).filter((name) => !(name in before)),
  };
}

/**
 * What is new and breaks something all the same. A box that does not know a word leaves it out; without the word
 * that says how sure a fact is, or that a sum is only about right, an old box would say more than its source did.
 * And a field that must be there makes every file wrong that was written without it.
 */
const breaksByBeingNew = (before, after) => (name) => {
  if (!name.startsWith('film ')) return false;
  const [field, word] = name.split(' = ');
  if (word !== undefined) return field in before && /\.(confidence|qualifier)$/.test(field);
  const parent = field.replace(/[. ][^. ]+$/, '').replace(/\[\]$/, '');
  return after[name].endsWith(', required') && (parent === 'film' || parent in before);
};

/**
 * True if a text names what is broken, in backticks: by its whole name, by the end of it (`part poster`, for every
 * box), or by something that went with it (`<film-card>`, `film boxOffice`).
 */
function tells(text, name, removed) {
  const said = [...text.matchAll(/`([^`]+)`/g)].map(([, words]) => words);
  return said.some(
    (words) =>
      words === name ||
      (words.includes(' ') && name.endsWith(` ${words}`)) ||
      (removed.includes(words) && name.startsWith(words) && /^[ .[]/.test(name.slice(words.length))),
  );
}

/**
 * What is broken and not declared. A changeset declares it when it is weighty enough and names it; one that only is
 * weighty would cover, before 1.0, whatever breaks by accident while a new feature waits for its release.
 * @param {{ before: object, after: object, changesets: string[], name: string, version: string }} state
 *   changesets: the texts of the files; version: the one that is released
 * @returns {string[]} a sentence for each, with the remedy
 */
export function undeclared({ before, after, changesets, name: packageName, version }) {
  const { removed, changed, added } = difference(before, after);
  const level = breakingLevel(version);
  const texts = changesets
    .map((text) => parseChangeset(text))
    .filter(({ releases }) =>
      releases.some(
        ({ name, type }) => name === packageName && levels.indexOf(type) >= levels.indexOf(level),
      ),
    )
    .map(({ summary }) => summary);
  const declare = (name) =>
    `declare it: npx changeset, choose ${level}, and write \`${name}\` into its text.`;
  const remedy = (name) => `Bring it back, or ${declare(name)}`;
  const open = (name) => !texts.some((text) => tells(text, name, removed));
  return [
    ...removed.filter(open).map((name) => `${name} is gone since ${version}. ${remedy(name)}`),
    ...changed
      .filter(open)
      .map((name) => `${name} was "${before[name]}" in ${version}, now "${after[name]}". ${remedy(name)}`),
    ...added
      .filter(breaksByBeingNew(before, after))
      .filter(open)
      .map(
        (name) =>
          `${name} is new, and older files or boxes would be wrong. Do without it, or ${declare(name)}`,
      ),
  ];
}
