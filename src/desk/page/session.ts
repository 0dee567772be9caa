import type { ImportWarning } from '../../import/import.js';
import type { ReactiveControllerHost } from 'lit';
import type { FilmIssue } from '../../copy-desk/film-issues.js';
import { pathOf } from '../../model/issue-words.js';
import { put } from '../edit.js';
import { Filing, type Saved } from '../filing.js';
import type { FilmEntry } from '../folder/film-entry.js';
import type { Folder } from '../folder/folder.js';
import { History, type FilmJson } from '../history.js';
import { IssueFinder } from '../issues/issue-finder.js';
import { IssuePlaces } from '../issues/issue-places.js';
import { Drafts } from './drafts.js';

/**
 * Milliseconds without a change after which the boxes follow. Those of a film with hundreds of entries take longer to make than
 * a key may take, so they wait until the editor pauses; those of others follow at once.
 */
const pauseFor = (film: FilmJson): number =>
  Object.values(film).reduce<number>((sum, list) => sum + (Array.isArray(list) ? 2 * list.length : 0), 100);

/** The work of an editor on one film after another: the film with its history, its file, its draft and its issues. */
export class Session {
  readonly history = new History();
  readonly drafts: Drafts;
  readonly filing: Filing | undefined;
  /** The films of the folder; undefined without one. */
  films: FilmEntry[] | undefined;
  /** Whether the editor has begun: with a film, or a blank form. */
  isBegun = false;
  /** What the importer left out of the film that was taken. */
  warnings: ImportWarning[] = [];
  /** The film as the boxes show it: that of a moment ago while somebody types. */
  shown: FilmJson = {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  issues: FilmIssue[] = [];
  places = new IssuePlaces([]);
  /** Where somebody else's changes contradict those on the desk. */
  conflict: Extract<Saved, { is: 'conflict' }> | undefined;
  readonly #finder = new IssueFinder((issues) => {
    this.issues = issues;
    this.places = new IssuePlaces(issues);
    this.host.requestUpdate();
  });

  constructor(
    private readonly host: ReactiveControllerHost,
    folder: Folder | undefined,
  ) {
    this.filing = folder && new Filing(folder);
    this.drafts = new Drafts(host);
    this.history.addEventListener('change', () => this.#changed());
  }

  get film(): FilmJson {
    return this.history.film;
  }

  #changed(): void {
    const { film } = this;
    if (!this.isBegun && Object.keys(film).length) this.#start();
    if (this.isBegun) this.drafts.save(film);
    this.#finder.look(film);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.catchUp(), pauseFor(film));
    this.host.requestUpdate();
  }

  /** The boxes show the film as it is now: somebody looks at them, or takes them out. */
  catchUp(): void {
    clearTimeout(this.#timer);
    if (this.shown === this.film) return;
    this.shown = this.film;
    this.host.requestUpdate();
  }

  #start(): void {
    this.isBegun = true;
    this.drafts.begin(this.film, this.filing?.name);
  }

  /** Begins with a film; its draft is known by the name of its file. */
  begin(film: FilmJson, warnings: ImportWarning[] = []): void {
    this.warnings = warnings;
    this.isBegun = false;
    this.history.begin(film);
    if (!this.isBegun) this.#start();
    this.catchUp();
  }

  /** Puts the film aside: what is not saved stays in the browser. */
  async another(): Promise<void> {
    this.drafts.end();
    this.filing?.close();
    this.isBegun = false;
    this.warnings = [];
    this.issues = [];
    this.places = new IssuePlaces([]);
    this.conflict = undefined;
    this.history.begin({});
    await Promise.all([this.list(), this.drafts.look()]);
  }

  /** @throws {FolderError} when the folder cannot be read */
  async list(): Promise<void> {
    this.films = await this.filing?.list();
    this.host.requestUpdate();
  }

  /** @throws {FolderError} when the file cannot be read */
  async open(name: string): Promise<void> {
    this.begin(await this.filing!.open(name));
  }

  /** Goes on with a film that was left behind. It is not in its file yet. */
  async goOn(key: string, film: FilmJson): Promise<void> {
    const isOfFolder = this.films?.some(({ name }) => name === key);
    if (isOfFolder) await this.filing!.open(key);
    else this.filing?.close();
    await this.drafts.forget(key);
    this.begin(film);
  }

  /**
   * Saves the film into its file.
   * @param merged what undo says, where somebody else's changes came in
   */
  async save(merged: string): Promise<Saved | undefined> {
    const { filing, film } = this;
    if (!filing || filing.isSaved(film)) return undefined;
    const saved = await filing.save(film);
    if (saved.is === 'conflict') {
      // Few editors ever see one.
      await import('../conflict/conflict.js');
      this.conflict = saved;
    }
    // What was typed while it was saved stays; the next saving merges it.
    if (saved.is === 'saved' && saved.film && this.film === film) this.history.change(saved.film, merged);
    if (saved.is === 'saved' && filing.isSaved(this.film)) this.drafts.clear();
    this.host.requestUpdate();
    return saved;
  }

  mend(issue: FilmIssue, label: string): void {
    this.history.change(put(this.film, pathOf(issue.path), issue.fix), label);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#finder.stop();
  }
}
