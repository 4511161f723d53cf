/** The word classes of a language, with the numbers in digits and in words that belong to them. */
import type { Language } from '../languages/language';
import { Automaton } from './automaton';
import type { CompiledRule, Phrase, Step, Symbols, WordClass, WordStep } from './compiled';
import { inWords } from './lattice';
import { end } from './steps';
import { SymbolKinds } from './symbol-kinds';
import { tokenise } from './tokenise';
import { numberShapes, unknown, Vocabulary } from './vocabulary';

/** Shapes of the numbers in digits that a class takes. */
const shapesOf: Readonly<Record<string, readonly number[]>> = {
  number: Object.values(numberShapes),
  day: [numberShapes.small],
  'month-number': [numberShapes.small],
  hour: [numberShapes.small, numberShapes.two],
  minute: [numberShapes.small, numberShapes.two],
  'two-digits': [numberShapes.small, numberShapes.two],
  year: [numberShapes.year],
  'four-digits': [numberShapes.year, numberShapes.four],
};

/** Classes that take digits with the letters of an ordinal. */
const takesOrdinals = new Set(['ordinal', 'day']);

/** Phrases are parted into tokens before there is a vocabulary to look them up in. */
const noWords = new Vocabulary();

export class WordClasses {
  private readonly classes = new Map<string, WordClass>();
  private readonly givers = new Map<string, CompiledRule[]>();
  private readonly given = new Map<WordClass, Automaton | null>();
  /** All sets of symbols that steps take. */
  private readonly sets: Symbols[] = [];
  private kinds: SymbolKinds | null = null;
  /** Those that numbers in words start with. */
  private readonly numberWords: readonly string[];

  constructor(
    private readonly language: Language,
    private readonly vocabulary: Vocabulary,
  ) {
    this.numberWords = ['numeral', 'ordinal'].flatMap((name) => firstWords(this.phrasesOf(name)));
  }

  symbolsOf(words: Iterable<string>): Symbols {
    return this.known([...words].map((each) => this.vocabulary.intern(each)));
  }

  /** Once all rules are compiled. */
  automatonOf(rules: readonly CompiledRule[]): Automaton {
    this.kinds ??= new SymbolKinds(this.sets);
    return new Automaton(rules, this.kinds);
  }

  /** What finds matches of the rules that give what a class stands for; null when there are none. */
  givenBy(wordClass: WordClass): Automaton | null {
    const known = this.given.get(wordClass);
    if (known !== undefined) return known;
    const { givers } = wordClass;
    const automaton = givers.length === 0 ? null : this.automatonOf(givers);
    this.given.set(wordClass, automaton);
    return automaton;
  }

  /** From now on a rule gives what it is said to give. */
  addGiver(rule: CompiledRule): void {
    for (const name of rule.rule.gives ?? []) this.giversOf(name).push(rule);
  }

  named(name: string): WordClass {
    const known = this.classes.get(name);
    if (known) return known;
    const phrases = this.phrasesOf(name);
    const givers = this.giversOf(name);
    const wordClass: WordClass = {
      name,
      phrases: this.byFirstWord(phrases),
      ways: this.waysOf(name, phrases),
      givers,
    };
    this.classes.set(name, wordClass);
    return wordClass;
  }

  private giversOf(name: string): CompiledRule[] {
    const known = this.givers.get(name);
    if (known) return known;
    const givers: CompiledRule[] = [];
    this.givers.set(name, givers);
    return givers;
  }

  private phrasesOf(name: string): readonly Phrase[] {
    return Object.entries(this.language.words[name] ?? {}).map(([written, value]) => {
      const mayEndInStop = written.endsWith('.');
      const tokens = tokenise(mayEndInStop ? written.slice(0, -1) : written, noWords);
      const length = tokens.count;
      const words = Array.from({ length }, (_, index) => tokens.textOf(index));
      return {
        words,
        symbols: words.map((word) => this.vocabulary.intern(word)),
        capital: tokens.isCapital(0),
        plain: [{ value, length }],
        abbreviated: mayEndInStop ? [{ value, length: length + 1 }] : null,
      };
    });
  }

  private byFirstWord(phrases: readonly Phrase[]): ReadonlyMap<number, readonly Phrase[]> {
    const groups = new Map<number, Phrase[]>();
    for (const phrase of phrases) {
      const [first = unknown] = phrase.symbols;
      const group = groups.get(first);
      if (group) group.push(phrase);
      else groups.set(first, [phrase]);
    }
    return groups;
  }

  private waysOf(name: string, phrases: readonly Phrase[]): readonly WordStep[] {
    const { ordinalSuffixes, yearWords, numberJoints } = this.language;
    const single = phrases.filter(({ words }) => words.length === 1);
    const abbreviated = single.filter((phrase) => phrase.abbreviated);
    const stop = this.take(['.'], end, true);
    const ways = [
      this.take(firstWords(single)),
      this.take(firstWords(abbreviated), stop),
      word(this.known(shapesOf[name] ?? [])),
    ];
    for (const { words, abbreviated: shortened } of phrases) {
      const [first = '', ...rest] = words;
      if (rest.length === 0) continue;
      const after = rest.reduceRight(
        (next: Step, each) => this.take([each], next),
        shortened ? { type: 'fork', ways: [stop, end] } : end,
      );
      ways.push(this.take([first], after));
    }
    if (takesOrdinals.has(name)) {
      const digits = this.known([numberShapes.small, numberShapes.two]);
      ways.push(word(digits, this.take(ordinalSuffixes, end, true)));
    }
    if (inWords.has(name)) {
      const go: Step[] = [end];
      const more = this.take([...this.numberWords, ...numberJoints], { type: 'fork', ways: go });
      go.push(more);
      ways.push(
        this.take(name === 'year' ? yearWords : this.numberWords, { type: 'fork', ways: go }),
      );
    }
    return ways;
  }

  private take(words: Iterable<string>, next: Step = end, glued = false): WordStep {
    return word(this.symbolsOf(words), next, glued);
  }

  private known(symbols: Iterable<number>): Symbols {
    const set = new Set(symbols);
    this.sets.push(set);
    return set;
  }
}

function word(words: Symbols, next: Step = end, glued = false): WordStep {
  return { type: 'word', words, glued, next };
}

function firstWords(phrases: readonly Phrase[]): readonly string[] {
  return phrases.flatMap(({ words: [first] }) => first ?? []);
}
