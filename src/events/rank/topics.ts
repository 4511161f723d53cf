/**
 * Events → the few lanes they are drawn in: the domains of news that they or else their articles speak
 * of, the widest of them parted by the phrases that many of its events share ("peace deal", "relief well").
 */
import { firstOf } from '../../base/first-of';
import type { Domain } from '../merge/signs/domains/domain';
import { domainOfWord } from '../merge/signs/domains/domain-of-word';
import { DomainVotes } from '../merge/signs/domains/votes';
import { membersRead, nameTopics, type Topical } from './topic-names';

/** For events of no domain, or of one with too few. */
const elsewhere = 'Other';
const mostLanes = 7;
/** Phrases that part a domain, and the share of its events from and up to which one does. */
const mostPhrases = 3;
const [leastParted, mostParted] = [0.05, 0.6];
/** In a large collection a lane needs this many events; in a small one, one event may have a lane. */
const fewest = 3;
const small = 80;
/** A domain with more than this share of the events tells too few of them apart, and is parted. */
const widest = 0.35;
/** Most salient events that are read for phrases. */
const eventsRead = 2000;

interface Phrase {
  readonly name: string;
  /** Numbers of its terms. */
  readonly terms: readonly number[];
}

/** The name of the lane of each event; `numberOf` is the number of a word's term in the members' signatures. */
export function findTopics(
  events: readonly Topical[],
  numberOf: (word: string) => number | null,
): (event: Topical) => string {
  const groups = groupByDomain(events);
  const wide = groups.find(({ held }) => held.length > widest * events.length);
  const phrases = wide ? parting(wide.held, phrasesOf(wide, numberOf)) : [];
  const kept = new Set(
    groups
      .filter(({ held }) => held.length >= fewest || events.length <= small)
      .slice(0, mostLanes - phrases.length)
      .map(({ domain }) => domain),
  );
  return (event) => {
    const domain = domainOf(event);
    if (domain === null) return elsewhere;
    const phrase = domain === wide?.domain ? phraseOf(event, phrases) : undefined;
    return phrase?.name ?? (kept.has(domain) ? domain : elsewhere);
  };
}

function phraseOf(event: Topical, phrases: readonly Phrase[]): Phrase | undefined {
  return phrases.find(({ terms }) => holds(event, terms));
}

/** Those that tell of some, but not of most events which none before them tells of. */
function parting(events: readonly Topical[], phrases: readonly Phrase[]): readonly Phrase[] {
  const told = new Map<Phrase, number>();
  for (const event of events) {
    const phrase = phraseOf(event, phrases);
    if (phrase) told.set(phrase, (told.get(phrase) ?? 0) + 1);
  }
  const least = Math.max(2, leastParted * events.length);
  const most = mostParted * events.length;
  return phrases.filter((phrase) => {
    const count = told.get(phrase) ?? 0;
    return count >= least && count <= most;
  });
}

interface Group {
  readonly domain: Domain;
  readonly held: Topical[];
  /** In thousandths: sums of whole numbers do not hang on the order of the events. */
  salience: number;
}

/** Those of most salience first. */
function groupByDomain(events: readonly Topical[]): readonly Group[] {
  const groups = new Map<Domain, Group>();
  for (const event of events) {
    const domain = domainOf(event);
    if (domain === null) continue;
    const group = groups.get(domain) ?? { domain, held: [], salience: 0 };
    group.held.push(event);
    group.salience += Math.round(1000 * event.salience);
    groups.set(domain, group);
  }
  return [...groups.values()].sort(
    (a, b) => b.salience - a.salience || (a.domain < b.domain ? -1 : 1),
  );
}

/** By the event's mentions: most events stay as they are while others come and go. */
const known = new WeakMap<Topical['members'], { readonly domain: Domain | null }>();

function domainOf({ members }: Topical): Domain | null {
  const cached = known.get(members);
  if (cached) return cached.domain;
  const votes = new DomainVotes();
  for (const { domain } of members.slice(0, membersRead)) votes.add(domain, 1);
  const domain = votes.winner;
  known.set(members, { domain });
  return domain;
}

function phrasesOf({ domain, held }: Group, numberOf: (word: string) => number | null): Phrase[] {
  const read = firstOf(held, eventsRead, bySalience);
  return nameTopics(read)
    .filter((name) => name.includes(' ') || partsAlone(name, domain))
    .slice(0, mostPhrases)
    .map((name) => ({
      name,
      terms: name.split(' ').flatMap((word) => numberOf(word) ?? []),
    }));
}

/** “Alliance” parts talks and deals, where “success” says nothing and “talks” the same. */
function partsAlone(word: string, domain: Domain): boolean {
  const lower = word.toLowerCase();
  return domainOfWord(lower, 'en') === domain && !domain.toLowerCase().includes(lower);
}

/** Among equals that comes first whose first mention has the smaller id. */
function bySalience(a: Topical, b: Topical): number {
  return b.salience - a.salience || (idOf(a) < idOf(b) ? -1 : 1);
}

function idOf({ members }: Topical): string {
  return members[0]?.id ?? '';
}

function holds({ members }: Topical, terms: readonly number[]): boolean {
  return members.slice(0, membersRead).some((member) => terms.every((term) => member.holds(term)));
}
