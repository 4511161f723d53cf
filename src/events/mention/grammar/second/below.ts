/** A stretch that opens with a subordinator or a relative → what it is to the clause before it. */
import type { Opening } from '../../languages/language';
import { ranks } from '../clause';
import type { SecondReading } from './reading';
import { addSource, saysSo } from './speakers';
import type { Stretch } from './stretches';
import { sunkClause } from './sunk';

export function takeBelow(reading: SecondReading, stretch: Stretch, opening: Opening): void {
  const { sentence: s, current: clause } = reading;
  const { first, last, mark } = stretch;
  const { asks, isSaying, sourceOpeners, unprefixed } = s.language;
  const sunk = sunkClause(s, clause?.units.at(-1), stretch, opening);
  if (opening === 'content' && clause && sunk) clause.below = sunk;
  else if (sunk) {
    // “bis 2019, als …”
    const when = mark === ',' && s.language.whenOpeners.has(s.lower(first));
    reading.sink({ ...sunk, when: when ? (s.words[first - 2]?.timex ?? -1) : -1 });
  }
  const asked = opening === 'relative' && asks(s.lower(first));
  if (opening === 'content' || (asked && clause && clause.verb >= 0 && saysSo(s, clause)))
    reading.addSaid(first, last, mark);
  else if (sourceOpeners.has(s.lower(first)) && isSaying(unprefixed(s.lower(last)))) {
    if (!reading.current) reading.open();
    addSource(reading, stretch, first + 1, last - 1);
  } else {
    const rank = opening === 'bound' ? ranks.kept : ranks.aside;
    reading.add({ first, last, kind: 'aside', rank, mark });
  }
}
