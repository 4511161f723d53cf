/** The mentions of an article → what comparing needs of each: its terms, the acts it names, its days. */
import type { ArticleWords, Lexicon } from '../../../article/lexicon';
import type { DayNumber } from '../../../base/civil';
import { edtfBounds } from '../../../base/edtf';
import { quote, type Span } from '../../../base/span';
import type { EventDate, EventMention } from '../../event';
import { isLight } from '../../own-place';
import type { Reading } from '../../reading';
import { sentenceAt } from '../../sentence-at';
import { actsWithParticle } from './act-classes';
import { actWords, addActs, beyondSaying, hasAct } from './act-sets';
import { domainNames, type Domain } from './domains/domain';
import { KnownDomains, type DomainOf } from './domains/known-domains';
import { DomainVotes } from './domains/votes';
import type { Kind, MentionRow } from './mention-rows';
import type { OnceNames } from './once';
import { isOfPhrase, phrasesIn } from './phrase-acts';
import { supportedObject } from './support-verbs';
import { deal, tellsDeal } from './trade';
import { TermGathering } from './term-gathering';
import { inClause, inContext, ofNumber } from './term-pool';
import type { Vocabulary } from './vocabulary';
import { daysOf, precisionOf } from './when';

/** What the trigger says goes before what is said around it. */
const triggerVote = 1;
const contextVote = 0.25;
/** Where its own words say nothing, or several things, an event is of what its article is about. */
const articleVote = 0.5;
const softBelow = 0.5;

/** A reading, and what is looked up in it for each of its mentions. */
export interface SigningContext {
  readonly reading: Reading;
  readonly words: ArticleWords;
  /** 1 for each word inside a time expression. */
  readonly inDate: Uint8Array;
  /** By the lists of the article's language. */
  readonly domainOf: DomainOf;
  /** What the article is about. */
  readonly around: Domain | null;
  /** Last day on which the article can have been written; null when that is not known. */
  readonly written: DayNumber | null;
  /** Its mentions that are all that it tells of their date. */
  readonly alone: ReadonlySet<EventMention>;
}

/** What a mention is compared by. */
interface Signed {
  readonly row: MentionRow;
  readonly held: Int32Array;
}

