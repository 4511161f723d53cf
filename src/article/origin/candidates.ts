/**
 * Finds the articles that an article could be a copy or a rewrite of, without looking at all of them:
 * those that share a key of its sketch, or several of its facts. Whether two are worth comparing hangs
 * on which articles are there, and not on the order in which they came.
 */
import type { Profile } from './profile';
import { areOneNews } from './same-report';
import { SharedKeys, type Compare } from './shared-keys';

/** Independent reports of one matter share a fact or two of the sample, ... */
const fewestFacts = 3;
/** ... rewrites a sixth of the facts of the shorter one and more, not all of which are met, ... */
const rewrittenShare = 0.08;
/** ... and copies and excerpts half of them: of what was not news at one time, nothing else counts. */
const copiedShare = 0.25;

interface Filed {
  readonly number: number;
  readonly profile: Profile;
}

export class Candidates {
  private readonly sketches: SharedKeys;
  private readonly facts: SharedKeys;

  constructor(
    compare: Compare,
    private readonly at: (number: number) => Profile,
  ) {
    this.sketches = new SharedKeys(compare);
    this.facts = new SharedKeys(compare);
  }

  /** The articles, those that come among them, with candidates that they did not have, or had. */
  change(gone: readonly Filed[], come: readonly Filed[]): Set<number> {
    const changed = new Set(come.map(({ number }) => number));
    this.sketches.change(gone.map(bySketch), come.map(bySketch), changed);
    this.facts.change(gone.map(byFacts), come.map(byFacts), changed);
    for (const { number } of gone) changed.delete(number);
    return changed;
  }

  /** Both ways: who is a candidate for an article has it for a candidate. */
  of(number: number): Set<number> {
    const profile = this.at(number);
    const found = new Set<number>();
    for (const key of profile.sketch.keys) {
      this.sketches.visit(number, key, (other) => found.add(other));
    }
    const shared = new Map<number, number>();
    for (const fact of profile.facts) {
      this.facts.visit(number, fact, (other) => shared.set(other, (shared.get(other) ?? 0) + 1));
    }
    for (const [other, count] of shared) {
      if (count >= fewestFacts && count >= this.needed(profile, this.at(other))) found.add(other);
    }
    found.delete(number);
    return found;
  }

  private needed(a: Profile, b: Profile): number {
    const share = areOneNews(a, b) ? rewrittenShare : copiedShare;
    return share * Math.min(a.facts.length, b.facts.length);
  }
}

function bySketch({ number, profile }: Filed): { number: number; keys: Uint32Array } {
  return { number, keys: profile.sketch.keys };
}

function byFacts({ number, profile }: Filed): { number: number; keys: Uint32Array } {
  return { number, keys: profile.facts };
}
