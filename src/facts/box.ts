import type { Image } from '../model/film.js';

/**
 * The contract between the facts and all who write them: a box is a heading, blocks one after the other, and a
 * footer. Every writer (the elements, prerendered HTML, HTML, e-mail, AMP, text, Markdown, the fallback text) is one
 * `switch` over the kinds of block.
 */
export interface Box {
  /** Undefined when the newsroom wants no heading. */
  heading: Heading | undefined;
  blocks: Block[];
  /** Sources, corrections, and when the film was last checked. */
  footer: Row[];
  /** BCP 47 tag of the language of the words. */
  locale: string;
  /** The direction of that language. */
  dir: 'ltr' | 'rtl';
  /** What stands behind a label, before its fact in the same line: ": ". */
  colon: string;
  /** What stands between two facts under one label: ", ". */
  comma: string;
  /** What stands between two labels with their facts, in the same line: "; ". */
  semicolon: string;
  /** Whether a fact in the box may have changed since it was last confirmed. */
  stale: boolean;
  /** When the film JSON was last checked, a date as film JSON has it. */
  updated: string | undefined;
}

/** Days after which an open deal may be out of date, unless the page gives another number. */
export const defaultStaleAfter = 90;

/** One thing that a box says. */
export type Block =
  /** A line by itself. */
  | { kind: 'line'; part: 'headline' | 'subline' | 'about'; line: Line }
  /** Labelled facts. */
  | { kind: 'rows'; rows: Row[] }
  | { kind: 'people'; people: ListedPerson[]; limit: number; button: PeopleButton | undefined }
  | { kind: 'table'; table: Table }
  /** How far a deal has come; `label` says so to readers who do not see it. */
  | { kind: 'steps'; label: string; steps: Step[] }
  /** What the film is; the poster stands beside it where there is room. */
  | { kind: 'body'; poster: Poster | undefined; blocks: Block[] }
  /** The facts of another box inside the dossier; without a heading where that is the title of the film. */
  | { kind: 'section'; heading: Heading | undefined; blocks: Block[] };

export interface Heading {
  line: Line;
  level: HeadingLevel;
}
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** The level of a heading: `level` where it is one that boxes may have, else 3. */
export const headingLevelOf = (level: number | undefined): HeadingLevel =>
  level === 2 || level === 4 || level === 5 || level === 6 ? level : 3;

/** A piece of text, with what it needs to be shown well on any surface. */
export interface Span {
  text: string;
  /** What the text is, in the words of the boxes' CSS parts: `name`, `character`, `confidence reported`. */
  part?: string | undefined;
  url?: string | undefined;
  /** Says what a link is when its text alone does not. */
  label?: string | undefined;
  /** The language of the text, when it is not the box's. */
  lang?: string | undefined;
  /** The machine-readable date that the text stands for. */
  date?: string | undefined;
  /** The id of the source that the text is the number of; the number comes last, when all facts stand in their order. */
  source?: string | undefined;
  /** Draws a bar instead, in percent: how long it is, and how much of it is solid. */
  bar?: [length: number, solid: number] | undefined;
}

/** One line of text in pieces. */
export type Line = Span[];

/** One labelled group of facts, a line each. */
export interface Row {
  label: Line;
  lines: Line[];
}

/** Somebody in a list, with a face. */
export interface ListedPerson {
  line: Line;
  photo: Image | undefined;
  /** "AI-generated", for those who show the photo; empty where nothing is to be said. */
  photoCredit: Line;
  /** Stands where a photo is missing: "BH" for Bong Joon Ho. */
  initials: string;
  /** 0 to 4, always the same for the same name: which quiet colour is behind the initials. */
  tint: number;
}

/** The button below a list that shows its first `limit` people, or all of them after a click. */
export interface PeopleButton {
  /** "Show all 12" or "Show fewer" */
  text: string;
  expanded: boolean;
}

/** Several facts of the same sort, side by side. */
export interface Table {
  caption: string;
  /** "Show all 19", where there are too many to show at once. */
  more: string;
  /** What stands above each column; empty where the lines say it themselves. */
  columns: string[];
  entries: TableEntry[];
}

export interface TableEntry {
  /** A line for each column, the first of which says what the others are about. */
  cells: Line[];
  /** What no column holds; it stands in the second cell. */
  rows: Row[];
}

export interface Step {
  text: string;
  state: 'done' | 'current' | 'ahead';
}

export interface Poster {
  image: Image & { alt: string };
  /** "Photo: Neon · AI-generated"; empty where nothing is to be said. */
  credit: Line;
}

/** A line block, or nothing where the line is empty. */
export const lineBlock = (part: 'headline' | 'subline' | 'about', line: Line): Block[] =>
  line.length ? [{ kind: 'line', part, line }] : [];

/** A block of rows, or nothing where there are none. */
export const rowsBlock = (rows: Row[]): Block[] => (rows.length ? [{ kind: 'rows', rows }] : []);

/** A piece of text. */
export const span = (
  text: string,
  part?: string,
  { url, label, lang, date, source, bar }: Omit<Span, 'text' | 'part'> = nothingMore,
): Span => ({ text, part, url, label, lang, date, source, bar });

const nothingMore = {};
