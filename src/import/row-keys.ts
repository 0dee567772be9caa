// By what an editor tells the rows of a list apart.

/** Names of fields that together tell a row from its neighbours. */
type Key = readonly string[];

interface RowKeys {
  /** Rows that agree in one of these are the same row. */
  sure: Key[];
  /**
   * Rows that agree in one of these most likely are: somebody has changed what a sure key looks at. A deal for Germany that has
   * got another buyer is still the deal for Germany, or it is another deal.
   */
  likely: Key[];
}

const keys: Record<string, RowKeys> = {
  deals: { sure: [['id'], ['buyers', 'territories']], likely: [['territories'], ['buyers']] },
  bidders: { sure: [['name', 'unnamed']], likely: [] },
  history: { sure: [['status', 'date']], likely: [['date'], ['status']] },
  terms: { sure: [['label']], likely: [['value']] },
  cast: { sure: [['name']], likely: [['character']] },
  crew: { sure: [['job']], likely: [['people']] },
  companies: { sure: [['name', 'role']], likely: [['name']] },
  castingChanges: {
    sure: [['person', 'change', 'character', 'job']],
    likely: [['person', 'change'], ['person']],
  },
  comparisons: { sure: [['title', 'relation']], likely: [['title']] },
  releases: {
    sure: [['type', 'territory', 'territories', 'platform', 'event']],
    likely: [['type', 'territory', 'territories']],
  },
  moves: { sure: [['from']], likely: [] },
  certificates: { sure: [['territory']], likely: [] },
  titles: { sure: [['title', 'territory']], likely: [['title']] },
  opening: { sure: [['territory']], likely: [] },
  gross: { sure: [['territory']], likely: [] },
  awards: { sure: [['award', 'category', 'result', 'year']], likely: [['award', 'category']] },
  timeline: { sure: [['date', 'title']], likely: [['title'], ['date']] },
  links: { sure: [['url']], likely: [['label']] },
  sources: { sure: [['id']], likely: [['url'], ['name']] },
  checked: { sure: [['code', 'path']], likely: [] },
  corrections: { sure: [['date', 'text']], likely: [['text'], ['date']] },
};

/** For lists of people and companies, and for those that film JSON does not know. */
const usual: RowKeys = { sure: [['id'], ['name']], likely: [['title'], ['url'], ['label']] };

/** The keys of the rows of a list, by the name of its field. */
export const keysOf = (list: string | number | undefined): RowKeys =>
  typeof list === 'string' && Object.hasOwn(keys, list) ? keys[list]! : usual;
