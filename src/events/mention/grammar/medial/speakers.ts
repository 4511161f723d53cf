/** Who says what a sentence tells: “…, a déclaré Claire Bertin”, “según informó el servicio”. */
import { ranks, type Clause } from '../clause';
import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { saysIn } from '../speech';
import type { Sentence } from './sentence';
import { groupStart } from './verbs';

export function saysSo({ words, language }: Sentence, { units }: Draft): boolean {
  const verb = units.find(({ kind }) => kind === 'verb');
  return verb !== undefined && saysIn(words, verb, language);
}

/** A stretch that opens with a verb of saying, or the word before one, and holds who says so. */
export function addSource(
  reading: Reading<Sentence>,
  first: number,
  last: number,
  mark: string,
): void {
  const clause = reading.current ?? reading.open();
  const speaker = speakerIn(reading.sentence, first + 1, last);
  pushSource(reading, clause, { first, last, mark, speaker: speaker ?? clause.speaker });
}

/** A stretch that opens with `length` words like “selon”, and holds who says so. */
export function addNamedSource(
  reading: Reading<Sentence>,
  { first, last, mark, length }: { first: number; last: number; mark: string; length: number },
): void {
  const from = first + length;
  const speaker = { first: from, last: reading.sentence.nounEnd(from, last) };
  pushSource(reading, reading.current ?? reading.open(), { first, last, mark, speaker });
}

/** Who says so says it of all that was told before. */
function pushSource(
  { clauses }: Reading<Sentence>,
  own: Draft,
  {
    first,
    last,
    mark,
    speaker,
  }: { first: number; last: number; mark: string; speaker: Clause['speaker'] },
): void {
  own.speaker = speaker;
  own.units.push({ first, last, kind: 'source', rank: ranks.source, mark });
  for (const clause of clauses) clause.speaker ??= speaker;
}

function speakerIn(s: Sentence, first: number, last: number): Clause['speaker'] {
  const { clitics, determiners, isSaying } = s.language;
  let from = first;
  while (
    from <= last &&
    (s.forms[from] ||
      s.words[from]?.kind === 'time' ||
      isSaying(s.lower(from)) ||
      (clitics.has(s.lower(from)) && !determiners.has(s.lower(from))))
  )
    from++;
  // “declaró en una rueda de prensa”
  if (from > last || s.startsPhrase(from)) return null;
  let end = from;
  while (end < last && !s.startsPhrase(end + 1) && s.words[end + 1]?.kind === 'word') end++;
  return { first: from, last: end };
}

/** Whether a clause was told, or only quoted, of which a stretch can name the speaker. */
export function isQuotedIn({ words }: Sentence, clause: Draft | null): clause is Draft {
  if (!clause) return false;
  const alone = clause.units.length === 1 && words[clause.units[0]?.first ?? 0]?.kind === 'quote';
  return clause.verb >= 0 || alone;
}

/** “…, a déclaré Claire Bertin”: verb of saying first, who says so behind it. */
export function speaksAt(s: Sentence, first: number, last: number): boolean {
  const start = groupStart(s, first);
  for (let i = start; i <= Math.min(last, first + 3); i++) {
    if (s.language.isSaying(s.lower(i))) return true;
    if (!s.forms[i] && !s.language.clitics.has(s.lower(i))) return false;
  }
  return false;
}
