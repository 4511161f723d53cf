/** Who says what a sentence tells: “…, sagte Wendt am Dienstag”, “wie die Polizei mitteilte”. */
import { ranks, type Unit } from '../clause';
import type { Draft } from '../draft';
import { isNoun, phraseEnd } from '../nominal';
import type { Reading } from '../reading';
import type { Sentence } from './sentence';
import type { Stretch } from './stretches';

export function saysSo({ words, language }: Sentence, { units, verb }: Draft): boolean {
  const said = units.filter(({ kind }) => kind === 'rest').map(({ first }) => first);
  return [verb, ...said].some((at) => language.isSaying(words[at]?.lower ?? ''));
}

/** A stretch that tells who says so, by name from `from` on, and at most to `to`. */
export function addSource(
  reading: Reading<Sentence>,
  { first, last, mark }: Stretch,
  from: number,
  to = last,
): void {
  speakerFrom(reading, from, to);
  reading.add({ first, last, kind: 'source', rank: ranks.source, mark });
}

function speakerFrom(
  { sentence: s, current }: Reading<Sentence>,
  first: number,
  last: number,
): void {
  if (!current) return;
  for (let i = first; i <= last; i++) {
    if (s.words[i]?.kind === 'time' || s.forms[i]) continue;
    // “sagte er im Radio”
    if (s.language.prepositions.has(s.lower(i)) || s.language.pronouns.has(s.lower(i))) return;
    const end = phraseEnd(s.words, i, last, s.nominal, s.language);
    if (end > i || isNoun(s.words[i])) {
      current.speaker = { first: i, last: end };
      return;
    }
  }
}

/** “„…“, sagte Wendt”: the clause is what a quotation says. */
export function isSaidOf(s: Sentence, clause: Draft, { first }: Stretch, finite: number): boolean {
  const quoted =
    clause.units.length === 1 && s.words[clause.units[0]?.first ?? 0]?.kind === 'quote';
  return clause.verb < 0 && quoted && finite === first && s.language.isSaying(s.lower(finite));
}

/** “…, sagte Wendt am Dienstag”, “…, so sagte Wendt” */
export function isSaidBehind(s: Sentence, { first, mark }: Stretch, finite: number): boolean {
  const { isSaying, soSaid } = s.language;
  const opens = first === finite || soSaid.has(s.lower(first));
  return mark !== '' && opens && isSaying(s.lower(first));
}

/** What was read of a clause, now that it is what was said. */
export function asContent(units: readonly Unit[]): Unit[] {
  return units.map((unit) => ({ ...unit, kind: 'content' }));
}
