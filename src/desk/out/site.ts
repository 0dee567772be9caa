import { version } from '../../base/version.js';

/** What the folder of the page knows of the files that snippets name, where a command has put it there. */
export interface DeskSite {
  /** Where the script tags' files lie. */
  base: string;
  integrity: Record<string, string>;
}

/** Stands for the newsroom's own server, until the editor names it. */
const unknown: DeskSite = { base: `https://cdn.example/onesheet@${version}/`, integrity: {} };

let site: Promise<DeskSite> | undefined;

/** What `site.json` beside the page says; it is fetched once. */
export const deskSite = (): Promise<DeskSite> => (site ??= fetchSite().catch(() => unknown));

async function fetchSite(): Promise<DeskSite> {
  const response = await fetch('site.json');
  const { base, integrity = {} } = (await response.json()) as Partial<DeskSite>;
  return { base: base ? new URL(base, location.href).href : unknown.base, integrity };
}
