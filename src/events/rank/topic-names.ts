/** Events → the few phrases that between them name what most of the events are about. */
import { canonical } from '../merge/signs/act-classes';
import { capitalised } from '../mention/headline/pieces/text';
import type { Signature } from '../merge/signs/signature';
import { phrasesOf, type Phrase } from './phrases';

/** An event as far as its topic needs. */
export interface Topical {
  readonly title: string;
  readonly members: readonly Signature[];
  readonly salience: number;
}

const mostTopics = 6;
/** Mentions of an event that say what it is about. */
export const membersRead = 3;
/** A phrase in more of the events than this tells none of them apart. */
const widest = 0.6;
/** A topic needs this many events, or two that different articles tell. */
const fewest = 3;
/** Share of the events' salience a further topic has to add. */
const leastGain = 0.012;
/** Share of a noun's events from which a longer phrase names them. */
const fullerShare = 0.3;
/** Of a noun that only ever describes others, so that one of them names it. */
const describingShare = 0.1;

/** Share of a phrase's events from which a chosen topic has them already. */
const sameEvents = 0.5;

interface Candidate {
  readonly key: string;
  readonly spellings: Map<string, number>;
  readonly events: Set<number>;
  readonly articles: Set<string>;
  worth: number;
}

/** Takes, one after the other, the phrase that names the most of what has no name yet. */
export function nameTopics(events: readonly Topical[]): string[] {
  const all = candidatesIn(events);
  const total = events.reduce((sum, { salience }) => sum + salience, 0);
  const open = new Set(events.keys());
  const chosen: Candidate[] = [];
  let candidates = all.filter((candidate) => isTopic(candidate, events.length));
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
    candidates = candidates.filter(
      (other) => !shareWord(other.key, candidate.key) && !isSecondName(other, candidate),
    );
  }
  let named = chosen;
  for (const { holds, share } of fullerNames) {
    named = named.reduce<Candidate[]>((done, candidate, i) => {
      const others = [...done, ...named.slice(i + 1)];
      return [...done, fuller(candidate, all, others, holds, share)];
    }, []);
  }
  return named.map(spell);
}

/** Another phrase for much the same events: "dollar" where "rouble" is told of. */
function isSecondName(other: Candidate, chosen: Candidate): boolean {
  let shared = 0;
  for (const event of other.events) if (chosen.events.has(event)) shared += 1;
  return shared >= sameEvents * other.events.size;
}

function isTopic({ events: { size }, articles }: Candidate, of: number): boolean {
  if (size > Math.max(fewest, widest * of)) return false;
  return size >= fewest || (size === 2 && articles.size > 1);
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

function candidatesIn(events: readonly Topical[]): Candidate[] {
  const found = new Map<string, Candidate>();
  events.forEach((event, i) => {
    for (const { phrases, article } of toldBy(event)) {
      for (const { key, words, worth } of phrases) {
        const candidate = found.get(key) ?? newCandidate(key);
        candidate.spellings.set(words, (candidate.spellings.get(words) ?? 0) + 1);
        candidate.events.add(i);
        candidate.articles.add(article);
        candidate.worth = Math.max(candidate.worth, worth);
        found.set(key, candidate);
      }
    }
  });
  return [...found.values()];
}

function newCandidate(key: string): Candidate {
  return { key, spellings: new Map(), events: new Set(), articles: new Set(), worth: 0 };
}

interface Told {
  readonly phrases: readonly Phrase[];
  readonly article: string;
}

/** By the event's mentions: most events stay as they are while others come and go. */
const known = new WeakMap<Topical['members'], readonly Told[]>();

/** What the clauses that tell the event say, and its headline. */
function toldBy({ title, members }: Topical): readonly Told[] {
  const cached = known.get(members);
  if (cached) return cached;
  const clauses = members
    .slice(0, membersRead)
    .map(({ article, clause }): Told => ({ phrases: phrasesOf(clause), article: article.id }));
  const [first] = clauses;
  const told = first ? [{ phrases: phrasesOf(title), article: first.article }, ...clauses] : [];
  known.set(members, told);
  return told;
}

/** "Peace deal" for "deal", else "peace talks" for "peace", when that is how much of it is called. */
function fuller(
  candidate: Candidate,
  all: readonly Candidate[],
  others: readonly Candidate[],
  holds: (longer: string, key: string) => boolean,
  share: number,
): Candidate {
  const { key, events } = candidate;
  if (key.includes(' ')) return candidate;
  const longer = all
    .filter(
      (other) => holds(other.key, key) && !others.some((name) => shareWord(other.key, name.key)),
    )
    .sort((a, b) => b.events.size - a.events.size || (a.key < b.key ? -1 : 1))[0];
  return longer && longer.events.size >= share * events.size ? longer : candidate;
}

/** In this order: what a noun is the head of comes before what it describes. */
const fullerNames = [
  { holds: (longer: string, key: string) => longer.endsWith(` ${key}`), share: fullerShare },
  { holds: (longer: string, key: string) => longer.startsWith(`${key} `), share: describingShare },
];

/** "Talks" and "meeting" name one act, and would be two lanes for the same. */
function shareWord(a: string, b: string): boolean {
  const words = b.split(' ').map(canonical);
  return a.split(' ').some((word) => words.includes(canonical(word)));
}

/** The spelling used most, with a capital. */
function spell({ spellings }: Candidate): string {
  const [most = ''] = [...spellings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
  return capitalised(most);
}
