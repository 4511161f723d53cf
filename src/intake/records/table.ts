/** A table whose rows are articles: which column holds what, and what is known of that beforehand. */

/** What a column may hold besides what is nobody's business. */
export const tableFields = ['text', 'title', 'published', 'url', 'outlet'] as const;
export type TableField = (typeof tableFields)[number];

/** Columns by number, counted from 0; null for what the table does not have. */
export interface TableColumns extends Readonly<Record<Exclude<TableField, 'text'>, number | null>> {
  readonly text: number;
  /** Whether the first row names the columns. */
  readonly header: boolean;
}

export type Row = readonly string[];

/** A table as somebody is asked about it. */
export interface Table {
  readonly name: string;
  /** Tables with the same first row have the same key: what is chosen for one holds for all. */
  readonly key: string;
  readonly rows: number;
  /** The first rows, their cells cut short. */
  readonly sample: readonly Row[];
  readonly guess: TableColumns;
}

/** What is known about the columns of tables; see `ReadOptions`. */
export interface TableOptions {
  /** By the key of a table, what somebody has chosen for it. */
  readonly known?: Readonly<Record<string, TableColumns>>;
  /** Tables that are not known are handed back as questions. */
  readonly ask?: boolean;
  /** Columns by name or number (from 1), for every table; the others are guessed. */
  readonly columns?: Readonly<Partial<Record<TableField, string | undefined>>>;
}
