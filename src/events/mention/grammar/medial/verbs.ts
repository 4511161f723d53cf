/** Groups of verbs: “a également été mis”, “va se rendre”, “se jubilará”. */
import type { Sentence } from './sentence';

/** A finite form that stands in the verb group of the one before (“est allé”: none; “a fait”: one). */
export function isInGroup(s: Sentence, at: number): boolean {
  return s.forms[at - 1] !== null && s.language.auxiliaries.has(s.lower(at - 1));
}

export function startsVerb(s: Sentence, at: number): boolean {
  let from = at;
  while (s.language.clitics.has(s.lower(from)) && !s.forms[from]) from++;
  return s.forms[from] !== null && s.forms[from] !== undefined;
}

export function groupStart(s: Sentence, at: number): number {
  let from = at;
  while (
    from > 0 &&
    s.language.clitics.has(s.lower(from - 1)) &&
    s.words[from - 1]?.kind === 'word'
  )
    from--;
  return from;
}

/** The last word of the verb: “a également été mis”, “va se rendre”. */
export function groupEnd(s: Sentence, finite: number, last: number): number {
  const { auxiliaries, behindVerb, isParticiple, isInfinitive, determiners } = s.language;
  let end = finite;
  if (!auxiliaries.has(s.lower(finite))) {
    while (end < last && behindVerb.has(s.lower(end + 1))) end++;
    return end;
  }
  for (let i = finite + 1; i <= Math.min(last, end + 5); i++) {
    const lower = s.lower(i);
    if (s.words[i]?.kind !== 'word' || /^\p{Lu}/u.test(s.words[i]?.text ?? '')) break;
    // “jusqu’à” only looks like a participle.
    const next = s.words[i + 1];
    const elided = next?.kind === 'word' && s.words[i]?.end === next.start;
    const verbal = !elided && (isParticiple(lower) || isInfinitive(lower));
    if (verbal && !determiners.has(lower) && !isAmidVerb(s, lower)) end = i;
    else if (!goesOn(s, i)) break;
  }
  return end;
}

/** Whether a word may stand between the parts of a verb. */
function goesOn(s: Sentence, at: number): boolean {
  const { clitics, fillers, determiners, ties, again, linking, isInfinitive } = s.language;
  const lower = s.lower(at);
  const known =
    isAmidVerb(s, lower) ||
    clitics.has(lower) ||
    fillers.has(lower) ||
    linking.has(lower) ||
    again.has(lower) ||
    (ties.has(lower) && again.has(s.lower(at + 1)));
  return known && (!determiners.has(lower) || isInfinitive(s.lower(at + 1)));
}

function isAmidVerb({ language }: Sentence, lower: string): boolean {
  return language.isAdverb(lower) || language.amidVerb.has(lower);
}
