/** A short dated sentence that no headline could be made of → the sentence itself. */
import type { Status } from '../../event';
import type { Candidate } from '../placing/candidates';
import { describes } from './judging/describing';
import { pointsBack } from './judging/pointing';
import { isReadable } from './judging/readable';
import type { ParsedSentence } from '../sentence';
import type { Range } from '../words';
import { capitalised, longest } from './pieces/text';
import { saysItsYear } from '../times/times';

const fewestWords = 3;
/** What points at other sentences, at the writer or at the reader. */
const pointing =
  /\b(?:I|you|we|he|she|it|they|his|hers?|its|their|my|our|your|him|them|us|me|this|that|these|those|there|here)\b/iu;

/** `text` is the article's. Null where the sentence tells more than one thing, or cannot stand alone. */
export function ownWords(
  { told, parsed, placement }: Candidate,
  status: Status,
  text: string,
): string | null {
  if (told.by !== 'clause' || status !== 'happened' || placement.basis !== 'written') return null;
  if (parsed.quoted || parsed.ranIn || parsed.unmarked || parsed.times.length !== 1) return null;
  const time = parsed.attached.clauses.get(told.clause);
  // With its year, as histories write: on weekdays more is told than happened.
  if (told.clause.kind !== 'main' || !time || !saysItsYear(time)) return null;
  const { start, end } = parsed.sentence;
  const said = text.slice(start, end).replace(/\s+/g, ' ');
  if (!said.endsWith('.')) return null;
  const words = withoutTime(parsed.words, time.phrase, text);
  if (!/^\p{Lu}[^“”":;?!()]*$/u.test(words) || pointing.test(words)) return null;
  if (words.length > longest || words.split(' ').length < fewestWords) return null;
  // “A second was dropped in 2014 after …”: a second what.
  if (
    /^(?:A|An|The) (?:first|second|third|fourth|fifth|ones?|others?|another) (?:was|were|had|has)\b/u.test(
      words,
    )
  )
    return null;
  if (describes(parsed, told.clause) || pointsBack(words, parsed.words, told.clause, true))
    return null;
  return isReadable(words) ? words : null;
}

/** Without its full stop, and without the time where that opens or ends it: “May 2020 - The yard closes”. */
function withoutTime(words: ParsedSentence['words'], { first, last }: Range, text: string): string {
  let from = first === 0 ? last + 1 : 0;
  while (words[from]?.pos === 'PUNCT') from++;
  let to = words.length - 1;
  while (words[to]?.pos === 'PUNCT') to--;
  if (to === last) to = first - 1;
  const said = text.slice(words[from]?.start, words[to]?.end).replace(/\s+/g, ' ');
  return capitalised(said);
}
