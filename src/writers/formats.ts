/** All formats that `renderBox` writes. Imports nothing, so that the command can name them without loading writers. */
export const formats = ['dsd', 'html', 'email', 'amp', 'text', 'markdown', 'jsonld'] as const;
export type Format = (typeof formats)[number];

/** The formats that write one box; JSON-LD is about the whole film. */
export type BoxFormat = Exclude<Format, 'jsonld'>;

/** How the names of files end that a format is written to. */
export const endings: Record<BoxFormat, string> = {
  dsd: 'dsd.html',
  html: 'html',
  email: 'email.html',
  amp: 'amp.html',
  text: 'txt',
  markdown: 'md',
};

export const boxFormats = Object.keys(endings) as BoxFormat[];
