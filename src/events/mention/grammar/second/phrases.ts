/** Stretches of a clause → phrases in order, each with how gladly it is left out. */
import type { VerbSecondLanguage } from '../../languages/language';
import type { Words } from '../../languages/words';
import { ranks, timeRank, type Unit } from '../clause';
import { isNoun, isScore, isWordOfTheStart, phraseEnd } from '../nominal';
import { sourceLength } from '../speech';
import type { Sentence } from './sentence';

/** Phrases in order; before the verb (`front`) or behind it (`field`). */
export function chunks(
  s: Sentence,
  first: number,
  last: number,
  place: 'front' | 'field',
  passive: boolean,
): readonly Unit[] {
  const units: Unit[] = [];
  let at = first;
  while (at <= last) {
    const unit = chunk(s, at, last, place, units, passive);
    const before = units.at(-1);
    // “hatte das Amt übernommen und den Verein gerettet”: a second act, at the same time.
    if (place === 'field' && isSecondAct(s, at, last)) {
      units.push({ first: at, last: at, kind: 'rest', rank: ranks.kept });
      units.push({ first: at + 1, last, kind: 'conjunct', rank: ranks.conjunct });
      break;
    }
    // “und damit früher als geplant”: what follows from it.
    if (place === 'field' && at < last && isJoint(s, at) && s.language.links.has(s.lower(at + 1))) {
      units.push({ first: at, last, kind: 'conjunct', rank: ranks.conjunct });
      break;
    }
    // “mit Bussen und unter Tage”: what is joined goes together.
    if (before && unit.last === at && at < last && isJoint(s, at)) {
      const other = chunk(s, at + 1, last, place, units, passive);
      const rank = other.kind === before.kind ? Math.max(before.rank, other.rank) : ranks.kept;
      units.pop();
      units.push({ ...before, last: other.last, rank });
      at = other.last + 1;
      continue;
    }
    // “hatten nur 61 Prozent”: it moves with what it limits.
    if (before && unit.kind === 'noun' && isFocus(s, before)) {
      units.pop();
      units.push({ ...unit, first: before.first });
      at = unit.last + 1;
      continue;
    }
    // “mit einer Arbeit über Farbstoffe”: the second hangs on the first.
    if (
      before?.kind === 'phrase' &&
      unit.kind === 'phrase' &&
      !s.language.circumstances.has(s.lower(before.first)) &&
      !isPlace(s, before) &&
      s.language.dependent.has(s.lower(unit.first))
    ) {
      units.pop();
      units.push({ ...before, last: unit.last, rank: Math.max(before.rank, unit.rank) });
    } else units.push(unit);
    at = unit.last + 1;
  }
  return place === 'front' ? frontRanks(s, units) : units;
}

function chunk(
  s: Sentence,
  at: number,
  last: number,
  place: string,
  before: readonly Unit[],
  passive: boolean,
): Unit {
  const { words, language } = s;
  const word = words[at];
  const lower = s.lower(at);
  const single = (kind: Unit['kind'], rank: number): Unit => ({
    first: at,
    last: at,
    kind,
    rank,
  });
  if (!word) return single('adverb', ranks.kept);
  if (word.kind === 'time') {
    // “ein Jahr später als geplant”
    const compared = language.compared.test(word.lower) && s.lower(at + 1) === language.than;
    return { ...single('time', timeRank(word)), last: compared ? Math.min(at + 2, last) : at };
  }
  if (isScore(word)) return single('adverb', ranks.kept);
  // “heiratete sie den Maler”: who acts, and then who is married.
  if (isPronoun(lower, language)) return single('adverb', ranks.kept);
  const source = sourceLength(words, at, language);
  if (source > 0) {
    // Before the verb all that follows tells who it is.
    const end = place === 'front' ? last : phraseEnd(words, at + source, last, s.nominal, language);
    return { first: at, last: end, kind: 'source', rank: ranks.source };
  }
  // “gemeinsam mit der Ministerin”
  if (at + 2 <= last && language.together.has(`${lower} ${s.lower(at + 1)}`)) {
    const end = phraseEnd(words, at + 1, last, s.nominal, language);
    return { first: at, last: end, kind: 'phrase', rank: ranks.phrase };
  }
  // “Geboren wurde sie”
  if (at === 0 && place === 'front' && language.isSureParticiple(lower) && s.forms[at + 1])
    return single('rest', ranks.kept);
  const phrase = language.prepositions.has(lower) && (at === 0 || /^\p{Ll}/u.test(word.text));
  const end =
    at < last
      ? phraseEnd(words, at, last, s.nominal, language, passive ? none : language.ties)
      : at;
  const closed = isNoun(words[end]);
  if (phrase && end > at) {
    const focused = language.focus.has(s.lower(at - 1)) && before.length > 0;
    const kept = focused || s.limits(at, end);
    // “von Bamberg aus”
    const far = language.ties.has(lower) && language.circumpositions.has(s.lower(end + 1));
    const circum = far && end + 1 < last ? 1 : 0;
    return {
      first: at,
      last: end + circum,
      kind: 'phrase',
      rank: kept ? ranks.kept : ranks.phrase,
    };
  }
  // “stellte … ein”
  if (at === last && place === 'field' && language.determiners.has(lower))
    return single('rest', ranks.kept);
  const opensNoun =
    isNoun(word) && (at > 0 || place === 'field' || !isWordOfTheStart(word, language))
      ? true
      : end > at && closed;
  if (opensNoun && !phrase) return { first: at, last: end, kind: 'noun', rank: ranks.kept };
  if (/^\p{N}/u.test(word.text)) return { first: at, last: end, kind: 'noun', rank: ranks.kept };
  if (language.fillers.has(lower)) return single('adverb', ranks.filler);
  const verbal =
    place === 'field' && at > 0 && (phrase ? language.prefixes.has(lower) : isRest(s, at, last));
  return single(verbal ? 'rest' : 'adverb', ranks.kept);
}

