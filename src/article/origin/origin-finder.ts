/**
 * Articles → groups that tell one report. Copies are looked for among articles with a common sketch
 * key, rewrites among those that share rare terms, so that the work grows with the number of
 * articles and not with its square.
 */
import type { Article } from '../article';
import { Profiles, type Profile } from './profile';
import { lendersOf } from './lenders';
import { areTwins, sameReport } from './same-report';

/** Only the rarest terms of an article are looked up, ... */
const termsLookedUp = 40;
/** ... and only while this few articles, or this share of them, hold the term. */
const rareArticles = 8;
const rareShare = 0.01;
/** Only those that share the most are compared sentence by sentence. */
const compared = 8;
/** Two groups are one when this share of the pairs between them are one report: likeness does not chain. */
const linkedShare = 0.5;

interface Link {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

export class OriginFinder {
  private readonly profiles: Profile[] = [];
  private readonly bySketch = new Map<number, number[]>();
  /** Term to the articles that hold it, and to the number of sentences that do. */
  private readonly byTerm: number[][] = [];
  private readonly sentencesWith: number[] = [];
  private sentences = 0;
  /** Article number to the numbers of its group, itself among them. */
  private readonly groups: number[][] = [];
  private readonly linked = new Set<string>();
  /** Article number to those that are the same word for word. */
  private readonly twins = new Map<number, number[]>();

  /** `made`: the profiles that earlier finders have used. */
  constructor(private readonly made = new Profiles()) {}

  /** Adds articles as one batch: within a batch their order makes no difference. */
  add(articles: readonly Article[]): void {
    const from = this.profiles.length;
    for (const article of articles.toSorted((a, b) => order(a.id, b.id))) {
      this.file(this.made.of(article));
    }
    const links: Link[] = [];
    const seen = new Set<string>();
    for (let number = from; number < this.profiles.length; number += 1) {
      for (const other of this.candidates(number)) {
        const [a, b] = number < other ? [number, other] : [other, number];
        const key = pairKey(a, b);
        if (seen.has(key)) continue;
        seen.add(key);
        const strength = sameReport(this.at(a), this.at(b), this.weigh);
        if (strength === 0) continue;
        links.push({ a, b, strength });
        this.linked.add(key);
        if (areTwins(this.at(a), this.at(b))) {
          push(this.twins, a, b);
          push(this.twins, b, a);
        }
      }
    }
    links.sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
    for (const { a, b } of links) this.join(a, b);
  }

  /** Article id to the id of its origin: the oldest of the group, the smallest id among equals. */
  origins(): Map<string, string> {
    const found = new Map<string, string>();
    for (const group of new Set(this.groups)) {
      const members = group.map((number) => this.at(number).article);
      const [oldest] = members.sort(
        (a, b) => order(a.published?.value ?? '~', b.published?.value ?? '~') || order(a.id, b.id),
      );
      for (const { id } of members) found.set(id, oldest?.id ?? id);
    }
    return found;
  }

  /** Id of an article without a date of its own to that of the twin whose date it may take. */
  lenders(): Map<string, string> {
    return lendersOf(
      this.profiles.map(({ article }) => article),
      this.twins,
    );
  }

  private at(number: number): Profile {
    const profile = this.profiles[number];
    if (!profile) throw new RangeError(`No article has the number ${String(number)}.`);
    return profile;
  }

  private file(profile: Profile): void {
    const number = this.profiles.push(profile) - 1;
    this.groups.push([number]);
    for (const key of profile.sketch.keys) push(this.bySketch, key, number);
    for (const term of profile.terms) (this.byTerm[term] ??= []).push(number);
    for (const terms of profile.sentences) {
      this.sentences += 1;
      for (const term of terms) {
        this.sentencesWith[term] = (this.sentencesWith[term] ?? 0) + 1;
      }
    }
  }

  private readonly weigh = (term: number): number =>
    Math.log(1 + this.sentences / (1 + (this.sentencesWith[term] ?? 0)));

  /** Numbers of articles worth comparing, the most promising first. */
  private candidates(number: number): Set<number> {
    const { sketch, terms } = this.at(number);
    const copies = sketch.keys.flatMap((key) => (this.bySketch.get(key) ?? []).slice(0, compared));
    const most = Math.max(rareArticles, rareShare * this.profiles.length);
    const held = (term: number): number => this.byTerm[term]?.length ?? 0;
    const rare = terms
      .filter((term) => held(term) > 1 && held(term) <= most)
      .sort((a, b) => held(a) - held(b) || this.made.compare(a, b))
      .slice(0, termsLookedUp);
    const votes = new Map<number, number>();
    for (const term of rare) {
      for (const other of this.byTerm[term] ?? []) {
        votes.set(other, (votes.get(other) ?? 0) + this.weigh(term));
      }
    }
    votes.delete(number);
    const rewrites = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, compared);
    const all = new Set([...copies, ...rewrites.map(([other]) => other)]);
    all.delete(number);
    return all;
  }

  private join(a: number, b: number): void {
    const [into, from] = [this.groups[a], this.groups[b]];
    if (!into || !from || into === from) return;
    let links = 0;
    for (const x of into) for (const y of from) if (this.linked.has(pairKey(x, y))) links += 1;
    if (links < linkedShare * into.length * from.length) return;
    into.push(...from);
    for (const member of from) this.groups[member] = into;
  }
}

function push<K>(lists: Map<K, number[]>, key: K, number: number): void {
  const list = lists.get(key);
  if (list) list.push(number);
  else lists.set(key, [number]);
}

function pairKey(a: number, b: number): string {
  return a < b ? `${String(a)} ${String(b)}` : `${String(b)} ${String(a)}`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
