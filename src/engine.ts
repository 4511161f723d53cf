/**
 * The way of the data as functions: a document becomes a reading (article, time expressions, event
 * mentions), readings become a timeline. Pure; the same code runs in a worker, in Node and in tests.
 */
import type { Note } from './base/result';
import type { TaggedArticle } from './article/article';
import { composeArticle, tagArticle } from './article/compose';
import type { LanguageTools } from './article/language-tools';
import { findCopies } from './article/origins';
import { findTimexes } from './dates/find-timexes';
import type { Timeline } from './events/event';
import { findMentions } from './events/find-mentions';
import { rankKeyDates } from './events/key-dates';
import { mergeMentions } from './events/merge-mentions';
import { isAboutUndated, undatedNotes } from './events/published/notes';
import { suggestPublished } from './events/published/suggest';
import type { Reading } from './events/reading';
import { listUndated } from './events/undated';
import type { Document, Published } from './intake/document';

/** Reads a document as far as it can be read; what could not be is in the notes. */
export function readDocument(document: Document, tools: LanguageTools): Reading {
  const { tagged, notes } = composeArticle(document, tools);
  return interpret(tagged, notes);
}

/** What of an article a reader may know better than the document. */
export interface ReadingTerms {
  readonly published: Published | null;
  /** BCP 47 primary subtag. */
  readonly language: string;
}

/** The same article under other terms: all that hangs on them is worked out anew. */
export function readAnew(reading: Reading, terms: ReadingTerms, tools: LanguageTools): Reading {
  const notes = reading.notes.filter((note) => !isAboutUndated(note));
  return interpret(tagArticle({ ...reading.article, ...terms }, tools), notes);
}

/** Merges what several articles tell. The order of the readings makes no difference. */
export function buildTimeline(
  readings: readonly Reading[],
  options: { readonly keywords?: readonly string[] } = {},
): Timeline {
  const { origins, lenders } = findCopies(readings.map((reading) => reading.article));
  return {
    events: mergeMentions(readings, origins),
    undated: listUndated(readings),
    keyDates: rankKeyDates(readings, origins, options.keywords ?? []),
    origins: Object.fromEntries(origins),
    lenders: Object.fromEntries(lenders),
  };
}

function interpret(tagged: TaggedArticle, notes: readonly Note[]): Reading {
  const { article } = tagged;
  const timexes = findTimexes(article.text, {
    reference: article.published?.value ?? null,
    language: article.language,
    sentences: article.sentences,
  });
  const { mentions, leftOut } = findMentions(tagged, timexes);
  const reading = { article, timexes, mentions, leftOut, notes };
  return article.published
    ? reading
    : { ...reading, notes: [...notes, ...undatedNotes(article.name, suggestPublished(reading))] };
}
