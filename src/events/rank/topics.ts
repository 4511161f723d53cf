/**
 * Events → the few topics they fall into, each named by a phrase of the articles. Phrases that many
 * events share, and others do not, found a topic; every event then goes to the topic whose words are
 * closest to its own.
 */
import type { Signature } from '../merge/signature';
import { phrasesOf } from './phrases';

/** An event as far as its topic needs. */
export interface Topical {
  readonly title: string;
  readonly members: readonly Signature[];
  readonly salience: number;
}

/** For events that are close to no topic. */
const elsewhere = 'Other';

const mostTopics = 6;
/** A phrase in more of the events than this tells none of them apart. */
const widest = 0.35;
/** A topic needs this many events, or two that different articles tell. */
const fewest = 3;
/** Share of the events' salience a further topic has to add. */
const leastGain = 0.03;
/** Cosine from which an event belongs to a topic. */
const belongs = 0.03;
/** Share of a noun's events from which a longer phrase names them. */
const fullerShare = 0.3;
/** How often topics are drawn to the events that have come to them. */
const rounds = 2;
/** Mentions of an event, and most salient events, that are read for topics. */
const membersRead = 3;
const eventsRead = 2000;

type Profile = ReadonlyMap<number, number>;

export interface Topics {
  /** Number of events they were found in. */
  readonly events: number;
  /** The name of the topic an event belongs to. */
  nameOf(event: Topical): string;
}

/** Finds the topics of these events; others can be asked for as well. */
export function findTopics(events: readonly Topical[]): Topics {
  const weigh = weights(events);
  const topics = foundTopics(
    events,
    events.map(({ members }) => profileOf(members, weigh)),
  );
  return {
    events: events.length,
    nameOf({ members }) {
      return closestTo(profileOf(members, weigh), topics)?.name ?? elsewhere;
    },
  };
}

interface Topic {
  readonly name: string;
  readonly centre: Profile;
}

interface Candidate {
  readonly key: string;
  readonly spellings: Map<string, number>;
  readonly events: Set<number>;
  readonly articles: Set<string>;
  worth: number;
}

function foundTopics(events: readonly Topical[], profiles: readonly Profile[]): Topic[] {
  const read = events
    .map((_, i) => i)
    .sort((a, b) => (events[b]?.salience ?? 0) - (events[a]?.salience ?? 0) || a - b)
    .slice(0, eventsRead);
  const total = read.reduce((sum, i) => sum + (events[i]?.salience ?? 0), 0);
  const open = new Set(read);
  const chosen: Candidate[] = [];
  const all = candidatesIn(events, read);
  const most = Math.max(fewest, widest * read.length);
  let candidates = all.filter(
    ({ events: { size }, articles }) =>
      size <= most && (size >= fewest || (size === 2 && articles.size > 1)),
  );
  while (chosen.length < mostTopics) {
    let best: { candidate: Candidate; gain: number } | null = null;
    for (const candidate of candidates) {
      const covers = coveredBy(candidate, events, open);
      if (covers < leastGain * total) continue;
      const gain = covers * candidate.worth;
      if (!best || gain > best.gain || (gain === best.gain && candidate.key < best.candidate.key)) {
        best = { candidate, gain };
      }
    }
    if (!best) break;
    const { candidate } = best;
    chosen.push(candidate);
    for (const i of candidate.events) open.delete(i);
    // What is part of a chosen name, or goes beyond it, would be a second lane for the same.
    candidates = candidates.filter((other) => !shareWord(other.key, candidate.key));
  }
  let topics = chosen.map((candidate) => ({
    name: spell(fuller(candidate, all, chosen)),
    centre: mean([...candidate.events].map((i) => profiles[i] ?? new Map())),
  }));
  for (let round = 0; round < rounds; round += 1) topics = drawn(topics, read, profiles);
  return topics;
}

/** Each topic moved to the middle of the events that are closest to it. */
function drawn(
  topics: readonly Topic[],
  read: readonly number[],
  profiles: readonly Profile[],
): Topic[] {
  const comers = new Map<Topic, Profile[]>();
  for (const i of read) {
    const profile = profiles[i] ?? new Map<number, number>();
    const topic = closestTo(profile, topics);
    if (topic) comers.set(topic, [...(comers.get(topic) ?? []), profile]);
  }
  return topics.map((topic) => ({ ...topic, centre: mean(comers.get(topic) ?? [topic.centre]) }));
}

