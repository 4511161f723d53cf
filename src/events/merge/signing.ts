/** The mentions of an article → what comparing needs of each: its terms, the acts it names, its days. */
import type { ArticleWords, Lexicon } from '../../article/lexicon';
import { fit } from '../../base/fit';
import { quote } from '../../base/span';
import type { EventDate, EventMention, Status } from '../event';
import type { Reading } from '../reading';
import { sentenceAt } from '../sentence-at';
import { phraseActs } from './act-classes';
import { actWords, addActs } from './act-sets';
import { domainNames, DomainVotes } from './domains';
import type { Kind, MentionRows } from './mention-rows';
import type { OnceNames } from './once';
import { isLight } from './tellings';
import { hold, inClause, inContext, ofNumber, type TermPool } from './term-pool';
import type { Vocabulary } from './vocabulary';
import { daysOf, precisionOf } from './when';

/** What the trigger says goes before what is said around it. */
const triggerVote = 1;
const contextVote = 0.25;
const softBelow = 0.5;

/** Writes mentions down, in memory that is kept from one to the next. */
export class Signing {
  /** By term, one more than what the mention in hand has of it; 0 for the terms that are not among `terms`. */
  private codes = new Uint8Array(0);
  private found = new Int32Array(64);
  private count = 0;
  /** Sets of the acts that the trigger can name, and of those that any word of the clause can name. */
  private readonly acts = new Int32Array(2 * actWords);
  private readonly dates = new Map<string, number>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly vocabulary: Vocabulary,
    private readonly rows: MentionRows,
    private readonly terms: TermPool,
    private readonly names: OnceNames,
  ) {}

  /**
   * All mentions of a reading, whose article has this number; boilerplate-free by construction. `text`:
   * the words of the article.
   */
  sign(reading: Reading, article: number, text: ArticleWords): void {
    const inDate = wordsInDates(reading, text, this.lexicon);
    for (const mention of reading.mentions) this.signOne(mention, reading, article, text, inDate);
  }

  private signOne(
    mention: EventMention,
    reading: Reading,
    number: number,
    { words, starts, firsts }: ArticleWords,
    inDate: Uint8Array,
  ): void {
    const { text, sentences } = reading.article;
    const sentence = sentenceAt(sentences, mention.start);
    const days = daysOf(mention.date);
    const trigger = this.vocabulary.of(quote(text, mention.trigger));
    this.acts.fill(0);
    addActs(this.acts, near, phraseActs(quote(text, mention)));
    this.acts.copyWithin(told, near, near + actWords);
    addActs(this.acts, told, trigger?.acts ?? none);
    const votes = new DomainVotes();
    votes.add(trigger?.domain ?? null, triggerVote);
    const end = firsts[sentence + 1] ?? 0;
    for (let i = firsts[sentence] ?? 0; i < end; i += 1) {
      const word = words[i] ?? 0;
      const term = inDate[i] ? null : this.vocabulary.ofNumber(word);
      if (!term) continue;
      const start = starts[i] ?? 0;
      const inside = start < mention.end && mention.start < start + this.lexicon.lengthOf(word);
      if (inside) addActs(this.acts, near, term.acts);
      votes.add(term.domain, inside ? 1 : contextVote);
      const code = inside ? inClause : inContext;
      this.raise(term.id, term.number ? ofNumber(code) : code);
    }
    // The headline names whom "he" and "its" in the clause stand for.
    for (const word of this.lexicon.numbersIn(mention.headline)) {
      const term = this.vocabulary.ofNumber(word);
      if (!term) continue;
      this.raise(term.id, inClause);
      votes.add(term.domain, 1);
      addActs(this.acts, near, term.acts);
    }
    this.terms.push(this.takeTerms());
    this.rows.push({
      start: mention.start,
      end: mention.end,
      article: number,
      sentence,
      kind: kindOf(mention.status),
      days,
      precision: days ? precisionOf(days) : 'age',
      date: this.numberOf(mention.date),
      soft: mention.timex === null || mention.confidence < softBelow,
      light: isLight(mention),
      trigger: trigger?.id ?? -1,
      names: this.names.note(mention, this.acts),
      domain: votes.winner === null ? -1 : domainNames.indexOf(votes.winner),
      acts: this.acts,
    });
  }

  /** The same for dates that are written the same; -1 for none. */
  private numberOf(date: EventDate | null): number {
    if (!date) return -1;
    const known = this.dates.get(date.edtf) ?? this.dates.size;
    this.dates.set(date.edtf, known);
    return known;
  }

  private raise(term: number, code: number): void {
    this.codes = fit(this.codes, term);
    const known = this.codes[term] ?? 0;
    if (known > code) return;
    if (known === 0) {
      this.found = fit(this.found, this.count);
      this.found[this.count++] = term;
    }
    this.codes[term] = code + 1;
  }

  private takeTerms(): Int32Array {
    const held = this.found.subarray(0, this.count).sort();
    for (let i = 0; i < held.length; i += 1) {
      const term = held[i] ?? 0;
      held[i] = hold(term, (this.codes[term] ?? 0) - 1);
      this.codes[term] = 0;
    }
    this.count = 0;
    return held;
  }
}

const none: readonly number[] = [];
/** Where the two sets of acts begin. */
const [told, near] = [0, actWords];

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

function kindOf(status: Status): Kind {
  return status === 'said'
    ? 'said'
    : status === 'planned' || status === 'possible'
      ? 'open'
      : 'told';
}
