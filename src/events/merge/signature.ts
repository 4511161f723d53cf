/** A mention becomes what comparing needs: its terms, the acts it names, its days. */
import { overlaps, quote, type Span } from '../../base/span';
import { wordsOf } from '../../base/words';
import type { EventMention } from '../event';
import type { Reading } from '../reading';
import { sentenceAt } from '../sentence-at';
import { phraseActs } from './act-classes';
import { DomainVotes, type Domain } from './domains';
import type { Term, Vocabulary } from './vocabulary';
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

/** The mentions of one reading that can be placed or joined; boilerplate-free by construction. */
export function signaturesOf(reading: Reading, vocabulary: Vocabulary): Signature[] {
  const { article, timexes, mentions } = reading;
  const datesIn = new Map<number, Span[]>();
  for (const timex of timexes) {
    const index = sentenceAt(article.sentences, timex.start);
    datesIn.set(index, [...(datesIn.get(index) ?? []), timex]);
  }
  const sentenceTerms = new Map<number, readonly PlacedTerm[]>();
  const termsIn = (index: number): readonly PlacedTerm[] => {
    const known = sentenceTerms.get(index);
    if (known) return known;
    const sentence = article.sentences[index];
    const dates = datesIn.get(index) ?? [];
    const found = sentence ? placedTerms(article.text, sentence, dates, vocabulary) : [];
    sentenceTerms.set(index, found);
    return found;
  };
  return mentions.map((mention) => {
    const sentence = sentenceAt(article.sentences, mention.start);
    const days = daysOf(mention.date);
    const trigger = vocabulary.of(quote(article.text, mention.trigger));
    const shares = new Map<number, number>();
    const nearActs = new Set(phraseActs(quote(article.text, mention)));
    const acts = [...(trigger?.acts ?? []), ...nearActs];
    const votes = new DomainVotes();
    votes.add(trigger?.domain ?? null, triggerVote);
    for (const place of termsIn(sentence)) {
      const inside = overlaps(place, mention);
      if (inside) for (const act of place.term.acts) nearActs.add(act);
      const share = inside ? 1 : contextShare;
      votes.add(place.term.domain, inside ? 1 : contextVote);
      raise(shares, place.term.id, place.term.number ? share * numberFactor : share);
    }
    // The headline names whom "he" and "its" in the clause stand for.
    for (const { text } of wordsOf(mention.headline)) {
      const term = vocabulary.of(text);
      if (!term) continue;
      raise(shares, term.id, 1);
      votes.add(term.domain, 1);
      for (const act of term.acts) nearActs.add(act);
    }
    const terms = Int32Array.from(shares.keys()).sort();
    return {
      mention,
      reading,
      sentence,
      terms,
      shares: Float32Array.from(terms, (id) => shares.get(id) ?? 0),
      trigger: trigger?.id ?? null,
      acts,
      nearActs: [...nearActs],
      domain: votes.winner,
      days,
      precision: days ? precisionOf(days) : 'age',
      soft: mention.timex === null || mention.confidence < softBelow,
      light: (mention.weight ?? 1) < lightBelow,
    };
  });
}

function raise(shares: Map<number, number>, id: number, share: number): void {
  shares.set(id, Math.max(shares.get(id) ?? 0, share));
}

interface PlacedTerm extends Span {
  readonly term: Term;
}

/** The terms of a sentence outside its time expressions: dates are compared as dates. */
function placedTerms(
  text: string,
  sentence: Span,
  dates: readonly Span[],
  vocabulary: Vocabulary,
): PlacedTerm[] {
  const placed: PlacedTerm[] = [];
  for (const word of wordsOf(text, sentence)) {
    const term = vocabulary.of(word.text);
    if (!term || dates.some((date) => overlaps(date, word))) continue;
    placed.push({ start: word.start, end: word.end, term });
  }
  return placed;
}
