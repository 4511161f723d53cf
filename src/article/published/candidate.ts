/** A date a page states, and how far to trust the place that states it. */
import type { Published } from '../../intake/document';

/** A date and how far to trust it: the lower the rank, the surer; see `rank`. */
export interface DateCandidate extends Published {
  readonly rank: number;
  /** 0 to 23, where a machine states the instant in Greenwich time: its day may not be the publisher's. */
  readonly utcHour?: number;
}

/** Null for a time with a zone of its own, or none. */
export function utcHour(stated: string): number | null {
  const match = /\dT(\d{2}):\d{2}.{0,12}?(?:Z|[+-]00:?00)$/.exec(stated.trim());
  return match ? Number(match[1]) : null;
}

/** In the order of trust. What states a change comes last: it is offered when nothing else is. */
export const rank = {
  url: 0,
  jsonLd: 1,
  meta: 2,
  marked: 3,
  publishedTime: 4,
  publishedElement: 5,
  publishedLine: 6,
  genericMeta: 7,
  time: 8,
  element: 9,
  line: 10,
  created: 11,
  weakLine: 12,
  labelled: 13,
  ambiguous: 14,
  /** "As of …": the state of the very text, which is what expressions in it count from. */
  modifiedVisible: 20,
  /** Offered, never applied: from here on. Machines touch modification dates for any reason. */
  offered: 30,
  modifiedJsonLd: 31,
  modifiedMeta: 32,
} as const;