/** Signs mentions, in memory that is used again: what it gives holds until the next is signed. */
export class Signing {
  private readonly terms = new TermGathering();
  /** Sets of the acts that the trigger can name, and of those that any word of the clause can name. */
  private readonly acts = new Int32Array(2 * actWords);
  private readonly dates = new Map<string, number>();
  private readonly domains: KnownDomains;
  private readonly isOfPhrase: (word: number) => boolean | null;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly vocabulary: Vocabulary,
    private readonly names: OnceNames,
  ) {
    this.domains = new KnownDomains(lexicon);
    this.isOfPhrase = lexicon.byNumber(isOfPhrase);
  }

  /** `words`: those of the reading's article, boilerplate-free by construction. */
  contextOf(reading: Reading, words: ArticleWords): SigningContext {
    const domainOf = this.domains.in(reading.article.language);
    const votes = new DomainVotes();
    for (const word of words.words) votes.add(domainOf(word), 1);
    const inDate = wordsInDates(reading, words, this.lexicon);
    const published = edtfBounds(reading.article.published?.value ?? '');
    const written = daysOf(published)?.last ?? null;
    const alone = aloneIn(reading);
    return { reading, words, inDate, written, domainOf, around: votes.prevailing, alone };
  }

  sign(mention: EventMention, context: SigningContext): Signed {
    const { text, sentences, language } = context.reading.article;
    const { start, end, date } = mention;
    const sentence = sentenceAt(sentences, start);
    const days = daysOf(date);
    const trigger = this.vocabulary.of(quote(text, mention.trigger));
    const phrase = actsWithParticle(
      quote(text, mention.trigger),
      wordBehind(text, mention.trigger),
    );
    this.beginActs(phrase ?? trigger?.acts ?? none);
    this.addActsOf(supportedObject(text, mention.trigger, end));
    if (tellsDeal(this.acts, text.slice(start, mention.trigger.end))) this.addActs(deal);
    const votes = new DomainVotes();
    votes.add(context.domainOf(this.lexicon.numberOf(quote(text, mention.trigger))), triggerVote);
    if (this.readSentence(mention, sentence, context, votes)) {
      const act = quote(text, mention.trigger).toLowerCase();
      for (const phrase of phrasesIn(quote(text, mention))) {
        this.addWord(phrase.act, phrase.words.includes(act));
      }
    }
    this.readHeadline(mention.headline, context, votes);
    votes.add(context.around, articleVote);
    const row = {
      start,
      end,
      sentence,
      kind: this.kindOf(mention, text),
      days,
      precision: days ? precisionOf(days) : 'age',
      date: this.numberOf(date),
      soft: isSoft(mention),
      light: isLight(mention),
      english: language === 'en',
      alone: context.alone.has(mention),
      trigger: trigger?.id ?? -1,
      names: this.names.note(mention, this.acts),
      written: context.written,
      domain: votes.winner === null ? -1 : domainNames.indexOf(votes.winner),
      acts: this.acts,
    };
    return { row, held: this.terms.take() };
  }

  private beginActs(ofTrigger: readonly number[]): void {
    this.acts.fill(0);
    this.addActs(ofTrigger);
  }

  private addActs(acts: readonly number[]): void {
    addActs(this.acts, near, acts);
    addActs(this.acts, told, acts);
  }

  /** As if the clause had it, and told its act where `isTold`. */
  private addWord(word: string, isTold: boolean): void {
    const term = this.vocabulary.of(word);
    if (!term) return;
    addActs(this.acts, near, term.acts);
    if (isTold) addActs(this.acts, told, term.acts);
    this.terms.add(term.id, inClause);
  }

  /** What somebody said happened is told as news is; that he spoke, and what he said will be, is not. */
  private kindOf(mention: EventMention, text: string): Kind {
    const { status } = mention;
    if (status === 'planned' || status === 'possible') return 'open';
    if (status !== 'said' || !hasAct(this.acts, told, beyondSaying))
      return status === 'said' ? 'said' : 'told';
    return ahead.test(quote(text, mention)) ? 'said' : 'told';
  }

  /** Acts that the words of an object name are those of its verb. */
  private addActsOf(object: string): void {
    if (object === '') return;
    for (const word of this.lexicon.numbersIn(object)) {
      const term = this.vocabulary.ofNumber(word);
      if (term) addActs(this.acts, told, term.acts);
    }
  }

  /** Whether phrases of the clause may name acts that none of its words names. */
  private readSentence(
    { start, end }: Span,
    sentence: number,
    { words: { words, starts, firsts }, inDate, domainOf }: SigningContext,
    votes: DomainVotes,
  ): boolean {
    const last = firsts[sentence + 1] ?? 0;
    let ofPhrase = false;
    for (let i = firsts[sentence] ?? 0; i < last; i += 1) {
      const word = words[i] ?? 0;
      const begin = starts[i] ?? 0;
      const inside = begin < end && start < begin + this.lexicon.lengthOf(word);
      if (inside && this.isOfPhrase(word)) ofPhrase = true;
      const term = inDate[i] ? null : this.vocabulary.ofNumber(word);
      if (!term) continue;
      if (inside) addActs(this.acts, near, term.acts);
      votes.add(domainOf(word), inside ? 1 : contextVote);
      const code = inside ? inClause : inContext;
      this.terms.add(term.id, term.number ? ofNumber(code) : code);
    }
    return ofPhrase;
  }

  /** It names whom "he" and "its" in the clause stand for. */
  private readHeadline(headline: string, { domainOf }: SigningContext, votes: DomainVotes): void {
    for (const word of this.lexicon.numbersIn(headline)) {
      const term = this.vocabulary.ofNumber(word);
      if (!term) continue;
      addActs(this.acts, near, term.acts);
      votes.add(domainOf(word), 1);
      this.terms.add(term.id, inClause);
    }
  }

  /** The same for dates that are written the same; -1 for none. */
  private numberOf(date: EventDate | null): number {
    if (!date) return -1;
    const known = this.dates.get(date.edtf) ?? this.dates.size;
    this.dates.set(date.edtf, known);
    return known;
  }
}

/** The lower-case word right behind, if it is as short as particles are; else nothing. */
function wordBehind(text: string, { end }: Span): string {
  if (text.charAt(end) !== ' ') return '';
  const next = text.indexOf(' ', end + 1);
  const word = text.slice(end + 1, next < 0 ? end + 1 + longestParticle : next);
  return word.length <= longestParticle ? word.replace(/[.,;:]$/, '') : '';
}

/** In characters, with a mark behind it. */
const longestParticle = 6;

const ahead = /\b(?:will|would|shall|should|could|may|might)\b/;
const none: readonly number[] = [];
/** Where the two sets of acts begin. */
const [told, near] = [0, actWords];

/**
 * Mentions that are all that an article tells of their date; what is told in passing counts where it
 * dates itself, and nothing else is told of the date.
 */
function aloneIn({ mentions }: Reading): ReadonlySet<EventMention> {
  const alone = new Map<string, EventMention | null>();
  for (const passing of [false, true]) {
    const dates = new Set<string>();
    for (const mention of mentions) {
      if (!mention.date || isLight(mention) !== passing || (passing && isSoft(mention))) continue;
      const { edtf } = mention.date;
      if (!dates.has(edtf) && alone.has(edtf)) continue;
      alone.set(edtf, dates.has(edtf) ? null : mention);
      dates.add(edtf);
    }
  }
  const found = [...alone.values()].filter((mention) => mention !== null);
  return new Set(found.filter((mention) => !isSoft(mention)));
}

/** Whether its date may give way to a written one. */
function isSoft({ timex, confidence }: EventMention): boolean {
  return timex === null || confidence < softBelow;
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
