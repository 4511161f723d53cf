/**
 * Events → the few topics they fall into, each named by a phrase of the articles. Phrases that many
 * events share found the topics; every event then goes to the topic whose words are closest to its own.
 */
import type { Signature } from '../merge/signature';
import { closeness, middleOf, profileOf, rarity, type Profile } from './term-profile';
import { nameTopics, type Topical } from './topic-names';

/** For events that are close to no topic. */
const elsewhere = 'Other';
/** Closeness from which an event belongs to a topic. */
const belongs = 0.06;
/** How often topics are drawn to the events that have come to them. */
const rounds = 2;
/** Most salient events that are read for topics. */
const eventsRead = 2000;

export interface Topics {
  /** Number of events they were found in. */
  readonly events: number;
  /** The name of the topic an event belongs to. */
  nameOf(event: { readonly members: readonly Signature[] }): string;
}

interface Topic {
  readonly name: string;
  readonly centre: Profile;
}

/** Finds the topics of these events; others can be asked for as well. */
export function findTopics(events: readonly Topical[]): Topics {
  const weigh = rarity(events);
  const read = events
    .toSorted((a, b) => b.salience - a.salience || order(idOf(a), idOf(b)))
    .slice(0, eventsRead);
  const profiles = read.map(({ members }) => profileOf(members, weigh));
  let topics = nameTopics(read).map(({ name, events: holders }): Topic => {
    const centre = middleOf(profiles.filter((_, i) => holders.has(i)));
    return { name, centre };
  });
  for (let round = 0; round < rounds; round += 1) topics = drawn(topics, profiles);
  return {
    events: events.length,
    nameOf: ({ members }) => closestTo(profileOf(members, weigh), topics)?.name ?? elsewhere,
  };
}

/** Each topic moved to the middle of the events that are closest to it. */
function drawn(topics: readonly Topic[], profiles: readonly Profile[]): Topic[] {
  const comers = new Map<Topic, Profile[]>(topics.map((topic) => [topic, []]));
  for (const profile of profiles) {
    const topic = closestTo(profile, topics);
    if (topic) comers.get(topic)?.push(profile);
  }
  return [...comers].map(([{ name, centre }, near]) => ({
    name,
    centre: near.length > 0 ? middleOf(near) : centre,
  }));
}

function closestTo(profile: Profile, topics: readonly Topic[]): Topic | null {
  let best: Topic | null = null;
  let closest = belongs;
  for (const topic of topics) {
    const close = closeness(profile, topic.centre);
    if (close > closest) [best, closest] = [topic, close];
  }
  return best;
}

function idOf({ members }: Topical): string {
  return members[0]?.mention.id ?? '';
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
