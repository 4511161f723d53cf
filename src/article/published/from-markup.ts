/** A page → the publication dates it states, most trusted first, each with its place. */
import { addDays, formatIsoDay, parseIsoDay } from '../../base/civil';
import type { PublishedFrom } from '../../intake/document';
import { metaValue, type Head } from '../markup/head';
import { articleObjects } from '../markup/json-ld';
import type { DayOrder } from '../../intake/dates/find-dates';
import { findDates } from '../../intake/dates/find-dates';
import { readUnixTime } from '../../intake/dates/unix-time';
import { wordsThatState } from '../../intake/dates/words-that-state';
import { dateInUrl } from './from-url';
import { visibleDates } from './from-visible';
import { rank, utcHour, type DateCandidate } from './candidate';

const metaPublished = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'og:pubdate',
  'datepublished',
  'date_published',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_date',
  'published-date',
  'published_at',
  'published',
  'publication_date',
  'publication-date',
  'pubdate',
  'pub_date',
  'parsely-pub-date',
  'sailthru.date',
  'shareaholic:article_published_time',
  'rnews:datepublished',
  'cxenseparse:recs:publishtime',
  'article.published',
  'article_date_original',
  'article:date',
  'originalpublicationdate',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'prism.publicationdate',
  'dc.date.issued',
  'dc.date.published',
  'dcterms.issued',
  'dc.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'datecreated',
  'bt:pubdate',
  'displaydate',
  'article:post_date',
  'article:published_date',
  'article-publish-date',
  'publish_time',
  'date.created',
  'date.release',
  'creation_date',
  'createdate',
  'analyticsattributes.articledate',
  'dcsext.articlefirstpublished',
  'weibo:article:create_at',
  'ptime',
];
/** Often the day the page was served. */
const metaGeneric = ['date', 'dc.date', 'dcterms.date'];
const metaModified = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'dateupdated',
  'updated_time',
  'last-modified',
  'lastmod',
  'dcterms.modified',
  'dc.modified',
  'revised',
];

/** Best first. `url` is the page's address, where it is known; `title` is what its headline says. */
export function datesOfPage(
  head: Head,
  url: string | null,
  order: DayOrder,
  title: string | null,
): DateCandidate[] {
  const found = [
    ...(url ? urlDates(url) : []),
    ...jsonLdDates(head, 'datePublished', rank.jsonLd),
    ...metaDates(head, metaPublished, rank.meta, order),
    ...metaDates(head, metaGeneric, rank.genericMeta, order),
    ...(head.body ? visibleDates(head.body, order, title) : []),
    ...jsonLdDates(head, 'dateCreated', rank.created),
    ...jsonLdDates(head, 'uploadDate', rank.created),
    ...jsonLdDates(head, 'dateModified', rank.modifiedJsonLd),
    ...metaDates(head, metaModified, rank.modifiedMeta, order),
  ].sort((a, b) => a.rank - b.rank);
  const local = publishersDay(found);
  return local ? [local, ...found.filter((other) => other !== local)] : found;
}

/**
 * Shortly after midnight in Greenwich it is the day before in America, and shortly before it the day
 * after in Asia: where the page shows that day, and not the one told to machines, it is the publisher's.
 */
function publishersDay(found: readonly DateCandidate[]): DateCandidate | undefined {
  const [best] = found;
  if (best?.utcHour === undefined) return undefined;
  const shift = best.utcHour < 12 ? -1 : 1;
  const told = parseIsoDay(best.value);
  if (!told) return undefined;
  const beside = formatIsoDay(addDays(told, shift));
  const shown = found.filter(({ rank: place }) => shownAsPublished.has(place));
  if (shown.some(({ value }) => value === best.value)) return undefined;
  return shown.find(({ value }) => value === beside);
}

const shownAsPublished: ReadonlySet<number> = new Set([
  rank.marked,
  rank.publishedTime,
  rank.publishedElement,
  rank.publishedLine,
  rank.time,
  rank.element,
  rank.line,
]);

function jsonLdDates(head: Head, key: string, place: number): DateCandidate[] {
  return articleObjects(head.jsonLd).flatMap((object) => candidate(object[key], 'json-ld', place));
}

function metaDates(
  head: Head,
  names: readonly string[],
  place: number,
  order: DayOrder,
): DateCandidate[] {
  return names.flatMap((name) => candidate(metaValue(head, [name]), 'meta', place, order));
}

function urlDates(url: string): DateCandidate[] {
  const value = dateInUrl(url);
  return value ? [{ value, from: 'url', quote: wordsThatState(url), rank: rank.url }] : [];
}

/** The civil day as it is written: the publisher's own, whatever time zone follows it. */
function candidate(
  value: unknown,
  from: PublishedFrom,
  place: number,
  order: DayOrder = 'day-first',
): DateCandidate[] {
  if (typeof value === 'number') return candidate(String(value), from, place, order);
  if (typeof value !== 'string') return [];
  const instant = readUnixTime(value);
  if (instant) {
    const { value: day, hour } = instant;
    return [{ value: day, from, quote: value.trim(), rank: place, utcHour: hour }];
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T|\d{0,6}$)/.exec(value.trim());
  const text = compact ? compact.slice(1).join('-') : value;
  const [day] = findDates(text.slice(0, 80), order);
  if (!day) return [];
  const quote = wordsThatState(value);
  const hour = utcHour(value);
  return [
    {
      value: day.value,
      from,
      quote,
      rank: day.ambiguous ? rank.ambiguous : place,
      ...(hour !== null && { utcHour: hour }),
    },
  ];
}
