/** A page → the publication dates it states, most trusted first, each with its place. */
import type { Published, PublishedFrom } from '../../intake/document';
import { metaValue, type Head } from '../markup/head';
import { articleObjects } from '../markup/json-ld';
import type { DayOrder } from './find-dates';
import { findDates } from './find-dates';
import { dateInUrl } from './from-url';
import { visibleDates } from './from-visible';

export interface DateCandidate extends Published {
  readonly role: 'published' | 'modified' | 'bare';
}

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
  'dcterms.date',
  'dc.date',
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'datecreated',
  'bt:pubdate',
  'displaydate',
  'article:post_date',
  'ptime',
  'date',
];
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

/** `url` is the page's address, where it is known. */
export function datesOfPage(head: Head, url: string | null, order: DayOrder): DateCandidate[] {
  const stated = [
    ...jsonLdDates(head, 'datePublished', 'published'),
    ...metaDates(head, metaPublished, 'published', order),
    ...(url ? urlDates(url) : []),
    ...(head.body ? visibleDates(head.body, order) : []),
    ...jsonLdDates(head, 'dateCreated', 'published'),
    ...jsonLdDates(head, 'uploadDate', 'published'),
    ...jsonLdDates(head, 'dateModified', 'modified'),
    ...metaDates(head, metaModified, 'modified', order),
  ];
  return [
    ...stated.filter(({ role }) => role === 'published'),
    ...stated.filter(({ role }) => role === 'bare'),
    ...stated.filter(({ role }) => role === 'modified'),
  ];
}

function jsonLdDates(head: Head, key: string, role: DateCandidate['role']): DateCandidate[] {
  return articleObjects(head.jsonLd).flatMap((object) => candidate(object[key], 'json-ld', role));
}

function metaDates(
  head: Head,
  names: readonly string[],
  role: DateCandidate['role'],
  order: DayOrder,
): DateCandidate[] {
  return names.flatMap((name) => candidate(metaValue(head, [name]), 'meta', role, order));
}

function urlDates(url: string): DateCandidate[] {
  const value = dateInUrl(url);
  return value ? [{ value, from: 'url', role: 'published' }] : [];
}

/** The civil day as it is written: the publisher's own, whatever time zone follows it. */
function candidate(
  value: unknown,
  from: PublishedFrom,
  role: DateCandidate['role'],
  order: DayOrder = 'day-first',
): DateCandidate[] {
  if (typeof value !== 'string') return [];
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T|\d{0,6}$)/.exec(value.trim());
  const text = compact ? `${compact.slice(1).join('-')}` : value;
  const [day] = findDates(text.slice(0, 80), order);
  return day ? [{ value: day.value, from, role }] : [];
}
