/** Words tagged as nouns or adjectives that are verbs. */
import type { Rule } from './place';
import { surname } from './any-tag';
import {
  bareBehindPlural,
  bareSaying,
  behindModal,
  behindPronoun,
  nounLikeVerb,
  onCalendar,
  onlyVerb,
  presentBetweenNouns,
  reportingAtEnd,
  secondVerb,
  verbBehindAside,
} from './taken-for-nouns/present';
import {
  behindHad,
  irregularPastForm,
  pastBehindApposition,
  pastBehindAside,
  pastBehindNoun,
  pastBehindSubject,
  pastBehindThat,
  pastBehindYear,
  pastInSeries,
} from './taken-for-nouns/past';
import { followingIsAfter, participleClause } from './taken-for-nouns/ing-forms';

/** In order. */
export const ofNouns: readonly Rule[] = [
  participleClause,
  reportingAtEnd,
  behindPronoun,
  pastBehindAside,
  pastBehindThat,
  pastBehindYear,
  irregularPastForm,
  presentBetweenNouns,
  secondVerb,
  verbBehindAside,
  followingIsAfter,
  bareBehindPlural,
  bareSaying,
  nounLikeVerb,
  onlyVerb,
  onCalendar,
];

/** In order. */
export const ofAdjectives: readonly Rule[] = [
  behindModal,
  behindHad,
  surname,
  pastBehindSubject,
  pastBehindNoun,
  pastBehindApposition,
  pastInSeries,
  ...ofNouns,
];
