/** A mention becomes what comparing needs: its terms, the acts it names, its days. */
import type { ArticleWords, Lexicon } from '../../article/lexicon';
import { fit } from '../../base/fit';
import { quote } from '../../base/span';
import type { EventMention, Status } from '../event';
import type { Reading } from '../reading';
import { sentenceAt } from '../sentence-at';
import { phraseActs } from './act-classes';
import { DomainVotes, type Domain } from './domains';
import type { Vocabulary } from './vocabulary';
import { daysOf, precisionOf, type Days, type Precision } from './when';

export interface Signature {
  readonly mention: EventMention;
  readonly reading: Reading;
  /** Index of its sentence in the article. */
  readonly sentence: number;
  /** Numbers of its terms, ascending. */
  readonly terms: Int32Array;
  /** 1 for a term of the clause, less for one of the sentence around it; parallel to `terms`. */
  readonly shares: Float32Array;
  /** Number of the trigger's term; null when it says nothing by itself. */
  readonly trigger: number | null;
  /** Acts the trigger can name, and acts any word of the clause can name. */
  readonly acts: readonly number[];
  readonly nearActs: readonly number[];
  /** What most of its words speak of. */
  readonly domain: Domain | null;
  /** What happened, what was said, and what is still open are different events. */
  readonly kind: 'told' | 'said' | 'open';
  readonly days: Days | null;
  readonly precision: Precision;
  /** The date is taken from context: it may give way to a written one. */
  readonly soft: boolean;
  /** It may join an event, and not found one. */
  readonly light: boolean;
}

/** Whether it can be an event by itself; the others only join events. */
export function isFounder({ light, days }: Signature): boolean {
  return !light && days !== null;
}

/** Words around the clause say what it is about, and less surely. */
const contextShare = 0.5;
/** The same number twice is seldom chance. */
const numberFactor = 1.5;
/** What the trigger says goes before what is said around it. */
const triggerVote = 1;
const contextVote = 0.25;
const softBelow = 0.5;
const lightBelow = 0.5;

/** Makes signatures, in memory that is kept from one mention to the next. */
export class Signing {
  /** By term, what the mention in hand has of it; 0 for the terms that are not among `terms`. */
  private shares = new Float32Array(0);
  private terms = new Int32Array(64);
  private count = 0;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** Of all mentions of a reading; boilerplate-free by construction. `text`: the words of its article. */
  of(reading: Reading, text: ArticleWords): Signature[] {
    const inDate = wordsInDates(reading, text, this.lexicon);
    return reading.mentions.map((mention) => this.sign(mention, reading, text, inDate));
  }

  private sign(
    mention: EventMention,
    reading: Reading,
    { words, starts, firsts }: ArticleWords,
    inDate: Uint8Array,
  ): Signature {
    const { article } = reading;
    const sentence = sentenceAt(article.sentences, mention.start);
    const days = daysOf(mention.date);
    const trigger = this.vocabulary.of(quote(article.text, mention.trigger));
    const nearActs = [...phraseActs(quote(article.text, mention))];
    const acts = [...(trigger?.acts ?? []), ...nearActs];
    const votes = new DomainVotes();
    votes.add(trigger?.domain ?? null, triggerVote);
    const end = firsts[sentence + 1] ?? 0;
    for (let i = firsts[sentence] ?? 0; i < end; i += 1) {
      const word = words[i] ?? 0;
      const term = inDate[i] ? null : this.vocabulary.ofNumber(word);
      if (!term) continue;
      const start = starts[i] ?? 0;
      const inside = start < mention.end && mention.start < start + this.lexicon.lengthOf(word);
      if (inside) addAll(nearActs, term.acts);
      const share = inside ? 1 : contextShare;
      votes.add(term.domain, inside ? 1 : contextVote);
      this.raise(term.id, term.number ? share * numberFactor : share);
    }
    // The headline names whom "he" and "its" in the clause stand for.
    for (const word of this.lexicon.numbersIn(mention.headline)) {
      const term = this.vocabulary.ofNumber(word);
      if (!term) continue;
      this.raise(term.id, 1);
      votes.add(term.domain, 1);
      addAll(nearActs, term.acts);
    }
    return {
      mention,
      reading,
      sentence,
      ...this.takeTerms(),
      trigger: trigger?.id ?? null,
      acts,
      nearActs,
      domain: votes.winner,
      kind: kindOf(mention.status),
      days,
      precision: days ? precisionOf(days) : 'age',
      soft: mention.timex === null || mention.confidence < softBelow,
      light: (mention.weight ?? 1) < lightBelow,
    };
  }

  private raise(term: number, share: number): void {
    this.shares = fit(this.shares, term);
    const known = this.shares[term] ?? 0;
    if (known >= share) return;
    if (known === 0) {
      this.terms = fit(this.terms, this.count);
      this.terms[this.count++] = term;
    }
    this.shares[term] = share;
  }

  private takeTerms(): Pick<Signature, 'terms' | 'shares'> {
    const terms = this.terms.slice(0, this.count).sort();
    const shares = new Float32Array(terms.length);
    for (let i = 0; i < terms.length; i += 1) {
      const term = terms[i] ?? 0;
      shares[i] = this.shares[term] ?? 0;
      this.shares[term] = 0;
    }
    this.count = 0;
    return { terms, shares };
  }
}

function addAll(acts: number[], more: readonly number[]): void {
  for (const act of more) if (!acts.includes(act)) acts.push(act);
}

/** 1 for each word inside a time expression of its sentence: dates are compared as dates. */
function wordsInDates(
  { article, timexes }: Reading,
  { words, starts, firsts }: ArticleWords,
  lexicon: Lexicon,
): Uint8Array {
  const inDate = new Uint8Array(words.length);
  for (const { start, end } of timexes) {
    const sentence = sentenceAt(article.sentences, start);
    const last = firsts[sentence + 1] ?? 0;
    for (let i = firsts[sentence] ?? 0; i < last; i += 1) {
      const begin = starts[i] ?? 0;
      if (begin < end && start < begin + lexicon.lengthOf(words[i] ?? 0)) inDate[i] = 1;
    }
  }
  return inDate;
}

function kindOf(status: Status): Signature['kind'] {
  return status === 'said'
    ? 'said'
    : status === 'planned' || status === 'possible'
      ? 'open'
      : 'told';
}
