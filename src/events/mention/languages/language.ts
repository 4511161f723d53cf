/** What one language brings to the grammar that reads its sentences: words by what they do. */
import type { CapitalNouns } from './capital-nouns';
import type { Gender, NameWords } from './names';
import type { TimeWords } from './times';
import type { VerbMedial } from './verb-medial';
import type { VerbSecond } from './verb-second';
import { words, type Words } from './words';

/** How a finite verb puts what it tells: `hearsay` and `possible` by its mood. */
export type Form = 'past' | 'present' | 'future' | 'possible' | 'hearsay';

/**
 * What a word makes of the clause that it opens: `relative` and `aside` can be left out, a `bound` one
 * limits what is claimed (“if”, “unless”, “until”), a `content` is what was said, thought or planned.
 */
export type Opening = 'relative' | 'aside' | 'bound' | 'content';

/** Of either kind, by where the finite verb of a main clause stands. */
export type Language = VerbSecondLanguage | VerbMedialLanguage;
export type VerbSecondLanguage = AnyLanguage & VerbSecond;
export type VerbMedialLanguage = AnyLanguage & VerbMedial;

/** All words in lower case, unless said otherwise. */
interface AnyLanguage {
  /** Null where nouns are not written with a capital. */
  readonly capitalNouns: CapitalNouns | null;
  /** A verb does without its subject, which is then someone told of before. */
  readonly silentSubjects: boolean;
  /** Beginnings of words that are words of their own: the French “l’” and “qu’”. */
  readonly elisions: RegExp | null;
  readonly names: NameWords;
  readonly determiners: Words;
  /** Of those, the ones that introduce what they stand before. */
  readonly indefinite: Words;
  readonly prepositions: Words;
  /** Prepositions that tie what follows to the noun before (“of”). */
  readonly ties: Words;
  readonly coordinators: Words;
  /** Of those, the ones that turn against what was said before them. */
  readonly contrasts: Words;
  /** Of those, the ones before what holds in place of what does not: “sondern”. */
  readonly corrections: Words;
  readonly openers: ReadonlyMap<string, Opening>;
  /** Of those, the ones of a clause that tells an act of its own: “when”. */
  readonly tellingOpeners: Words;
  /** Of those, the ones of a clause that tells what was at the time right before it: “2005, when”. */
  readonly whenOpeners: Words;
  /** Of those, relatives that can be the subject of their clause. */
  readonly subjectRelatives: Words;
  /** They stand before a verb and belong to it: “ne”, “se”. */
  readonly clitics: Words;
  /** Of those, the ones that make of saying what befalls its subject: “se declaró un incendio”. */
  readonly reflexives: Words;
  /** Personal pronouns that only other words resolve. */
  readonly pronouns: Words;
  /** By finite verb, what in the clause's words (lower case) tells that nobody does it: “kam es zu”, “il s’agit de”. */
  readonly impersonal: ReadonlyMap<string, RegExp>;
  /** The pronoun in it that is nobody. */
  readonly expletives: Words;
  /** Of those, what a single person is called who acts. */
  readonly actors: ReadonlyMap<string, Gender>;
  /** What a participle beside a form of “be” tells of its subject. */
  readonly participleGender: (participle: string) => Gender | null;
  /** Pronouns of a person to whom or with whom something is done. */
  readonly objectPronouns: Words;
  /** Finite verbs of which several are the subject. */
  readonly plural: RegExp;
  /** Possessives; they need someone named before them. */
  readonly possessives: Words;
  /** Of those, the ones of which one is the owner, with what that one is called; null where nothing tells. */
  readonly owners: ReadonlyMap<string, Gender | null>;
  /** What is owned, with its owner by name in place of the possessive; null where the words do not tell how. */
  readonly owned: (owner: string, possessive: string, rest: string) => string | null;
  /** Whoever speaks or is spoken to. As written: the German “Ihnen” is the reader, “ihnen” is not. */
  readonly address: Words;
  /** “others”, “a dozen”: of whom is told before. */
  readonly others: Words;
  /** A sentence that opens with one hangs on the sentence before. */
  readonly links: Words;
  /** Adverbs that can be left out without loss. */
  readonly fillers: Words;
  /** Words that limit what stands right behind them: “only”, “almost”. */
  readonly focus: Words;
  readonly negations: Words;
  /** The form of a finite verb; null for other words. */
  readonly formOf: (word: string) => Form | null;
  /** A form that is finite only where the clause has no surer one. */
  readonly maybeFormOf: (word: string) => Form | null;
  readonly isParticiple: (word: string) => boolean;
  /** The verb that makes a main clause of what a participle tells: “a été fondée”; null where none does. */
  readonly asMainVerb: (participle: string) => string | null;
  readonly isInfinitive: (word: string) => boolean;
  /** Finite verbs that ask for a participle or an infinitive. */
  readonly auxiliaries: Words;
  /** Of those, forms that with a participle tell of what is over. */
  readonly perfects: Words;
  /** Of those, the ones of what had been before. */
  readonly pluperfects: Words;
  /** Of those and of other verbs, forms that make a plan of what follows. */
  readonly planning: Words;
  /** Forms that tell what someone meant to do, done or not: “wollte”. */
  readonly intending: Words;
  /** Participles of what is still to come: “prévu”. */
  readonly planned: Words;
  /** Of a verb that calls people to what is to come: “appelé à la grève jeudi”. */
  readonly isCalling: (word: string) => boolean;
  /** Of a verb of what one does to a contest when it is held: “gewann die Wahl”. */
  readonly isWinning: (word: string) => boolean;
  /** What they tell may be, where they are denied: “n’exclut pas”. */
  readonly isExcluding: (word: string) => boolean;
  /** The same, of what may be. */
  readonly enabling: Words;
  /** Verbs that tell how things are, and not that something came about. */
  readonly stative: Words;
  /** Of a verb that tells how somebody spends their days: “lebte”. */
  readonly isLiving: (word: string) => boolean;
  /** Words of what happens time and again: “jeweils”, “chaque”. */
  readonly habitual: Words;
  /** Finite or participle of a verb of saying. */
  readonly isSaying: (word: string) => boolean;
  /** Of a verb by which facts are made known: “informó”. What is told so needs no name before it. */
  readonly isReporting: (word: string) => boolean;
  /** Of a verb that takes back or contradicts what it says. */
  readonly isDenying: (word: string) => boolean;
  /** Verbs whose subject may follow them without being their object (“murió Ana”). */
  readonly isArriving: (word: string) => boolean;
  /** Prepositions of the one who says so: “laut”, “selon”; a phrase of several words joined by blanks. */
  readonly sources: readonly string[];
  /** Openers of a clause with a verb of saying, which tells who says so: “wie die Polizei mitteilte”. */
  readonly sourceOpeners: Words;
  readonly times: TimeWords;
  /** Prepositions of what a clause's act went along with: “during the storm”. */
  readonly along: Words;
  /** Prepositions of phrases that limit the claim: “without”, “except”. */
  readonly limiting: Words;
  /** Between who speaks and what is said. */
  readonly colon: string;
  /** Nouns that alone stand for whatever the text told of: “the company”. */
  readonly vagueNouns: Words;
  /** The same, where more than the noun tells. */
  readonly vague: RegExp;
}

export function openings(
  lists: Readonly<Partial<Record<Opening, string>>>,
): ReadonlyMap<string, Opening> {
  const map = new Map<string, Opening>();
  for (const role of ['relative', 'aside', 'bound', 'content'] as const)
    for (const word of words(lists[role] ?? '')) map.set(word, role);
  return map;
}
