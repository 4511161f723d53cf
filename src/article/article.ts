/** An article: one document's canonical text, and what is known about it. */
import type { IsoDay } from '../base/civil';
import type { Span } from '../base/span';
import type { Published } from '../intake/document';

export type BlockKind =
  'title' | 'heading' | 'paragraph' | 'caption' | 'list' | 'quote' | 'boilerplate';

export interface Block extends Span {
  readonly kind: BlockKind;
  /** Of boilerplate, what it is taken for: `menu`, `tags`, `headlines`, `newsletter`, `comments`, `repeat`, … */
  readonly reason?: string;
}

export interface Sentence extends Span {
  /** Index into the article's blocks. Boilerplate has no sentences. */
  readonly block: number;
}

/** Universal part-of-speech tags, as the tagger gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/** One word or mark, with its place in the article's text. */
export interface Token extends Span {
  /** As written. */
  readonly text: string;
  readonly pos: PartOfSpeech;
}

export interface Article {
  /** Given by the caller, or a hash of the text: the same text is the same article. */
  readonly id: string;
  /** File name or the id of an input line: what a person calls it. */
  readonly name: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly published: Published | null;
  /** Other dates found in the document, best first; offered, never applied. */
  readonly alternatives: readonly Published[];
  /** The day on which its file was last saved: it was published then or before. */
  readonly savedOn?: IsoDay;
  /** News agency the report credits (`Reuters`), where it does. */
  readonly credit: string | null;
  /**
   * Canonical text. Of a text file, that text, never altered; of a page, its main text only: the
   * title and photo captions stand outside it, as annotators of main text see it.
   */
  readonly text: string;
  /** In order, not overlapping; what lies between is white space. */
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

/** An article with the tokens of each of its sentences; tokens are large and stay where they were made. */
export interface TaggedArticle {
  readonly article: Article;
  /** `tokens[i]` are those of `article.sentences[i]`, without white space. */
  readonly tokens: readonly (readonly Token[])[];
  /** Those of a title that stands outside the text, as that of a page or a record does; offsets into the title. */
  readonly titleTokens: readonly Token[];
}