function isSecondAct(s: Sentence, at: number, last: number): boolean {
  const isEnd = (i: number): boolean =>
    /^\p{Ll}/u.test(s.words[i]?.text ?? '') && s.language.isParticiple(s.lower(i));
  if (at + 1 >= last || !isJoint(s, at + 1) || !isEnd(at) || !isEnd(last)) return false;
  return !s.words.slice(at + 1, last).some(({ kind }) => kind === 'time');
}

function isJoint({ language, words }: Sentence, at: number): boolean {
  const lower = words[at]?.lower ?? '';
  return language.coordinators.has(lower) && !language.contrasts.has(lower);
}

/** “in Varn”, on which nothing hangs. */
function isPlace({ language, words }: Sentence, { first, last }: Unit): boolean {
  const place = language.names.places.has(words[first]?.lower ?? '');
  return place && last === first + 1 && !language.names.others.has(words[last]?.lower ?? '');
}

function isFocus({ language, words }: Sentence, { kind, first, last }: Unit): boolean {
  const lower = words[first]?.lower ?? '';
  const limits = language.focus.has(lower) && !language.negations.has(lower);
  return kind === 'adverb' && first === last && limits;
}

/** A participle or an infinitive: what looks like one, or ends its stretch like one. */
function isRest(s: Sentence, at: number, last: number): boolean {
  const { isParticiple, isSureParticiple, closing } = s.language;
  const { pronouns, clitics, determiners, negations, focus } = s.language;
  const lower = s.lower(at);
  const other = [pronouns, clitics, determiners, negations, focus].some((list) => list.has(lower));
  if (other || !isParticiple(lower)) return false;
  return at === last || closing.has(s.lower(last)) || isSureParticiple(lower);
}

/** Not what also opens a noun phrase: “die”, “ihr”. */
function isPronoun(lower: string, language: VerbSecondLanguage): boolean {
  const { pronouns, determiners, possessives } = language;
  return pronouns.has(lower) && !determiners.has(lower) && !possessives.has(lower);
}

const none: Words = new Set();

/** Before the verb the first phrase is the subject, or what stands for it. */
function frontRanks(s: Sentence, units: readonly Unit[]): readonly Unit[] {
  const [head, ...others] = units;
  if (
    head &&
    others.length === 0 &&
    s.language.tiesAtFront.has(s.lower(head.first)) &&
    head.first === head.last
  )
    return [{ ...head, kind: 'adverb', rank: ranks.leadTime }];
  if (!head) return units;
  const last = units.at(-1)?.last ?? head.last;
  if (head.kind === 'source') return units;
  if (isSpan(s, units)) return [{ ...head, last, kind: 'time', rank: ranks.leadTime }];
  // “Aufgrund der Lage im Team”: one phrase, whatever it is made of.
  if (head.kind !== 'noun' && others.length > 0) {
    const time = units.find(({ kind }) => kind === 'time');
    const noun = units.find(({ kind }) => kind === 'noun');
    if (noun) return units;
    // “Bei einer Explosion in einer Fabrik im Osten”
    if (units.every(({ kind, rank }) => kind === 'phrase' && rank === ranks.phrase))
      return units.map((unit, i) => ({ ...unit, rank: i > 0 ? ranks.leadPart : ranks.lead }));
    const rank = Math.max(
      ...units.map((unit) => (unit.rank === ranks.phrase ? ranks.lead : unit.rank)),
    );
    return [
      {
        ...head,
        last,
        kind: time ? 'time' : 'phrase',
        rank: head.kind === 'adverb' ? ranks.lead : rank,
      },
    ];
  }
  return units.map((unit, i) => {
    if (unit.kind !== 'phrase' || unit.rank === ranks.kept) return unit;
    return { ...unit, rank: i > 0 ? ranks.ofSubject : ranks.lead };
  });
}

/** “Gut ein Jahr nach der Explosion in Varn”, “Wenige Stunden vor dem Spiel” */
function isSpan({ words, language }: Sentence, units: readonly Unit[]): boolean {
  const at = units.findIndex(
    ({ kind, last }) => kind === 'noun' && language.spans.test(words[last]?.text ?? ''),
  );
  const next = units[at + 1];
  return (
    at >= 0 &&
    at < 2 &&
    next?.kind === 'phrase' &&
    language.from.has(words[next.first]?.lower ?? '')
  );
}
