/**
 * What a reader changed, as data. An edit names a mention, never an event: the event that holds the
 * mention is the one edited, so that edits outlive a reading done anew and articles that come or go.
 */
import type { EventSource, TimelineEvent } from '../../events/event';

interface MentionEdit {
  /** Id of one of the event's mentions (its own id is one of them). */
  readonly mention: string;
}

interface ArticleEdit {
  readonly article: string;
}

export type Edit =
  | (MentionEdit & { readonly kind: 'rename'; readonly title: string })
  /** Also gives an undated mention its date, which makes it an event. */
  | (MentionEdit & { readonly kind: 'redate'; readonly edtf: string })
  /** Takes these mentions out of their event into one of their own, led by `mention`. */
  | (MentionEdit & { readonly kind: 'split'; readonly others: readonly string[] })
  /** The event of `mention` also tells what the event of `with` tells; the first keeps its title and date. */
  | (MentionEdit & { readonly kind: 'merge'; readonly with: string })
  | (MentionEdit & { readonly kind: 'hide'; readonly hidden: boolean })
  /** An empty text removes the note. */
  | (MentionEdit & { readonly kind: 'note'; readonly text: string })
  /** A pinned event counts among the key dates whatever its rank. */
  | (MentionEdit & { readonly kind: 'pin'; readonly pinned: boolean })
  /** Makes an event of a sentence that made none; `mention` is the sentence from now on. */
  | (EventSource & {
      readonly kind: 'add';
      readonly title: string;
      readonly edtf: string;
      /** Why that date, where the sentence's own words gave it; null when the reader did. */
      readonly why: string | null;
    })
  /** The publication date of an article as the reader knows it (EDTF); null takes back what was set. */
  | (ArticleEdit & { readonly kind: 'publish'; readonly published: string | null })
  /** The language of an article as the reader knows it (BCP 47 primary subtag); null takes back what was set. */
  | (ArticleEdit & { readonly kind: 'language'; readonly language: string | null });

/** An edit of an article's terms, not of an event. */
export type TermsEdit = Extract<Edit, { kind: 'publish' | 'language' }>;

export type AddEdit = Extract<Edit, { kind: 'add' }>;

export function isTermsEdit(edit: Edit): edit is TermsEdit {
  return edit.kind === 'publish' || edit.kind === 'language';
}

/** BCP 47 primary subtag. */
export const languageTag = /^[a-z]{2,3}$/;

/** An event as the reader has made it. */
export interface EditedEvent extends TimelineEvent {
  /** The reader's own words about it. */
  readonly note: string | null;
  readonly pinned: boolean;
  readonly hidden: boolean;
  /** Kinds of the edits that shaped it, oldest first, each once. */
  readonly edits: readonly Edit['kind'][];
}
