/** A stretch without a finite verb → what it is to the clause it stands in: subject, phrase, aside, list. */
import { ranks, timeRank, type Unit } from '../clause';
import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { sourceLength } from '../speech';
import { runEnd } from './openings';
import { phrases, subject } from './phrases';
import type { Sentence } from './sentence';
import { addNamedSource } from './speakers';

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly mark: string;
}

export function takeVerbless(reading: Reading<Sentence>, stretch: Stretch): void {
  const { words, language } = reading.sentence;
  const length = sourceLength(words, stretch.first, language);
  if (length > 0) {
    addNamedSource(reading, { ...stretch, length });
    return;
  }
  const clause = reading.current ?? reading.open();
  if (clause.verb >= 0) takeAfterVerb(reading, clause, stretch);
  else takeBeforeVerb(reading, clause, stretch);
}

function takeBeforeVerb(reading: Reading<Sentence>, clause: Draft, stretch: Stretch): void {
  const s = reading.sentence;
  const { first, last } = stretch;
  if (clause.units.some(({ kind }) => kind === 'noun')) {
    // “La ministra, Elvira Montal, y el presidente, Mark Dean, firmaron”
    const joins = s.language.coordinators.has(s.lower(first)) && clause.units.at(-1)?.mark === ',';
    clause.units.push(
      joins && s.language.determiners.has(s.lower(first + 1))
        ? { first, last, kind: 'noun', rank: ranks.kept }
        : { ...stretch, kind: 'aside', rank: ranks.aside },
    );
    return;
  }
  const time = s.words[first]?.kind === 'time' ? s.words[first] : undefined;
  if (time && first === last)
    clause.units.push({
      ...stretch,
      kind: 'time',
      rank: time.loose ? ranks.leadTime : timeRank(time),
    });
  else if (!time && (s.startsPhrase(first) || s.isAdverb(first)))
    clause.units.push({
      ...stretch,
      kind: s.holdsTime(first, last) ? 'time' : 'phrase',
      rank: s.limits(first, last)
        ? ranks.kept
        : isConnective(s, first, last)
          ? ranks.leadTime
          : ranks.aside,
    });
  else if (!time && s.isParticipial(first))
    clause.units.push({ ...stretch, kind: 'aside', rank: ranks.aside });
  else clause.units.push(...reading.named(subject(s, first, last)));
}

function takeAfterVerb(reading: Reading<Sentence>, clause: Draft, stretch: Stretch): void {
  const s = reading.sentence;
  const { first, last, mark } = stretch;
  if (mark === ',' && isObject(s, clause, first)) {
    clause.units.push(...reading.named(phrases(s, first, last)));
    return;
  }
  if (mark === ',' && isInfinitiveOf(s, clause, first)) {
    clause.units.push({ first, last, kind: 'noun', rank: ranks.kept });
    return;
  }
  const phrase = s.startsPhrase(first);
  const before = clause.units.at(-1);
  if (before && before.kind !== 'aside' && mark === ',' && !phrase && isListed(reading, stretch)) {
    clause.units.push({ ...stretch, kind: 'aside', rank: ranks.list });
    return;
  }
  const kept = s.limits(first, last) ? ranks.kept : null;
  const timed = s.words.slice(first, last + 1).some(({ kind }) => kind === 'time');
  if (mark === ',' && phrase && !timed)
    clause.units.push({ ...stretch, kind: 'phrase', rank: kept ?? ranks.phrase });
  else if (mark === '' || phrase || s.words[first]?.kind === 'time')
    clause.units.push(
      ...reading
        .named(phrases(s, first, last))
        .map((unit) => (unit.kind === 'phrase' ? { ...unit, rank: kept ?? ranks.phrase } : unit)),
    );
  else clause.units.push({ ...stretch, kind: 'aside', rank: kept ?? ranks.aside });
}

/** “rechazó, por 14 votos contra 9, el proyecto” */
function isObject(s: Sentence, { units, verb }: Draft, first: number): boolean {
  return (
    !units.some(({ kind, first: at }) => kind === 'noun' && at > verb) &&
    s.words.slice(verb, first - 1).some(({ kind }) => kind === 'mark') &&
    s.language.articles.has(s.lower(first)) &&
    !isBeing(
      s,
      units.find(({ kind }) => kind === 'verb'),
    )
  );
}

/** “a promis, en octobre, d’acheter …”: what the verb asks for, behind nothing but a time. */
function isInfinitiveOf(s: Sentence, { units, verb }: Draft, first: number): boolean {
  const behind = units.filter((unit) => unit.first > verb && unit.kind !== 'verb');
  if (behind.length === 0 || behind.some(({ kind }) => kind !== 'time')) return false;
  const { ties, clitics, isInfinitive } = s.language;
  let at = first;
  while (at < first + 3 && (ties.has(s.lower(at)) || clitics.has(s.lower(at)))) at++;
  return isInfinitive(s.lower(at));
}

function isBeing(s: Sentence, group: Unit | undefined): boolean {
  return (
    group !== undefined &&
    s.words
      .slice(group.first, group.last + 1)
      .some(({ lower }) => s.language.objectless.test(lower))
  );
}

/** The last of a list, or one before it. */
function isListed(reading: Reading<Sentence>, { first, last }: Stretch): boolean {
  const s = reading.sentence;
  if (s.isParticipial(first) || s.language.isParticiple(s.lower(first))) return false;
  if (joins(s, first + 1, last)) return true;
  const next = last + 2;
  return (
    s.words[last + 1]?.text === ',' &&
    joins(s, next + 1, runEnd(reading, Math.min(next, s.words.length - 1)))
  );
}

function joins(s: Sentence, first: number, last: number): boolean {
  for (let i = first; i <= last && s.words[i]?.kind !== 'mark'; i++)
    if (s.hasJoint(i, i)) return true;
  return false;
}

/** “Par ailleurs, …”, “Sin embargo, …”: it ties the sentence to the one before. */
function isConnective(s: Sentence, first: number, last: number): boolean {
  return (
    last - first < 3 &&
    s.words[last + 1]?.text === ',' &&
    s.words
      .slice(first, last + 1)
      .every(({ text, kind }, i) => kind === 'word' && (first + i === 0 || /^\p{Ll}/u.test(text)))
  );
}
