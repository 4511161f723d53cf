/** The slots that a match fills on its way, as the rule that reads it sees them. */
import type { Meaning } from '../meaning';
import type { Filled, Slots } from './rule';
import type { Token } from './token';
import type { Tokens } from './tokens';

/**
 * The slots filled so far, those of the innermost match last: a rule sees only its own. Arrays that
 * are cut short give their memory back and ask for it again, so their ends are counted instead.
 */
export class FilledSlots implements Slots {
  from = 0;
  to = 0;
  count = 0;
  /** Where those of the match begin that a rule is looking at. */
  private bottom = 0;
  private readonly filled: Filled[] = [];
  private readonly names: string[] = [];

  constructor(private readonly tokens: Tokens) {}

  add(name: string, filled: Filled): void {
    this.names[this.count] = name;
    this.filled[this.count] = filled;
    this.count += 1;
  }

  /** Drops all but the first so many. */
  cut(count: number): void {
    this.count = count;
  }

  /** For the rule that matched `from` to `to`, whose slots are those from `bottom` on. */
  open(bottom: number, from: number, to: number): Slots {
    this.bottom = bottom;
    this.from = from;
    this.to = to;
    return this;
  }

  at(name: string): Filled | undefined {
    for (let index = this.bottom; index < this.count; index += 1) {
      if (this.names[index] === name) return this.filled[index];
    }
    return undefined;
  }

  number(name: string): number {
    return Number(this.at(name)?.value ?? NaN);
  }

  string(name: string): string {
    return String(this.at(name)?.value ?? '');
  }

  meaning(name: string): Meaning {
    const value = this.at(name)?.value;
    if (typeof value === 'object') return value;
    throw new Error(`The slot “${name}” holds no meaning`);
  }

  before(places: number): Token | undefined {
    return this.tokens.at(this.from - places);
  }

  after(places: number): Token | undefined {
    return this.tokens.at(this.to - 1 + places);
  }
}
