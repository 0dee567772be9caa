import { version } from '../../base/version.js';

/** What the folder of the page knows of the files that snippets name; `onesheet build` and the build of the desk write it. */
export interface DeskSite {
  /** Where the script tags' files lie. */
  base: string;
  integrity: Record<string, string>;
}

/** Stands for the newsroom's own server, until the editor names it. */
const unknown: DeskSite = { base: `https://cdn.example/onesheet@${version}/`, integrity: {} };

/** What `site.json` beside the page says. */
export async function deskSite(): Promise<DeskSite> {
  try {
    const response = await fetch('site.json');
    const site = (await response.json()) as Partial<DeskSite>;
    const base = site.base && new URL(site.base, location.href).href;
    return { base: base ?? unknown.base, integrity: site.integrity ?? {} };
  } catch {
    return unknown;
  }
}
