/** Which words an expression can start with: most words of a text are passed over by a look into this table. */
import { dead, type Automaton } from './automaton';

/** Not looked up yet; words no expression starts with; those that need another known word after them; those that can be one alone. */
export const starter = { open: 0, none: 1, withMore: 2, alone: 3 } as const;

type Starter = (typeof starter)[keyof typeof starter];

export class Starters {
  private readonly known: Uint8Array;

  constructor(
    private readonly automaton: Automaton,
    vocabularySize: number,
  ) {
    this.known = new Uint8Array(vocabularySize);
  }

  /** `symbol` is a word of the vocabulary, or a shape of number. */
  of(symbol: number): Starter {
    const known = this.known[symbol] ?? starter.open;
    return known === starter.open ? this.learn(symbol) : (known as Starter);
  }

  private learn(symbol: number): Starter {
    const first = this.automaton.step(this.automaton.start, symbol, true);
    const alone = this.automaton.acceptedIn(first).length > 0;
    const found = first === dead ? starter.none : alone ? starter.alone : starter.withMore;
    this.known[symbol] = found;
    return found;
  }
}
