/**
 * What single words tell of the time of their clause, by their numbers: tense is asked for around
 * most expressions, and each answer looks at some twenty words.
 */
import type { Tokens } from '../grammar/tokens';
import { unknown } from '../grammar/vocabulary';
import type { Language } from '../languages/language';
import { tenseOf } from '../languages/tenses';

/** What a word can be; many are several. */
export const cue = {
  past: 1 << 0,
  future: 1 << 1,
  infinitive: 1 << 2,
  auxiliary: 1 << 3,
  pastModal: 1 << 4,
  planning: 1 << 5,
  planMark: 1 << 6,
  calendarVerb: 1 << 7,
  aheadAfter: 1 << 8,
  planVerb: 1 << 9,
  planThing: 1 << 10,
  being: 1 << 11,
  pluperfect: 1 << 12,
  possessive: 1 << 13,
  until: 1 << 14,
  comparison: 1 << 15,
  outlook: 1 << 16,
  clauseWord: 1 << 17,
  clauseEnd: 1 << 18,
  opensBracket: 1 << 19,
  closesBracket: 1 << 20,
  announcing: 1 << 21,
  fixture: 1 << 22,
  from: 1 << 23,
  since: 1 << 24,
  through: 1 << 25,
  saying: 1 << 26,
  article: 1 << 27,
  presentPerfect: 1 << 28,
  unmarkedPast: 1 << 29,
  ahead: 1 << 30,
  starting: 1 << 31,
} as const;

const tenses = cue.past | cue.future;

/** Sentences end elsewhere; a full stop in here belongs to an abbreviation. */
const clauseEnds = [';', ':', '"', '”'];

export class Cues {
  /** By the number of the word. */
  private readonly flags: Int32Array;

  /** Gives the words that tell something their numbers in the vocabulary. */
  constructor(
    readonly language: Language,
    readonly tokens: Tokens,
  ) {
    const { vocabulary } = tokens;
    const lists = listsOf(language);
    for (const [, words] of lists) for (const word of words) vocabulary.intern(word);
    for (const word of language.tenses.words.keys()) vocabulary.intern(word);
    for (const { except } of language.tenses.forms) {
      for (const word of except) vocabulary.intern(word);
    }
    this.flags = new Int32Array(vocabulary.size);
    for (const [flag, words] of lists) {
      for (const word of words) this.add(flag, vocabulary.intern(word));
    }
    for (let id = 0; id < this.flags.length; id += 1) {
      const tense = tenseOf(language.tenses, vocabulary.wordOf(id));
      if (tense) this.add(cue[tense], id);
    }
  }

  /** Whether the token at a place is any of some kinds of word. */
  has(at: number, wanted: number): boolean {
    const { tokens } = this;
    const id = tokens.likelyIdOf(at);
    if (id !== unknown)
      return ((this.flags[id] ?? 0) & wanted) !== 0 && tokens.idOf(at) !== unknown;
    return (wanted & tenses) !== 0 && (this.formAt(at) & wanted) !== 0;
  }

  /** Whether one of the tokens shortly before a place is, the nearest being 1 back. */
  hasBefore(at: number, farthest: number, wanted: number): boolean {
    for (let back = 1; back <= farthest; back += 1) if (this.has(at - back, wanted)) return true;
    return false;
  }

  /** Words that look ahead after certain others: holders of `record`. */
  isAheadAfter(at: number): boolean {
    if (!this.has(at, cue.aheadAfter)) return false;
    const { tokens } = this;
    const before = this.language.aheadAfter?.get(tokens.textOf(at));
    return before?.has(tokens.textOf(at - 1)) ?? false;
  }

  private add(flag: number, id: number): void {
    this.flags[id] = (this.flags[id] ?? 0) | flag;
  }

  /** Of a word that no list has. */
  private formAt(at: number): number {
    const { tokens } = this;
    if (!tokens.isWord(at) || (this.language.capitalNouns && tokens.isCapital(at))) return 0;
    const length = tokens.endOf(at) - tokens.startOf(at);
    for (const { tense, endings, stem } of this.language.tenses.forms) {
      for (const ending of endings) {
        if (length >= stem + ending.length && tokens.endsIn(at, ending)) return cue[tense];
      }
    }
    return 0;
  }
}

function listsOf(
  language: Language,
): readonly (readonly [flag: number, words: Iterable<string>])[] {
  const { passive, plans, infinitiveMark } = language;
  return [
    [cue.infinitive, infinitiveMark === null ? [] : [infinitiveMark]],
    [cue.auxiliary, passive?.auxiliaries ?? []],
    [cue.pastModal, passive?.pastModals ?? []],
    [cue.planning, language.planning],
    [cue.planMark, language.planMarks ?? []],
    [cue.announcing, language.announcing ?? []],
    [cue.unmarkedPast, language.unmarkedPast ?? []],
    [cue.calendarVerb, language.calendarVerbs ?? []],
    [cue.aheadAfter, [...(language.aheadAfter?.keys() ?? [])]],
    [cue.planVerb, plans?.verbs ?? []],
    [cue.planThing, plans?.things ?? []],
    [cue.being, language.being ?? []],
    [cue.pluperfect, language.pluperfect],
    [cue.presentPerfect, language.presentPerfect ?? []],
    [cue.starting, language.startWords ?? []],
    [cue.ahead, language.aheadOfNow ?? []],
    [cue.possessive, language.possessives],
    [cue.until, language.untilWords],
    [cue.fixture, language.fixtures ?? []],
    [cue.from, language.fromWords ?? []],
    [cue.since, language.sinceWords ?? []],
    [cue.through, language.throughWords ?? []],
    [cue.saying, language.sayingWords ?? []],
    [cue.article, language.articles ?? []],
    [cue.comparison, language.comparisonWords ?? []],
    [cue.outlook, language.outlookWords ?? []],
    [cue.clauseWord, language.clauseWords],
    [cue.clauseEnd, clauseEnds],
    [cue.opensBracket, ['(']],
    [cue.closesBracket, [')']],
  ];
}
