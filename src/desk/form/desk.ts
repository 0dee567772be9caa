import type { TemplateResult } from 'lit';
import type { FilmIssue } from '../../copy-desk/film-issues.js';
import type { Path } from '../../model/issue.js';
import type { Tongue } from '../../words/say.js';
import type { FilmJson } from '../history.js';
import type { Key, Lang } from '../words/words.js';

/** What every part of the form knows of the page around it, and may ask of it. */
export interface Desk {
  film: FilmJson;
  lang: Lang;
  tongue: Tongue;
  /** A text of the page in the editor's language. */
  t: (key: Key, values?: Record<string, string | number>) => string;
  /**
   * Puts another film in the place of this one.
   * @param label what was done, for undo
   * @param place where the editor types, so that a word is one step
   */
  change: (film: FilmJson, label: string, place?: string) => void;
  /** The fields of the object at a path. */
  fields: (path: Path, entity: string) => TemplateResult;
  /** The editor has left a field. */
  settle: () => void;
  /** The issues and questions at a path, and not in what it holds. */
  issuesAt: (path: Path) => FilmIssue[];
  /** How many there are at a path and in what it holds. */
  issuesIn: (path: Path) => number;
  mend: (issue: FilmIssue) => void;
  isOpen: (path: Path) => boolean;
  setOpen: (path: Path, open: boolean) => void;
  /** Moves the focus to an element of that id, once the form shows it. */
  focus: (id: string) => void;
  /** Says something to the editor, aloud for a screen reader. */
  tell: (text: string) => void;
}

/** The id of the field at a path. */
export const idOf = (path: Path): string => `at-${path.join('-')}`;
