/** What a format's reader makes of bytes: a document, not yet an article. */
import type { IsoDay } from '../base/civil';
import type { Note } from '../base/result';
import type { Table } from './records/table';

/** A file as a person drops it or a program hands it over. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The day on which it was last changed, on the clock of whoever hands it over. */
  readonly savedOn?: IsoDay;
}

/** Where a publication date was found, most trusted first. */
export const publishedFrom = [
  'given',
  'json-ld',
  'meta',
  'time-element',
  'url',
  'byline',
  'text',
  'copy',
  'file',
] as const;
export type PublishedFrom = (typeof publishedFrom)[number];

/** A publication date and the place that states it. */
export interface Published {
  /** EDTF; a day wherever the place states one. */
  readonly value: string;
  readonly from: PublishedFrom;
  /** The words there, cut short where they are long; absent where nobody wrote any. */
  readonly quote?: string;
  /** Of `copy`: id of the article that lends it. */
  readonly lender?: string;
}

/** What a container says about its document. Every field only where it is stated. */
export interface DocumentMetadata {
  readonly title?: string;
  readonly byline?: string;
  readonly outlet?: string;
  readonly url?: string;
  /** BCP 47, as stated. */
  readonly language?: string;
  readonly published?: Published;
  /** The day on which the file was saved; what is in it was published then or before. */
  readonly savedOn?: IsoDay;
  /** Dates that hint at the publication (a file's own date); offered, never applied. */
  readonly offered?: readonly Published[];
}

export interface Document {
  /** Unique in a run: given by the caller, or made of the content. */
  readonly id?: string;
  /** File name, with the path inside an archive. */
  readonly name: string;
  /** Name of the format that read it, `html`, `txt`, … */
  readonly format: string;
  readonly metadata: DocumentMetadata;
  /** `text` is the canonical text itself; from `markup` the article stage takes the main text. */
  readonly body:
    | { readonly kind: 'text'; readonly text: string; readonly marks?: readonly TextMark[] }
    | { readonly kind: 'markup'; readonly html: string };
}

/** A stretch of a text body whose role the format itself states (a Markdown heading, a list). */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'title' | 'heading' | 'caption' | 'list' | 'quote' | 'front-matter';
  readonly level?: number;
}

/** What one file gave: its documents, or a saved timeline, and notes about the rest. */
export interface Intake {
  readonly documents: readonly Document[];
  /** Parsed JSON of `*.dateline.json` files, to be validated by the decoder in state/. */
  readonly timelines: readonly unknown[];
  readonly notes: readonly Note[];
  /** Tables that wait for somebody to say which column holds what. */
  readonly questions?: readonly TableQuestion[];
}

export interface TableQuestion {
  readonly table: Table;
  /** To be read once it is known. */
  readonly file: SourceFile;
}