function closestTo(profile: Profile, topics: readonly Topic[]): Topic | null {
  let best: Topic | null = null;
  let closest = belongs;
  for (const topic of topics) {
    const closeness = cosine(profile, topic.centre);
    if (closeness > closest) [best, closest] = [topic, closeness];
  }
  return best;
}

function shareWord(a: string, b: string): boolean {
  const words = b.split(' ');
  return a.split(' ').some((word) => words.includes(word));
}

/** Salience of the events that hold the phrase and have no topic yet. */
function coveredBy(
  candidate: Candidate,
  events: readonly Topical[],
  open: ReadonlySet<number>,
): number {
  let covered = 0;
  for (const i of candidate.events) if (open.has(i)) covered += events[i]?.salience ?? 0;
  return covered;
}

function candidatesIn(events: readonly Topical[], read: readonly number[]): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const i of read) {
    const event = events[i];
    if (!event) continue;
    for (const { text, article } of textsOf(event)) {
      for (const { key, words, worth } of phrasesOf(text)) {
        const candidate = found.get(key) ?? newCandidate(key);
        candidate.spellings.set(words, (candidate.spellings.get(words) ?? 0) + 1);
        candidate.events.add(i);
        candidate.articles.add(article);
        candidate.worth = Math.max(candidate.worth, worth);
        found.set(key, candidate);
      }
    }
  }
  return [...found.values()];
}

function newCandidate(key: string): Candidate {
  return { key, spellings: new Map(), events: new Set(), articles: new Set(), worth: 0 };
}

/** The clauses that tell the event, with what headlines add to the first of them. */
function textsOf({ title, members }: Topical): { text: string; article: string }[] {
  const clauses = members.slice(0, membersRead).map(({ reading: { article }, mention }) => ({
    text: article.text.slice(mention.start, mention.end),
    article: article.id,
  }));
  const [first] = clauses;
  return first ? [{ text: title, article: first.article }, ...clauses] : [];
}

/** "Peace deal" for "deal", when that is how much of it is called. */
function fuller(
  candidate: Candidate,
  all: readonly Candidate[],
  chosen: readonly Candidate[],
): Candidate {
  if (candidate.key.includes(' ')) return candidate;
  const taken = chosen.filter((other) => other !== candidate);
  const longer = all
    .filter(
      ({ key }) =>
        key.endsWith(` ${candidate.key}`) && !taken.some((other) => shareWord(other.key, key)),
    )
    .sort((a, b) => b.events.size - a.events.size || (a.key < b.key ? -1 : 1))[0];
  return longer && longer.events.size >= fullerShare * candidate.events.size ? longer : candidate;
}

/** The spelling used most, with a capital. */
function spell({ spellings }: Candidate): string {
  const [most = ''] = [...spellings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
  return most.charAt(0).toUpperCase() + most.slice(1);
}

/** How rare each term is among the events. */
function weights(events: readonly Topical[]): (term: number) => number {
  const holders = new Map<number, number>();
  for (const { members } of events) {
    const terms = new Set(members.slice(0, membersRead).flatMap((member) => [...member.terms]));
    for (const term of terms) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  return (term) => Math.log(events.length / (holders.get(term) ?? 1));
}

/** Of length 1. */
function profileOf(members: readonly Signature[], weigh: (term: number) => number): Profile {
  const profile = new Map<number, number>();
  for (const { terms, shares } of members.slice(0, membersRead)) {
    terms.forEach((term, i) => {
      profile.set(term, (profile.get(term) ?? 0) + weigh(term) * (shares[i] ?? 0));
    });
  }
  return normalised(profile);
}

function mean(profiles: readonly Profile[]): Profile {
  const sum = new Map<number, number>();
  for (const profile of profiles) {
    for (const [term, weight] of profile) sum.set(term, (sum.get(term) ?? 0) + weight);
  }
  return normalised(sum);
}

function normalised(profile: Profile): Profile {
  let square = 0;
  for (const weight of profile.values()) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  return new Map([...profile].map(([term, weight]) => [term, weight / length]));
}

function cosine(a: Profile, b: Profile): number {
  let sum = 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
