/** Stretches of a clause → phrases in order, each with how gladly it is left out. */
import { ranks, timeRank, type Unit } from '../clause';
import { sourceLength } from '../speech';
import type { Sentence } from './sentence';

export function subject(s: Sentence, first: number, last: number): readonly Unit[] {
  const units = phrases(s, first, last);
  return units.map((unit, i) => {
    if (unit.kind === 'time') return i === 0 ? { ...unit, rank: unit.rank } : unit;
    if (unit.kind !== 'phrase' || unit.rank === ranks.kept)
      return i === 0 && unit.kind === 'phrase' && !s.startsPhrase(unit.first)
        ? { ...unit, kind: 'noun' }
        : unit;
    return { ...unit, rank: i === 0 ? ranks.lead : ranks.ofSubject };
  });
}

/** Phrases in order: each goes up to the next preposition that ties it to no noun, or a time. */
export function phrases(s: Sentence, first: number, last: number): readonly Unit[] {
  const { words, language } = s;
  const units: Unit[] = [];
  let from = first;
  const close = (end: number): void => {
    if (end < from) return;
    const source = sourceLength(words, from, language);
    const phrase = s.startsPhrase(from) || (from > first && from < end && isParticiple(s, from));
    const light = !phrase && language.fillers.has(s.lower(from)) && end === from;
    units.push(
      source > 0
        ? { first: from, last: end, kind: 'source', rank: ranks.source }
        : {
            first: from,
            last: end,
            kind: light ? 'adverb' : phrase ? 'phrase' : 'noun',
            rank: light ? ranks.filler : s.limits(from, end) || !phrase ? ranks.kept : ranks.phrase,
          },
    );
    from = end + 1;
  };
  for (let i = first; i <= last; i++) {
    const word = words[i];
    if (word?.kind === 'time' && i > from && isOfParticiple(s, from, i)) continue;
    if (word?.kind === 'time') {
      close(i - 1);
      // “la veille de l’entrée en vigueur”
      const rank = language.ties.has(s.lower(i + 1)) ? ranks.kept : timeRank(word);
      units.push({ first: i, last: i, kind: 'time', rank });
      from = i + 1;
    } else if (isAdjunct(s, i)) {
      close(i - 1);
      units.push({ first: i, last, kind: 'aside', rank: ranks.aside });
      from = last + 1;
      break;
    } else if (i > from && s.startsPhrase(i) && !joins(s, i)) {
      // “le plan porté par la maire”: the participle goes with what it asks for.
      const participle = i - 1 > from && isParticiple(s, i - 1);
      close(participle ? i - 2 : i - 1);
    } else if (i > from && startsNoun(s, i)) close(i - 1);
  }
  close(last);
  return protect(
    s,
    units.flatMap((unit) => withTail(s, unit)),
  );
}

/** Words of a phrase that fits in no headline with all that hangs on it. */
const longNoun = 7;

/** “le second tour de l’élection municipale | de Saint-Aubin”: what hangs on it last can go. */
function withTail(s: Sentence, unit: Unit): readonly Unit[] {
  const { first, last, kind } = unit;
  if ((kind !== 'noun' && kind !== 'phrase') || last - first < longNoun) return [unit];
  const { ties, coordinators, focus } = s.language;
  const isTie = (at: number): boolean =>
    ties.has(s.lower(at)) &&
    (s.language.articles.has(s.lower(at + 1)) || isCapital(s, at + 1)) &&
    !(isCapital(s, at - 1) && isCapital(s, at + 1));
  const tied: number[] = [];
  for (let i = first + 1; i < last; i++) if (isTie(i) && !isTie(i - 1)) tied.push(i);
  const free = tied
    .slice(kind === 'phrase' ? 0 : 1)
    .filter(
      (at) => at > first + 2 && !coordinators.has(s.lower(at - 1)) && !focus.has(s.lower(at - 1)),
    );
  const starts = [first, ...free];
  return starts.map((start, i) => ({
    ...(i === 0 ? unit : { kind: 'phrase' as const, rank: ranks.last }),
    first: start,
    last: (starts[i + 1] ?? last + 1) - 1,
  }));
}

function isCapital(s: Sentence, at: number): boolean {
  return /^\p{Lu}/u.test(s.words[at]?.text ?? '');
}

