/** A film of the folder, as its list has it. */
export interface FilmEntry {
  /** The path below the folder, with slashes: `2026/dust.json`. */
  name: string;
  title: string;
  year?: number;
  /** When the file was last checked. */
  asOf?: string;
  /** Why the file cannot be opened. */
  fault?: string;
}
