/** Mentions that found no event of their own, each with the founder it goes with, if any. */
import type { Compare } from '../meeting/rows';

/** Whom a seeker goes with. */
interface Lead {
  readonly founder: number;
  /** Likeness beyond what was needed. */
  readonly margin: number;
}

export class Following {
  /** By seeker. */
  private readonly leads = new Map<number, Lead>();
  /** The other way round: by founder, the seekers that go with it; no founder has an empty set. */
  private readonly followers = new Map<number, Set<number>>();
  /** Of seekers that go with another founder now, or did for a while: whom they went with before. */
  private before = new Map<number, Lead | undefined>();

  constructor(private readonly compare: Compare) {}

  /** The seeker goes with the founder if that is closer than who it goes with now; of two as close, with the first. */
  offer(seeker: number, founder: number, margin: number): void {
    const lead = this.leads.get(seeker);
    if (lead) {
      if (margin < lead.margin) return;
      if (margin === lead.margin && this.compare(lead.founder, founder) <= 0) return;
      this.release(seeker);
    } else this.note(seeker, lead);
    this.leads.set(seeker, { founder, margin });
    const known = this.followers.get(founder);
    if (known) known.add(seeker);
    else this.followers.set(founder, new Set([seeker]));
  }

  /** The seeker goes with nobody. */
  release(seeker: number): void {
    const lead = this.leads.get(seeker);
    if (!lead) return;
    this.note(seeker, lead);
    this.leads.delete(seeker);
    const left = this.followers.get(lead.founder);
    left?.delete(seeker);
    if (left?.size === 0) this.followers.delete(lead.founder);
  }

  followersOf(founder: number): Iterable<number> {
    return this.followers.get(founder) ?? [];
  }

  /** Those that go with any of these founders, the closest first. */
  following(founders: readonly number[]): number[] {
    const all = founders.flatMap((founder) => [...this.followersOf(founder)]);
    const margin = (seeker: number): number => this.leads.get(seeker)?.margin ?? 0;
    return all.sort((a, b) => margin(b) - margin(a) || this.compare(a, b));
  }

  /** Founders that have gained or lost followers since this was asked last. */
  takeChanged(): ReadonlySet<number> {
    const changed = new Set<number>();
    for (const [seeker, then] of this.before) {
      const now = this.leads.get(seeker);
      if (now?.founder === then?.founder && now?.margin === then?.margin) continue;
      for (const lead of [then, now]) if (lead) changed.add(lead.founder);
    }
    this.before = new Map();
    return changed;
  }

  /** Whom it went with until now. Most seekers never go with anybody, and are none to note. */
  private note(seeker: number, lead: Lead | undefined): void {
    if (!this.before.has(seeker)) this.before.set(seeker, lead);
  }
}