/** “pour un million la ferme”: an article right behind a noun, and not “la residencia Los Olivos”. */
function startsNoun(s: Sentence, at: number): boolean {
  const { articles, determiners, prepositions, coordinators, focus, fillers } = s.language;
  const before = s.words[at - 1];
  const next = s.words[at + 1];
  // “en las vías peruanas 3.316 personas”
  const counts =
    /^\p{N}/u.test(s.words[at]?.text ?? '') &&
    /^\p{Ll}{4,}$/u.test(next?.text ?? '') &&
    !prepositions.has(next?.lower ?? '') &&
    /^\p{Ll}{4,}s$/u.test(before?.text ?? '');
  if (!counts && !articles.has(s.words[at]?.text ?? '')) return false;
  if (before?.kind !== 'word') return false;
  const lists = [determiners, prepositions, coordinators, focus, fillers];
  return (
    /^\p{L}{2}/u.test(before.text) &&
    !lists.some((list) => list.has(before.lower)) &&
    !s.language.isInfinitive(before.lower)
  );
}

/** “un rapport remis en 2019”: the time tells of the participle, not of the clause's verb. */
function isOfParticiple(s: Sentence, first: number, time: number): boolean {
  // “ont été tuées et onze autres blessées mardi”: the time is that of both.
  if (s.language.coordinators.has(s.lower(first))) return false;
  for (let i = Math.max(first + 1, time - 4); i < time; i++) if (isParticiple(s, i)) return true;
  return false;
}

/** “tras registrar pérdidas”, “après avoir quitté la ville”: what was before, with all that belongs to it. */
function isAdjunct(s: Sentence, at: number): boolean {
  return s.language.behind.has(s.lower(at)) && s.language.isInfinitive(s.lower(at + 1));
}

/** Behind the noun it tells of. */
function isParticiple(s: Sentence, at: number): boolean {
  const word = s.words[at];
  const { isParticiple: looksLike, isAdjective } = s.language;
  const { determiners, prepositions, coordinators } = s.language;
  const before = s.lower(at - 1);
  return (
    word?.kind === 'word' &&
    /^\p{Ll}{4,}$/u.test(word.text) &&
    looksLike(word.lower) &&
    !isAdjective(word.lower) &&
    !determiners.has(before) &&
    !prepositions.has(before) &&
    // “elegido en 2019 y reelegido en 2022”
    !coordinators.has(before)
  );
}

/** “junto a”, “et à Paris”: the preposition goes on with the phrase. */
function joins(s: Sentence, at: number): boolean {
  const { coordinators, prepositions, focus, binding, bound, goingOn } = s.language;
  const before = s.lower(at - 1);
  // “l’entrée en vigueur”
  const bare =
    binding.has(s.lower(at)) &&
    s.words[at + 1]?.kind === 'word' &&
    !s.language.determiners.has(s.lower(at + 1)) &&
    !bound.has(s.lower(at + 1)) &&
    /^\p{Ll}/u.test(s.words[at + 1]?.text ?? '');
  return (
    bare ||
    coordinators.has(before) ||
    (prepositions.has(before) && at > 0) ||
    focus.has(before) ||
    goingOn.has(before)
  );
}

/** What follows the verb first is what it asks for; behind a bare noun (“mis fin à”) the next as well. */
function protect(s: Sentence, units: readonly Unit[]): readonly Unit[] {
  const first = units.findIndex(
    ({ kind }) => kind !== 'time' && kind !== 'source' && kind !== 'adverb',
  );
  const head = units[first];
  const bare =
    head &&
    head.first === head.last &&
    /^\p{Ll}/u.test(s.words[head.first]?.text ?? '') &&
    head.kind === 'noun';
  const short =
    head &&
    head.last - head.first === 1 &&
    s.startsPhrase(head.first) &&
    /^\p{Ll}/u.test(s.words[head.last]?.text ?? '');
  const next = units.findIndex((unit, i) => i > first && unit.kind === 'phrase');
  // “detuvo en Alicante a un hombre”: who it was done to, wherever it was.
  const whom = units.findIndex((unit) => isWhom(s, unit));
  // “firmaron en Vigo la venta”: where it was, before what it was.
  const place = head !== undefined && isPlace(s, head) && units[first + 1]?.kind === 'noun';
  return units.map((unit, i) => {
    if (place && unit === head) return { ...unit, rank: ranks.phrase };
    const asked = whom < 0 ? i === first || ((bare || short) && i === next) : i === whom;
    return asked && unit.kind === 'phrase' ? { ...unit, rank: ranks.kept } : unit;
  });
}

/** “en Vigo”, “à Carcassonne” */
function isPlace(s: Sentence, { first, last }: Unit): boolean {
  return last === first + 1 && s.language.names.places.has(s.lower(first)) && isCapital(s, last);
}

/** “a un hombre”, “al exdirector”, “a Inés Reyes” */
function isWhom({ language, words }: Sentence, { kind, first, last }: Unit): boolean {
  if (kind !== 'phrase' || !language.personal.has(words[first]?.lower ?? '')) return false;
  const noun = words.slice(first, last + 1).some(({ lower }) => language.names.isRole(lower));
  return noun && !words.slice(first, last + 1).some(({ kind: of }) => of === 'mark');
}
