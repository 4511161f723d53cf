/**
 * Sentences of languages whose finite verb comes second → main clauses. Commas part the stretches; a stretch
 * that opens with a subordinator or a relative, or ends in its finite verb, is below another.
 */
import type { VerbSecondLanguage } from '../../languages/language';
import { ranks, type Clause } from '../clause';
import type { Word } from '../word';
import { takeBelow } from './below';
import { awaitsRest, takeFinite } from './finite';
import { openingOf } from './openings';
import { ranked } from './ranked';
import { SecondReading } from './reading';
import { Sentence } from './sentence';
import { saysSo } from './speakers';
import { stretchesOf, type Stretch } from './stretches';
import { takeVerbless } from './verbless';

export function readVerbSecond(
  words: readonly Word[],
  language: VerbSecondLanguage,
): readonly Clause[] {
  return new Reader(new Sentence(words, language)).read();
}

class Reader {
  private readonly reading: SecondReading;
  private dashed = false;
  /** What follows was said. */
  private spoken = false;

  constructor(private readonly sentence: Sentence) {
    this.reading = new SecondReading(sentence);
  }

  read(): readonly Clause[] {
    const stretches = stretchesOf(this.sentence.words);
    stretches.forEach((stretch, i) => {
      if (!this.awaits()) this.sentence.settleForms(stretch.first, stretch.last);
      if (!this.takeMarked(stretch, stretches)) this.take(stretch, stretches[i + 1]);
    });
    const { clauses, sunk } = this.reading;
    const told = clauses.filter(({ verb }) => verb >= 0);
    return [...told.map((clause) => ranked(this.sentence, clause)), ...sunk];
  }

  /** “…, über den Bau beraten”: the rest of a verb that came before. */
  private awaits(): boolean {
    const { pending, current } = this.reading;
    return (
      pending === 0 && current !== null && current.verb >= 0 && awaitsRest(this.sentence, current)
    );
  }

  /** Dashes hold asides; a colon or semicolon ends what was told, or opens what was said. */
  private takeMarked(stretch: Stretch, all: readonly Stretch[]): boolean {
    const { first, last, mark } = stretch;
    const { reading } = this;
    if (this.spoken) {
      reading.extend(last);
      return true;
    }
    if (isDash.test(mark)) {
      this.dashed = !this.dashed;
      const closes = all.some((other) => other.first > first && isDash.test(other.mark));
      if (this.dashed || !reading.current) {
        this.dashed &&= closes;
        reading.add({ first, last, kind: 'aside', rank: ranks.aside, mark });
        return true;
      }
    } else if (this.dashed) {
      reading.extend(last);
      return true;
    }
    if (mark === ':' || mark === ';') {
      const clause = reading.current;
      if (mark === ':' && clause && clause.verb >= 0 && saysSo(this.sentence, clause)) {
        reading.addSaid(first, last, mark);
        this.spoken = true;
        return true;
      }
      reading.current = null;
      reading.pending = 0;
    }
    return false;
  }

  private take(stretch: Stretch, next: Stretch | undefined): void {
    const { reading, sentence } = this;
    const { first, last } = stretch;
    const finite = sentence.finiteIn(first, last);
    const infinitive = reading.pending === 0 && sentence.isInfinitive(first, last);
    const before = reading.current?.units.at(-1);
    const opening = infinitive ? null : openingOf(sentence, before, stretch, finite);
    if (opening) {
      if (finite < 0) reading.pending++;
      takeBelow(reading, stretch, opening);
    } else if (reading.pending > 0) {
      if (finite >= 0) reading.pending--;
      reading.extend(last);
    } else if (infinitive) {
      const purpose = sentence.language.purposes.has(sentence.lower(first));
      if (purpose) reading.add({ ...stretch, kind: 'aside', rank: ranks.aside });
      else reading.add({ ...stretch, kind: 'content', rank: ranks.kept });
    } else if (finite >= 0) takeFinite(reading, stretch, finite);
    else takeVerbless(reading, stretch, next);
  }
}

const isDash = /^[–—-]$/;
