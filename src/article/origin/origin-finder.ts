/**
 * Articles that come and go → groups that tell one report, a copy or a rewrite of it. Whether two are
 * one report is a matter of the two alone, and the groups are those of the articles that are there,
 * whatever came before: a change costs what it touches, and a pass over plain numbers.
 */
import { ascending } from 'd3-array';
import { fit } from '../../base/fit';
import { hashOf } from '../../base/hash';
import type { Article } from '../article';
import { Lexicon, type ArticleWords } from '../lexicon';
import { Candidates } from './candidates';
import { connected } from './connected';
import { groupLinked, type Link } from './group-links';
import { lendersOf } from './lenders';
import { Profiler, type FiledArticle, type Profile } from './profile';
import { areTwins, sameReport } from './same-report';

interface ReportLink extends Link {
  /** One is the other word for word. */
  readonly twins: boolean;
}

const nothing: ReadonlyMap<number, ReportLink> = new Map();

export class OriginFinder {
  private readonly profiler: Profiler;
  private readonly numbers = new Map<string, number>();
  private readonly profiles: (Profile | undefined)[] = [];
  /** Numbers of articles that have gone, for others to come. */
  private readonly free: number[] = [];
  /** Hashes of the articles' ids: an order of all articles, whichever came first. */
  private hashes = new Uint32Array(0);
  private readonly compare = (a: number, b: number): number => {
    const [x = 0, y = 0] = [this.hashes[a], this.hashes[b]];
    return x - y || ascending(this.at(a).article.id, this.at(b).article.id);
  };
  private readonly candidates = new Candidates(this.compare, (number) => this.at(number));
  /** By article, those it is linked to. */
  private readonly links = new Map<number, Map<number, ReportLink>>();
  private readonly come = new Set<number>();
  private readonly gone = new Set<number>();
  private readonly originOf = new Map<string, string>();
  private readonly lenderOf = new Map<string, string>();

  constructor(private readonly lexicon = new Lexicon()) {
    this.profiler = new Profiler(lexicon);
  }

  /** Takes effect when it is settled, as does `unfile`. `words`, if they have been read already. */
  file(article: Article, words: ArticleWords = this.lexicon.read(article)): void {
    const number = this.free.pop() ?? this.profiles.length;
    this.profiles[number] = this.profiler.profileOf(article, words);
    this.numbers.set(article.id, number);
    this.hashes = fit(this.hashes, number);
    this.hashes[number] = hashOf(article.id);
    this.come.add(number);
  }

  unfile(id: string): void {
    const number = this.numbers.get(id);
    if (number === undefined) return;
    this.numbers.delete(id);
    if (this.come.delete(number)) this.release(number);
    else this.gone.add(number);
  }

  settle(): void {
    const filed = (numbers: ReadonlySet<number>) =>
      [...numbers].map((number) => ({ number, profile: this.at(number) }));
    const touched = new Set(this.come);
    const again = this.candidates.change(filed(this.gone), filed(this.come));
    for (const number of this.gone) this.drop(number, touched);
    this.compareAgain(again, touched);
    this.come.clear();
    this.gone.clear();
    this.group(touched);
  }

  /** How many articles have been held at one time, at most. */
  get size(): number {
    return this.profiles.length;
  }

  /** Article id to the id of its origin: the oldest of the group, the smallest id among equals. */
  get origins(): ReadonlyMap<string, string> {
    return this.originOf;
  }

  /** Id of an article without a date of its own to that of the twin whose date it may take. */
  get lenders(): ReadonlyMap<string, string> {
    return this.lenderOf;
  }

  private at(number: number): Profile {
    const profile = this.profiles[number];
    if (!profile) throw new RangeError(`No article has the number ${String(number)}.`);
    return profile;
  }

  private linksOf(number: number): ReadonlyMap<number, ReportLink> {
    return this.links.get(number) ?? nothing;
  }

  private drop(number: number, touched: Set<number>): void {
    for (const other of this.linksOf(number).keys()) this.cut(number, other, touched);
    touched.delete(number);
    const { id } = this.at(number).article;
    this.originOf.delete(id);
    this.lenderOf.delete(id);
    this.links.delete(number);
    this.release(number);
  }

  private release(number: number): void {
    this.profiles[number] = undefined;
    this.free.push(number);
  }

  /** Articles whose candidates have changed; a pair of them is compared once. */
  private compareAgain(again: ReadonlySet<number>, touched: Set<number>): void {
    const done = new Set<number>();
    for (const number of again) {
      const candidates = this.candidates.of(number);
      const known = this.linksOf(number);
      for (const other of known.keys()) {
        if (!candidates.has(other)) this.cut(number, other, touched);
      }
      for (const other of candidates) {
        if (done.has(other) || known.has(other)) continue;
        const strength = sameReport(this.at(number), this.at(other));
        if (strength > 0) this.link(number, other, strength, touched);
      }
      done.add(number);
    }
  }

  private link(a: number, b: number, strength: number, touched: Set<number>): void {
    const link = { a, b, strength, twins: areTwins(this.at(a), this.at(b)) };
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = this.links.get(one);
      if (known) known.set(other, link);
      else this.links.set(one, new Map([[other, link]]));
      touched.add(one);
    }
  }

  private cut(a: number, b: number, touched: Set<number>): void {
    this.links.get(a)?.delete(b);
    this.links.get(b)?.delete(a);
    touched.add(a).add(b);
  }

  /** Anew for all that links connect with an article whose links have changed. */
  private group(touched: ReadonlySet<number>): void {
    const seen = new Set<number>();
    for (const start of touched) {
      if (seen.has(start)) continue;
      const members = connected(start, (number) => this.linksOf(number).keys(), seen);
      const links = members.flatMap((number) =>
        [...this.linksOf(number).values()].filter(({ a }) => a === number),
      );
      const groups = groupLinked(members, links, this.areAlike, this.compare);
      for (const group of groups) this.nameOrigin(group);
      this.lend(members);
    }
  }

  private readonly areAlike = (a: number, b: number): boolean =>
    this.linksOf(a).has(b) || sameReport(this.at(a), this.at(b)) > 0;

  private nameOrigin(group: readonly number[]): void {
    const articles = this.articlesOf(group).sort(
      (a, b) =>
        ascending(a.published?.value ?? '~', b.published?.value ?? '~') || ascending(a.id, b.id),
    );
    const [oldest] = articles;
    for (const { id } of articles) this.originOf.set(id, oldest?.id ?? id);
  }

  private lend(members: readonly number[]): void {
    for (const { id } of this.articlesOf(members)) this.lenderOf.delete(id);
    const seen = new Set<number>();
    for (const start of members) {
      if (seen.has(start)) continue;
      const family = connected(start, (number) => this.twinsOf(number), seen);
      for (const [id, lender] of lendersOf(this.articlesOf(family))) this.lenderOf.set(id, lender);
    }
  }

  /** Twins of twins count. */
  private twinsOf(number: number): readonly number[] {
    return [...this.linksOf(number)].filter(([, { twins }]) => twins).map(([other]) => other);
  }

  private articlesOf(numbers: readonly number[]): FiledArticle[] {
    return numbers.map((number) => this.at(number).article);
  }
}
