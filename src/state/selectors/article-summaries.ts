/** The library's items, read or quoted, in the one shape that lists and readers show. */
import type { Published } from '../../intake/document';
import { unpackText, type PackedReading } from '../../events/packed-reading';
import type { Reading } from '../../events/reading';
import type { LibraryItem } from '../library';
import { openReading } from './open-reading';
import { openingWords } from './opening-words';

/** How many colours the articles share; the style sheet names them `--source-1` to `--source-8`. */
const colours = 8;

export interface ArticleSummary {
  readonly id: string;
  /** File name, or what else a person calls it by. */
  readonly name: string;
  /** Never empty: the first words stand in for a missing title, or the name where there are none. */
  readonly title: string;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: Published | null;
  /** What the document itself states, when the reader has set another date. */
  readonly stated: Published | null;
  /** BCP 47 primary subtag; null for articles of an opened file. */
  readonly language: string | null;
  /** What its text was taken for, when the reader has set another language. */
  readonly detected: string | null;
  /** Dates found in the document that could be its own, best first. */
  readonly alternatives: readonly Published[];
  /** Null for articles of an opened file. */
  readonly reading: PackedReading | null;
  /** The text of an article of an opened file, where that has it. */
  readonly carried: string | null;
  /** 1 to 8, by order of arrival. */
  readonly colour: number;
  /** Events it is a source of, hidden ones left out. */
  readonly events: number;
  /** Id of the article whose report it tells. */
  readonly origin: string;
  /** Whether the timeline takes it in: what has just been read has to be merged first. */
  readonly merged: boolean;
}

/** `counts`: see `countEvents`; `origins`: of the articles that are merged. */
export function summariseArticles(
  library: readonly LibraryItem[],
  counts: ReadonlyMap<string, number>,
  origins: Readonly<Record<string, string>>,
): readonly ArticleSummary[] {
  return library.map((item, index) => {
    const colour = (index % colours) + 1;
    const events = counts.get(item.id) ?? 0;
    const origin = origins[item.id] ?? item.id;
    const merged = item.id in origins;
    const last = known.get(item);
    const same =
      last?.colour === colour &&
      last.events === events &&
      last.origin === origin &&
      last.merged === merged;
    if (same) return last;
    const summary = { ...describe(item), id: item.id, colour, events, origin, merged };
    known.set(item, summary);
    return summary;
  });
}

/** What is the same as before is the same object: while thousands arrive, most need not be drawn anew. */
const known = new WeakMap<LibraryItem, ArticleSummary>();

/** Whether more than quotes is known of it. */
export function hasText({ reading, carried }: ArticleSummary): boolean {
  return reading !== null || carried !== null;
}

/** Null when only its quotes are known. */
export function textOf({ reading, carried }: ArticleSummary): string | null {
  return reading ? unpackText(reading) : carried;
}

/** What the engine made of it; null for articles of an opened file. */
export function readingOf({ reading }: ArticleSummary): Reading | null {
  return reading && openReading(reading);
}

type Description = Omit<ArticleSummary, 'id' | 'colour' | 'events' | 'origin' | 'merged'>;

function describe(item: LibraryItem): Description {
  if (item.kind === 'quotes') {
    const { title, outlet, url, published, text } = item.article;
    const name = item.article.name ?? title ?? item.id;
    const unknown = {
      byline: null,
      stated: published,
      language: null,
      detected: null,
      alternatives: [],
      reading: null,
    };
    const shown = title ?? (openingWords(text ?? '') || name);
    return { name, title: shown, outlet, url, published, carried: text, ...unknown };
  }
  const { article } = item.reading;
  const { name, byline, outlet, url, published, language, alternatives } = article;
  return {
    name,
    title: article.title ?? (openingOf(item.reading) || name),
    byline,
    outlet,
    url,
    published,
    stated: item.stated,
    language,
    detected: item.detected,
    alternatives,
    reading: item.reading,
    carried: null,
  };
}

function openingOf(reading: PackedReading): string {
  const found = openings.get(reading) ?? openingWords(unpackText(reading));
  openings.set(reading, found);
  return found;
}

const openings = new WeakMap<PackedReading, string>();
