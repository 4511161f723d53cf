/** What an event is about as weighed terms, and how close two such profiles are. */
import type { Signature } from '../merge/signature';

/** Number of a term to its weight; of length 1 unless empty. */
export type Profile = ReadonlyMap<number, number>;

/** How much a term says, by its number. */
export type Weigh = (term: number) => number;

/** Mentions of an event that are read for what it is about. */
export const membersRead = 3;

/** How rare each term is among the events. */
export function rarity(events: readonly { readonly members: readonly Signature[] }[]): Weigh {
  const holders: number[] = [];
  for (const { members } of events) {
    const seen = new Set<number>();
    for (const { terms } of members.slice(0, membersRead)) {
      for (const term of terms) seen.add(term);
    }
    for (const term of seen) holders[term] = (holders[term] ?? 0) + 1;
  }
  return (term) => Math.log(events.length / (holders[term] ?? 1));
}

export function profileOf(members: readonly Signature[], weigh: Weigh): Profile {
  const profile = new Map<number, number>();
  for (const { terms, shares } of members.slice(0, membersRead)) {
    for (let i = 0; i < terms.length; i += 1) {
      const term = terms[i] ?? 0;
      profile.set(term, (profile.get(term) ?? 0) + weigh(term) * (shares[i] ?? 0));
    }
  }
  return ofLengthOne(profile);
}

export function middleOf(profiles: readonly Profile[]): Profile {
  const sum = new Map<number, number>();
  for (const profile of profiles) {
    for (const [term, weight] of profile) sum.set(term, (sum.get(term) ?? 0) + weight);
  }
  return ofLengthOne(sum);
}

/** Cosine: 1 for the same, 0 for nothing in common. */
export function closeness(a: Profile, b: Profile): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

function ofLengthOne(profile: Map<number, number>): Profile {
  let square = 0;
  for (const weight of profile.values()) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  for (const [term, weight] of profile) profile.set(term, weight / length);
  return profile;
}
