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
  const { auxiliaries, isParticiple, isInfinitive, clitics, determiners } = s.language;
  let end = finite;
  if (!auxiliaries.has(s.lower(finite))) {
    while (end < last && /^(?:pas|jamais|plus|también|ya|également|aussi)$/.test(s.lower(end + 1)))
      end++;
    return end;
  }
  for (let i = finite + 1; i <= Math.min(last, end + 5); i++) {
    const lower = s.lower(i);
    if (s.words[i]?.kind !== 'word' || /^\p{Lu}/u.test(s.words[i]?.text ?? '')) break;
    const verbal = isParticiple(lower) || isInfinitive(lower);
    if (verbal && !determiners.has(lower) && !adverbs.test(lower)) end = i;
    else if (
      !(
        adverbs.test(lower) ||
        clitics.has(lower) ||
        s.language.fillers.has(lower) ||
        (lower === 'de' && /^(?:nouveau|nuevo)$/.test(s.lower(i + 1))) ||
        /^(?:nouveau|nuevo|a|que)$/.test(lower)
      ) ||
      (determiners.has(lower) && !isInfinitive(s.lower(i + 1)) && lower !== 'a')
    )
      break;
  }
  return end;
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

const adverbs =
  /^(?:\p{L}+ment|\p{L}+mente|pas|plus|jamais|déjà|encore|également|aussi|bien|ainsi|donc|ensuite|enfin|alors|ya|también|aún|todavía|siempre|nunca|toujours|rien|été|sido|siendo|finalement|notamment|tous|très|muy|hoy|être|ser|haber|avoir)$/u;
