/**
 * What one session holds (what the reader chose: library, edits, view) and what can be done to it.
 * Whatever can be worked out from these is a selector (selectors/), never a field.
 */
import type { StoreApi } from 'zustand/vanilla';
import type { Timeline } from '../events/event';
import type { TableQuestion } from '../intake/document';
import type { TableColumns } from '../intake/records/table';
import type { Edit } from './edits/edit';
import type { ReadableFile, Stage } from './reading/engine-door';
import type { LibraryItem } from './library';
import type { TimelineFile } from './file/timeline-file';
import type { ViewState } from './view-state';

/** A file being read. */
export interface Job {
  readonly id: string;
  readonly name: string;
  readonly stage: Stage;
  /** 0 to 1. */
  readonly done: number;
  /** That it has told so far, though it is not done. */
  readonly articles: number;
}

export type Severity = 'info' | 'warning' | 'error';

/** Something about a file that the reader should know; shown until dismissed. */
export interface Problem {
  readonly id: string;
  readonly severity: Severity;
  readonly code: string;
  /** A full sentence: what happened and what to do. */
  readonly message: string;
  readonly file: string | null;
}

/** Articles that were taken out last: a stray press must not cost anybody what they gathered. */
export interface Removal {
  readonly items: readonly LibraryItem[];
  readonly before: ContentFields;
  readonly after: ContentFields;
}

/** What comes and goes with articles. */
export type ContentFields = Pick<
  DatelineState,
  'title' | 'library' | 'opened' | 'edits' | 'applied' | 'view'
>;

/** Where the session comes from: the reader's own articles, the sample, or a link. */
type SessionSource = 'own' | 'sample' | 'link';

export interface DatelineState {
  readonly source: SessionSource;
  readonly title: string;
  /** By `arrival`. */
  readonly library: readonly LibraryItem[];
  /** What the engine makes of the readings, once it has; follows `library` with a delay. */
  readonly assembled: Timeline;
  /** Events of opened files, as they stood there. */
  readonly opened: Timeline;
  /** The log; the first `applied` edits are in force, those after it can be redone. */
  readonly edits: readonly Edit[];
  readonly applied: number;
  readonly view: ViewState;
  /** In order of arrival; a job leaves the list when it is done. */
  readonly jobs: readonly Job[];
  readonly problems: readonly Problem[];
  /** Tables whose columns the reader is asked about, in order of arrival. */
  readonly questions: readonly TableQuestion[];
  /** Null when nothing was taken out, or it no longer matters. */
  readonly removal: Removal | null;
  /** Whether the engine is still at work on the timeline: jobs, dates set, merging. */
  readonly assembling: boolean;
}

export interface DatelineActions {
  /** Of the engine at work here. */
  readonly engineVersion: string;
  /** Has this engine read the articles that another one has read. */
  readAllAnew(): void;
  /** Reads files as they come; a file dropped twice is one article. */
  addFiles(files: readonly ReadableFile[]): void;
  /** Reads pasted text or HTML as a file of that name. */
  addText(name: string, text: string): void;
  /** Stops one job, or all of them. */
  cancel(jobId?: string): void;
  removeArticle(id: string): void;
  /** Takes out every article, and with them title, edits and view. */
  removeAll(): void;
  /** Puts back what was taken out last. */
  putBack(): void;
  forgetRemoval(): void;
  /** Sets the publication date a reader knows (EDTF, such as `2025-04-21`); null takes it back. False when it is no date. */
  setPublished(article: string, edtf: string | null): boolean;
  /** Sets the language a reader knows an article to be in (BCP 47 primary subtag); null takes it back. False when it is no language. */
  setLanguage(article: string, language: string | null): boolean;
  /** Forgets articles, edits and view. */
  clear(): void;
  setTitle(title: string): void;
  setView(patch: Partial<ViewState>): void;
  /** Selects an event by its id or a mention's; null selects nothing. */
  select(event: string | null): void;
  /** Articles, statuses, names, query and number shown back to their defaults. */
  resetFilters(): void;
  /** Records an edit. False, and nothing recorded, when it makes no sense (a date that is none). */
  edit(edit: Edit): boolean;
  /** Takes back the last edit, or puts back what was taken out since. */
  undo(): void;
  redo(): void;
  /**
   * Reads all tables with this key by these columns, now and later; null leaves those that wait out,
   * with a note.
   */
  answerTable(key: string, columns: TableColumns | null): void;
  dismissProblem(id: string): void;
  /** Adds a problem; the same words about the same file are said once. */
  report(problem: Omit<Problem, 'id'>): void;
  /** Puts what a file or link holds beside what is here, or in its place. */
  open(file: TimelineFile, mode: 'merge' | 'replace'): void;
}

export type DatelineStore = StoreApi<DatelineState & DatelineActions>;
