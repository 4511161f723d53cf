/** What every stage returns: what it could read, and notes on what it could not. */

/** Something a person should know about one file or article, and what they can do about it. */
export interface Note {
  /** Stable, in kebab-case: `no-publication-date`, `unknown-format`, … */
  readonly code: string;
  /** A full sentence for people: what happened and what to do. */
  readonly message: string;
  /** Name of the file or id of the line it is about, where there is one. */
  readonly file?: string;
}

export interface Result<T> {
  readonly value: T;
  readonly notes: readonly Note[];
}
