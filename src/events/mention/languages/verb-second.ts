/** What a language brings whose finite verb comes second, with the rest of the verb at the clause's end. */
import type { CapitalNouns } from './capital-nouns';
import type { Words } from './words';

export interface VerbSecond {
  readonly order: 'second';
  readonly capitalNouns: CapitalNouns;
  /** Articles of what is no subject; of those, `objects` are those of an object. */
  readonly oblique: Words;
  readonly objects: Words;
  /** First words of a noun phrase that is several. */
  readonly several: RegExp;
  /** Adverbs that alone before the verb only tie the sentence to the one before: “außerdem”. */
  readonly tiesAtFront: Words;
  /** They join members of a list. */
  readonly listJoints: Words;
  /** A noun with one of these words before it hangs on the relative clause behind it: “alle, die …”. */
  readonly limited: RegExp;
  /** Lengths of time, as written, and what counts from their end: “ein Jahr nach”. */
  readonly spans: RegExp;
  readonly from: Words;
  /** They open an infinitive of purpose: “um … zu”. */
  readonly purposes: Words;
  /** It stands alone before who says so: “so die Polizei”. */
  readonly soSaid: Words;
  /** Times that are told by what they are compared with, and the word before that: “früher als geplant”. */
  readonly compared: RegExp;
  readonly than: string;
  /** Questions that are what was said. */
  readonly asks: (word: string) => boolean;
  /** A finite verb of saying without the prefix that is split off in main clauses: “mitteilte”. */
  readonly unprefixed: (word: string) => string;
  /** A word that ends its clause in place of the verb it is a part of: “an” of “kündigte … an”. */
  readonly prefixes: Words;
  /** A verb that comes apart in main clauses. */
  readonly isSeparable: (word: string) => boolean;
  /** An infinitive with its “zu” inside: “einzuführen”. */
  readonly isPrefixedInfinitive: (word: string) => boolean;
  /** It stands before an infinitive: “zu”. */
  readonly infinitiveMark: string;
  /** What looks like a present and is a participle: “gebaut”. */
  readonly isNeverFinite: (word: string) => boolean;
  /** A participle that looks like nothing else. */
  readonly isSureParticiple: (word: string) => boolean;
  /** Infinitives of auxiliaries, which end a group of verbs. */
  readonly closing: Words;
  /** Finite verbs of the passive: of `passivePast` always, of `passivePresent` with a participle. */
  readonly passivePast: Words;
  readonly passivePresent: Words;
  /** The participle that ends a passive: “worden”. */
  readonly passiveEnd: Words;
  /** Participles that tell a whole act without any phrase beside them. */
  readonly wholeActs: Words;
  /** Forms of reported speech, and what a title has for them: “solle”, “soll”. */
  readonly indicatives: ReadonlyMap<string, string>;
  /** With an infinitive of the perfect at the end, these say what others tell: “soll … haben”. */
  readonly rumour: Words;
  readonly perfectEnds: Words;
  /** Prepositions whose phrase tells a circumstance, whatever the verb. */
  readonly circumstances: Words;
  /** Prepositions of where something goes, whose phrase closes a clause. */
  readonly goals: Words;
  /** Two words, joined by a blank, that open one phrase: “gemeinsam mit”. */
  readonly together: Words;
  /** It ends an aside that tells how old someone is: “alt”. */
  readonly ages: Words;
  /** They close a phrase behind its noun: “von Bamberg aus”. */
  readonly circumpositions: Words;
  /** Verbs of how something goes on, which ask for nothing: “beginnen”. */
  readonly phases: RegExp;
  /** Prepositions whose phrase rather goes on with the phrase before than tells of the verb. */
  readonly dependent: Words;
}
