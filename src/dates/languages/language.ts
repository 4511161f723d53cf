/** What one language brings to the engine. Everything that depends on the language is behind this. */
import type { Rule } from '../grammar/rule';
import type { Tokens } from '../grammar/tokens';
import type { Tenses } from './tenses';

/**
 * Word classes. A word is written as it must stand in the text: `May` asks for the capital, `may`
 * does not; `Jan.` may end in a full stop; `New Year's Eve` is a phrase.
 */
export type WordClasses = Readonly<Record<string, Readonly<Record<string, number | string>>>>;

/** A number in words: how many tokens it takes and what kind of number it is. */
export interface NumberInWords {
  readonly className: 'number' | 'ordinal' | 'year';
  readonly value: number;
  readonly length: number;
}

export interface Language {
  /** BCP 47 primary subtag. */
  readonly code: string;
  readonly words: WordClasses;
  /** Letters that make an ordinal of digits: `th`, `er`. */
  readonly ordinalSuffixes: ReadonlySet<string>;
  /** Numbers in words that start at a token, longest first. */
  readonly readNumbers: (tokens: Tokens, at: number) => readonly NumberInWords[];
  /** Words that years as they are spoken start with: `nineteen` ninety-six. */
  readonly yearWords: readonly string[];
  /** Words and marks inside numbers in words: `twenty-four`, `two hundred and ten`. */
  readonly numberJoints: readonly string[];
  /** In order: of two rules that match the same words the first wins. */
  readonly rules: readonly Rule[];
  /** Nouns have capitals, which verbs have not, whatever they end in: “Kosten”. */
  readonly capitalNouns?: boolean;
  /** What puts a clause in the past or ahead. */
  readonly tenses: Tenses;
  /** The future is that of the time of writing: no history is told in it; or its `forms` are, as presents tell histories too. */
  readonly futureIsNow?: true | 'forms';
  /** Where the future is told of any time: words that put it ahead of the time of writing (`will`, not `would`). */
  readonly aheadOfNow?: ReadonlySet<string>;
  /** Verbs of deaths and births: `died`, `born`. */
  readonly lives?: { readonly deaths: ReadonlySet<string>; readonly births: ReadonlySet<string> };
  /** Infinitives that behind a participle put behind what a modal verb seemed to put ahead: “haben”. */
  readonly perfectEnds?: ReadonlySet<string>;
  /** The word that makes an infinitive (`to`), which looks ahead; null where there is none. */
  readonly infinitiveMark: string | null;
  /**
   * The verbs a participle may follow without telling of the past (will `be` held, `is` heard), and the
   * verbs after which it does tell of it: `could` not be reached.
   */
  readonly passive?: {
    readonly auxiliaries: ReadonlySet<string>;
    readonly pastModals: ReadonlySet<string>;
  };
  /** Words that put the infinitive after them ahead: `scheduled`, `agreed`. */
  readonly planning: ReadonlySet<string>;
  /** Words between a verb and a day ahead of it: planned `for` Friday, postponed `to` May. */
  readonly planMarks?: ReadonlySet<string>;
  /** The same, whatever the verb, or with the article before the day: called a strike `für` Friday. */
  readonly forWords?: ReadonlySet<string>;
  /** Verbs that say something of times to come as often as of past ones: `announced` a concert for May. */
  readonly announcing?: ReadonlySet<string>;
  /** Words that say who did it, behind what was done: announced `by` the minister. */
  readonly agentWords?: ReadonlySet<string>;
  /** Words that put an act behind the one they are told with: `after` breaking an ankle. */
  readonly behindWords?: ReadonlySet<string>;
  /** Verbs whose present looks ahead beside a date: the talks `begin` Monday. */
  readonly calendarVerbs?: ReadonlySet<string>;
  /** Of these, those that are nouns as often and look ahead only behind whose act it is: Rovers `host` City on Sunday. */
  readonly calendarNouns?: ReadonlySet<string>;
  /** Words that look ahead after certain others: holders `of` record 3 May, the vote `takes` place on Friday. */
  readonly aheadAfter?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verbs that make a plan of the thing after them, and the words such a thing begins with: planned `a` march. */
  readonly plans?: { readonly verbs: ReadonlySet<string>; readonly things: ReadonlySet<string> };
  /** Present forms of `be`, which look ahead right before a date: the vote `is` on Thursday. */
  readonly being?: ReadonlySet<string>;
  /** Words that put a plan behind: `had` been scheduled. */
  readonly pluperfect: ReadonlySet<string>;
  /** Words by which what was done reaches to the time of writing: `has` lost. */
  readonly presentPerfect?: ReadonlySet<string>;
  /** What follows a date that owns something: Friday `'s` ruling. */
  readonly possessives: ReadonlySet<string>;
  /** Words right before a date that put it ahead: `until`, `by`. */
  readonly untilWords: ReadonlySet<string>;
  /** Verbs of what went on and is over: talks `lasted` until Friday. */
  readonly lasting?: ReadonlySet<string>;
  /** Verbs that give what is to come its day: `set` the hearing for 6 June. */
  readonly fixing?: ReadonlySet<string>;
  /** Verbs by which others are asked for what is to come, and words before that: has `invited` them `for` talks on Thursday. */
  readonly requests?: { readonly verbs: ReadonlySet<string>; readonly marks: ReadonlySet<string> };
  /** Verbs that call people to something, and what they are called to, which has a day of its own: appelé à la `grève` jeudi. */
  readonly calls?: { readonly verbs: ReadonlySet<string>; readonly things: ReadonlySet<string> };
  /** What is held on a day fixed before: will miss Wednesday's `match`. */
  readonly fixtures?: ReadonlySet<string>;
  /** Words right before a date on which something begins: in force `from` Friday. */
  readonly fromWords?: ReadonlySet<string>;
  /** Words shortly before a date on which something announced begins: a strike, `beginning` on Friday. */
  readonly startWords?: ReadonlySet<string>;
  /** Words right before a date from which on something lasts. */
  readonly sinceWords?: ReadonlySet<string>;
  /** Past forms that are infinitives as well: cut, put. */
  readonly unmarkedPast?: ReadonlySet<string>;
  /** Verbs right before a day on which something was told, at whatever hour it was: police `said` Tuesday. */
  readonly sayingWords?: ReadonlySet<string>;
  /** Verbs stand before their subject or close their clause: „wie die Polizei am Mittwoch `mitteilte`“. */
  readonly verbsApart?: boolean;
  /** Words right before a date up to which something goes on: `through` January. */
  readonly throughWords?: ReadonlySet<string>;
  /** Words shortly before a quarter with which another one is compared: up `from` the second quarter. */
  readonly comparisonWords?: ReadonlySet<string>;
  /** Words before a date that a history looks at without moving there: `until` 1945, the treaty `of` 1748. */
  readonly outlookWords?: ReadonlySet<string>;
  /** Words by which a sentence opens with the time of what it tells: `in` the war of 1657. */
  readonly frames?: ReadonlySet<string>;
  /** Words shortly before a day that is still to come: at the `next` meeting on 15 May. */
  readonly comingWords?: ReadonlySet<string>;
  /** Words that make a thing of the word after them: `a` cut in June. */
  readonly articles?: ReadonlySet<string>;
  /** Words that behind a comma tell what somebody did besides: Quill, `who` signed it on 3 May. */
  readonly asideWords?: ReadonlySet<string>;
  /** Words that start a clause of its own, where the search for tense stops. */
  readonly clauseWords: ReadonlySet<string>;
}
