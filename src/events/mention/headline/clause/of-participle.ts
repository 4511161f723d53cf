/** A participial clause becomes a full sentence: “a suit filed by the league” was filed. */
import type { Clause } from '../../clauses/clause';
import { isNounPhraseStart } from '../../clauses/subjects/noun-phrases';
import { isPlural, nameOf } from '../../names/phrases';
import type { ParsedSentence } from '../../sentence';
import { isComma, wordIs, type Word } from '../../words';
import { complete } from '../judging/bare';
import { readsAlone } from '../judging/reads-alone';
import { joined, led, type Made } from '../pieces/made';
import { timesOf } from '../pieces/omissions';
import { fixed, joinPieces, pieces, type Piece } from '../pieces/pieces';
import { openingAct } from './opening-acts';
import { withSmallOpening } from './predicate';
import { bringing } from '../../words/verbs';

/** Null for other clauses, and where the participle tells what its subject does. */
export function participleHeadline(
  parsed: ParsedSentence,
  clause: Clause,
  subject: string | null,
  predicate: readonly Piece[],
): Made | null {
  const opening = clause.kind === 'coordinate' ? clause.parent : clause;
  if (opening?.kind !== 'participial') return null;
  const { verb, ownSubject, coreLast } = clause;
  const { words } = parsed;
  // “Having passed the exam, she …”
  if (verb.auxiliaries[0] === 'having') {
    const passed = pieces(words, { first: verb.first + 1, last: coreLast }, timesOf(parsed));
    return joined(subject, led('had', passed));
  }
  const act = openingAct(words, clause);
  if (act !== null && parsed.attached.clauses.has(clause)) {
    const rest = pieces(words, { first: verb.last + 1, last: coreLast }, timesOf(parsed));
    return joined(subject, [
      fixed(act),
      ...rest.map((one, i) => (i === 0 ? { ...one, spaced: true } : one)),
    ]);
  }
  if (verb.form === 'gerund' && verb.auxiliaries[0] !== 'being' && !ownSubject)
    return { parts: predicate, complete: false };
  // “Born in Riga in 1932, she …”, “Founded in 1887, the firm …”
  if (verb.first === 0 && verb.form !== 'gerund' && !wordIs(words[verb.head], complete)) {
    const be = clause.subject && isPlural(words, clause.subject) ? 'were' : 'was';
    return joined(subject, led(be, withSmallOpening(parsed, clause, predicate)));
  }
  if (!isReduced(parsed, clause, opening)) return null;
  const be = clause.subject && isPlural(words, clause.subject) ? 'were' : 'was';
  const done = joined(subject, led(be, predicate));
  // The act is told where its doer is named, or nothing but its subject.
  return isNamedAlone(parsed, clause) || isDoneBy(words, clause) || isClear(parsed, clause, done)
    ? done
    : { ...done, complete: false };
}

/** “a suit filed by …”, “booms damaged in rough weather”: nothing is done by the noun, but to it. */
function isReduced(
  { words, times }: ParsedSentence,
  { verb, subject, parent }: Clause,
  opening: Clause,
): boolean {
  if (verb.auxiliaries.length > 0 || verb.form === 'gerund' || verb.form === 'finite') return false;
  // “Formed in Riga, the band …”: the subject stands elsewhere.
  if (!subject || subject.last > verb.first) return false;
  const time = times.find(({ phrase: { first } }) => first === verb.last + 1);
  const next = words[(time?.last ?? verb.last) + 1];
  if (isNounPhraseStart(next)) return false;
  // “had the ban lifted by a court”
  if (parent && wordIs(words[parent.verb.head], bringing)) return true;
  // “The Aurora, built in Riga in 1984 and sold in 2011, sank”: in an aside nothing is told as the noun's own act.
  const { first } = opening.verb;
  const aside = isComma(words[first - 1]) && subject.last === first - 2;
  return !wordIs(words[verb.head], aside ? becoming : complete);
}

/** Verbs whose participle says what its noun has done. */
const becoming = new Set(
  'retire die fall arrive return vanish disappear emerge go come grow depart'.split(' '),
);

/** “Two ferries ordered from the Lund yard in 2015”: with a date, and words that say which. */
function isClear({ words, attached }: ParsedSentence, clause: Clause, { parts }: Made): boolean {
  if (!attached.clauses.has(clause) || wordIs(words[clause.verb.head], naming)) return false;
  const text = joinPieces(parts);
  return /\p{Lu}/u.test(text.slice(1)) && readsAlone(text, []) >= clear;
}

/** See `judging/reads-alone.ts`. */
const clear = 0.75;

/** “Ada Quill, charged with fraud, …”, but “the man whom Quill put in charge”. */
function isNamedAlone(parsed: ParsedSentence, { subject, verb }: Clause): boolean {
  if (!subject || nameOf(parsed, subject) === null || wordIs(parsed.words[verb.head], naming))
    return false;
  const before = parsed.words[subject.first - 1];
  return !before || /^(?:PUNCT|ADP|VERB)$/.test(before.pos);
}

function isDoneBy(words: readonly Word[], { verb, coreLast }: Clause): boolean {
  if (wordIs(words[verb.head], naming)) return false;
  const by = words.findIndex(({ lower }, i) => i > verb.last && lower === 'by');
  return by > 0 && by <= Math.min(coreLast, verb.last + 5);
}

const naming = new Set(['know', 'call', 'name', 'dub']);
