/** A stretch without a finite verb → what it is to the clause it stands in: phrases, an aside, a list. */
import { ranks } from '../clause';
import type { Draft } from '../draft';
import { phraseEnd } from '../nominal';
import { chunks } from './phrases';
import type { SecondReading } from './reading';
import type { Sentence } from './sentence';
import { addSource } from './speakers';
import type { Stretch } from './stretches';

export function takeVerbless(
  reading: SecondReading,
  stretch: Stretch,
  next: Stretch | undefined,
): void {
  const { sentence: s, current: clause } = reading;
  const { first, last } = stretch;
  if (!clause) {
    const made = reading.open();
    made.units = [...reading.named(chunks(s, first, last, 'front', false))];
  } else if (clause.verb < 0)
    // A lone word in front of an aside: „Zudem, …“
    reading.add({ ...stretch, kind: 'aside', rank: ranks.aside });
  else if (s.language.soSaid.has(s.lower(first))) {
    clause.said = true;
    addSource(reading, stretch, first + 1);
  } else takeAfterVerb(reading, clause, stretch, next);
}

function takeAfterVerb(
  reading: SecondReading,
  clause: Draft,
  stretch: Stretch,
  next: Stretch | undefined,
): void {
  const s = reading.sentence;
  const { first, last, mark } = stretch;
  const field = (from: number): void => {
    clause.units.push(...reading.named(chunks(s, from, last, 'field', clause.passive)));
  };
  if (s.language.ages.has(s.lower(last))) {
    reading.add({ ...stretch, kind: 'aside', rank: ranks.aside });
    return;
  }
  const before = clause.units.at(-1)?.kind;
  const resumes = before === 'aside' || before === 'content' || before === 'time';
  const opensPhrase =
    s.language.prepositions.has(s.lower(first)) || s.words[first]?.kind === 'time';
  if (mark === ',' && !resumes && isListed(s, stretch, next)) {
    const end = phraseEnd(s.words, first, last, s.nominal, s.language);
    // What goes on behind the list goes on with the clause.
    const rank = end < last ? ranks.kept : ranks.list;
    reading.add({ first, last: end, kind: 'aside', rank, mark });
    if (end < last) field(end + 1);
  } else if (mark === ',' && (resumes || opensPhrase)) field(first);
  else reading.add({ ...stretch, kind: 'aside', rank: ranks.aside });
}

/** “den Bahnhof und den Markt” behind a comma: the last of a list, or one before it. */
function isListed(s: Sentence, stretch: Stretch, next: Stretch | undefined): boolean {
  if (holdsJoint(s, stretch)) return true;
  return next?.mark === ',' && s.finiteIn(next.first, next.last) < 0 && holdsJoint(s, next);
}

function holdsJoint(s: Sentence, { first, last }: Stretch): boolean {
  for (let i = first + 1; i < last; i++) if (s.language.listJoints.has(s.lower(i))) return true;
  return false;
}
