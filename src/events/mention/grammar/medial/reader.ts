/**
 * Sentences of languages whose verb stands between subject and complements → main clauses. A relative or
 * subordinate clause opens with its word, behind a comma or without one, and ends at a comma once it has had
 * its verb, or where the main verb follows.
 */
import type { VerbMedialLanguage } from '../../languages/language';
import { ranks, type Clause } from '../clause';
import type { Word } from '../word';
import { Reading } from '../reading';
import { takeBelow } from './below';
import { takeFinite } from './finite';
import { openingIn, runEnd } from './openings';
import { Sentence } from './sentence';
import { addSource, isQuotedIn, saysSo, speaksAt } from './speakers';
import { takeVerbless } from './verbless';

export function readVerbMedial(
  words: readonly Word[],
  language: VerbMedialLanguage,
): readonly Clause[] {
  return readFrom(new Sentence(words, language), 0);
}

function readFrom(sentence: Sentence, at: number): readonly Clause[] {
  return new Reader(new Reading(sentence), at).read();
}

class Reader {
  private readonly sentence: Sentence;

  constructor(
    private readonly reading: Reading<Sentence>,
    private at: number,
  ) {
    this.sentence = reading.sentence;
  }

  read(): readonly Clause[] {
    while (this.at < this.sentence.words.length) this.step();
    const { clauses, sunk } = this.reading;
    return [...clauses.filter(({ verb }) => verb >= 0), ...sunk];
  }

  /** One stretch: to the next mark, opener or end. */
  private step(): void {
    const { words } = this.sentence;
    const here = words[this.at];
    const mark = here?.kind === 'mark' ? here.text : '';
    if (mark !== '') this.at++;
    const first = this.at;
    if (first >= words.length || words[first]?.kind === 'mark') return;
    if (mark === ';' || mark === ':') {
      if (this.takeSaid(first, mark)) return;
      this.reading.current = null;
    }
    if (isDash.test(mark) && this.reading.current) this.takeDashed(first, mark);
    else if (this.sentence.isSource(first)) {
      const last = this.before(first, ({ kind }) => kind === 'mark');
      addSource(this.reading, first, last, mark);
      this.at = last + 1;
    } else if (this.isPurpose(first)) this.takeAside(first, mark, ({ text }) => text === ',');
    else this.takeRun(first, mark);
  }

  /** “X a déclaré : «…»” */
  private takeSaid(first: number, mark: string): boolean {
    const clause = this.reading.current;
    if (mark !== ':' || !clause || clause.verb < 0 || !saysSo(this.sentence, clause)) return false;
    this.reading.addSaid(first, this.sentence.words.length - 1, mark);
    this.at = this.sentence.words.length;
    return true;
  }

  private takeDashed(first: number, mark: string): void {
    this.takeAside(first, mark, ({ text }) => isDash.test(text));
    this.at++;
  }

  /** “Pour comprendre comment …, les auteurs …” */
  private isPurpose(first: number): boolean {
    const { prepositions, isInfinitive } = this.sentence.language;
    return (
      first === 0 &&
      !this.reading.current &&
      prepositions.has(this.sentence.lower(first)) &&
      isInfinitive(this.sentence.lower(first + 1))
    );
  }

  private takeAside(first: number, mark: string, closes: (word: Word) => boolean): void {
    const last = this.before(first, closes);
    this.reading.add({ first, last, kind: 'aside', rank: ranks.aside, mark });
    this.at = last + 1;
  }

  /** The last word before one that closes a stretch, or of the sentence. */
  private before(from: number, closes: (word: Word) => boolean): number {
    const { words } = this.sentence;
    const closing = words.findIndex((word, i) => i >= from && closes(word));
    return (closing < 0 ? words.length : closing) - 1;
  }

  private takeRun(first: number, mark: string): void {
    const opening = openingIn(this.reading, first);
    if (opening) {
      const read = (sentence: Sentence, at: number): Clause | null =>
        readFrom(sentence, at)[0] ?? null;
      this.at = takeBelow(this.reading, { first, mark, opening }, read) + 1;
      return;
    }
    const last = runEnd(this.reading, first);
    this.at = last + 1;
    const finite = this.sentence.finiteIn(first, last);
    if (finite < 0) takeVerbless(this.reading, { first, last, mark });
    else if (!this.takeSpeaker(first, last, mark, finite))
      takeFinite(this.reading, { first, last, mark }, finite);
  }

  /** “«…», a déclaré Claire Bertin”: what came before is what was said. */
  private takeSpeaker(first: number, last: number, mark: string, finite: number): boolean {
    const clause = this.reading.current;
    if (!isQuotedIn(this.sentence, clause) || !speaksAt(this.sentence, first, last)) return false;
    clause.said = true;
    if (clause.verb < 0) {
      clause.verb = finite;
      clause.units = clause.units.map((unit) => ({ ...unit, kind: 'content' }));
    }
    addSource(this.reading, first, last, mark);
    return true;
  }
}

const isDash = /^[–—-]$/;
