/**
 * Whether a headline can stand on a timeline: nothing cut off, nothing that points at words the
 * reader does not see, no question, no rule of life. One that cannot joins events that others name.
 */
import { roles } from '../../../../article/run-ons';
import type { Clause } from '../../clauses/clause';
import { isFramed, isStatement } from '../../speech/frames';
import type { ParsedSentence } from '../../sentence';
import { namedWorks } from '../../words/kinds';
import { isComma, wordIs, type Range, type Word } from '../../words';
import { headOf } from '../../names/phrases';
import { openingAct } from '../clause/opening-acts';
import { agrees } from './agreement';
import { isBare } from './bare';
import { describes } from './describing';
import { pointsBack } from './pointing';
import { isReadable } from './readable';
import { isOfAYear } from '../../times/attach';

/** `text` is the headline, `clause` what it was made of, `history` whether of a text that tells one. */
export function isSound(
  text: string,
  parsed: ParsedSentence,
  clause: Clause | null,
  history: boolean,
): boolean {
  if (asks(parsed) || runsOn(parsed) || isPersonal(parsed)) return false;
  if (text.split(' ').length < fewestWords(parsed, clause) && !tellsWhich(text, parsed))
    return false;
  return (!clause || isSoundOf(text, parsed, clause, history)) && isReadable(text);
}

/** Few words are enough with a name or a number among them. */
function tellsWhich(text: string, { names }: ParsedSentence): boolean {
  return /.[\p{Lu}\p{Nd}]/u.test(text) || names.some(({ name }) => text.startsWith(`${name} `));
}

/** Whether what it was made of can head an event. */
function isSoundOf(
  text: string,
  parsed: ParsedSentence,
  clause: Clause,
  history: boolean,
): boolean {
  return (
    clause.kind !== 'conditional' &&
    tellsAct(text, parsed, clause) &&
    !isGlued(parsed, clause) &&
    !pointsBack(text, parsed.words, clause, isToldForItsYear(parsed, clause, history)) &&
    !isOpinion(text, parsed, clause) &&
    hasSubject(parsed, clause) &&
    !describes(parsed, clause) &&
    !isTorn(parsed, clause) &&
    !isScene(parsed, clause) &&
    !isMisplaced(parsed, clause) &&
    agrees(text, parsed.words, clause) &&
    !isBare(text, parsed, clause)
  );
}

/** With its year, and not in passing: “since 2019, when the club was sold” of a report explains something else. */
function isToldForItsYear({ attached }: ParsedSentence, clause: Clause, history: boolean): boolean {
  const { kind, subject } = clause;
  const aside = kind !== 'main' && kind !== 'coordinate';
  const bare = subject !== null && subject.last === subject.first + 1;
  return isOfAYear(attached, clause) && (history || !aside || !bare);
}

/**
 * “Digging started in 1881”, “a treaty was signed on 8 May”: a headline without a name has at least so
 * many words, fewer where the act has a date of its own, as in histories.
 */
function fewestWords(parsed: ParsedSentence, clause: Clause | null): number {
  if (!clause || !/^(?:past|present)$/.test(clause.verb.tense)) return 5;
  // “Norland Bank, which failed on 3 May”
  if (!clause.ownSubject) return isDated(parsed, clause) && isNamed(parsed, clause) ? 3 : 5;
  const leads = clause.kind === 'main' || clause.kind === 'coordinate';
  if (isOfAYear(parsed.attached, clause)) return leads ? 2 : 3;
  return leads && isDated(parsed, clause) ? 3 : 5;
}

/** Told as past, on a date of its own. */
function isDated({ attached }: ParsedSentence, clause: Clause): boolean {
  return clause.verb.tense === 'past' && attached.clauses.get(clause)?.date != null;
}

function isNamed({ words }: ParsedSentence, { subject }: Clause): boolean {
  return subject !== null && words[subject.last]?.pos === 'PROPN';
}

/** “… to visit the region Ada Quill has”: where marks are lost, a name behind a noun begins a sentence. */
function isGlued({ words, unmarked }: ParsedSentence, { first, coreLast }: Clause): boolean {
  // “… drugs such as morphine Given by tablets”
  const begins = words.slice(first + 1, coreLast + 1).some(
    ({ pos, text }, i) =>
      /^(?:VERB|AUX|ADP|DET|SCONJ)$/.test(pos) &&
      /^\p{Lu}\p{Ll}/u.test(text) &&
      words[first + i]?.pos === 'NOUN' &&
      // “the opera The Mill”
      !namedWorks.has(words[first + i]?.lower ?? '') &&
      /^\p{Ll}/u.test(words[first + i]?.text ?? '') &&
      !roles.test(words[first + i]?.text ?? ''),
  );
  if (begins) return true;
  if (!unmarked) return false;
  return words.slice(first + 1, coreLast + 1).some((word, i) => {
    const before = words[first + i];
    if (word.pos !== 'PROPN' || !/^\p{Lu}/u.test(word.text)) return false;
    if (!before || !/^\p{Ll}/u.test(before.text) || roles.test(before.text)) return false;
    return before.pos === 'NOUN' || words[first + i - 1]?.text === '-';
  });
}

/** “The purchase, for 9,000 newly created shares, is valued at …”: the verb behind has lost its subject to a word taken for one. */
function isTorn({ words, clauses }: ParsedSentence, clause: Clause): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  if (!next || next.kind !== 'main' || next.subject || next.opener !== null) return false;
  if (clause.verb.auxiliaries.length > 0) return false;
  return next.first === next.verb.first && isComma(words[next.first - 1]);
}

/** “was cooking when she was hit”: what came about stands behind, and its setting tells nothing. */
function isScene({ words, clauses }: ParsedSentence, clause: Clause): boolean {
  const { verb } = clause;
  const went = /^(?:was|were)$/.test(verb.auxiliaries[0] ?? '') && !verb.passive;
  if (!went || !words[verb.head]?.lower.endsWith('ing')) return false;
  return clauses.some(
    ({ opener, parent, first, verb: { tense } }) =>
      parent === clause &&
      first > verb.head &&
      tense === 'past' &&
      words[opener ?? -1]?.lower === 'when',
  );
}

/** Of “requires banks to sell their bonds”, cut behind “banks”, the selling is gone. */
function tellsAct(text: string, { words, clauses }: ParsedSentence, clause: Clause): boolean {
  if (isStatement(words, clause, clauses)) {
    // “Marsh: over the next few days the firm”: cut before what it would do.
    const colon = text.indexOf(': ');
    const said = text.slice(colon + 2);
    return (
      colon < 0 ||
      said.startsWith('“') ||
      clauses.some(({ verb }) => said.includes(words[verb.head]?.text ?? ''))
    );
  }
  // “Born in Riga, she …”
  const act = openingAct(words, clause) ?? words[clause.verb.head]?.lower ?? '';
  return text.toLowerCase().includes(act);
}

/** Every clause of a question asks. */
function asks({ words }: ParsedSentence): boolean {
  return words.at(-1)?.text === '?' || words.at(-2)?.text === '?';
}

/** Two main clauses and no mark between: a heading ran into the text, or the words were misread. */
function runsOn({ words, clauses }: ParsedSentence): boolean {
  return clauses.some(({ kind, parent, first, opener }) => {
    if (kind !== 'main' || parent || opener !== null || first === 0) return false;
    const before = words[first - 1];
    // “Once the bridge opened in 1931 the ferries stopped”
    if (clauses.some((other) => other.kind === 'adverbial' && other.last === first - 1))
      return false;
    return before !== undefined && before.pos !== 'PUNCT' && before.pos !== 'CCONJ';
  });
}

/** “I never met them”: someone tells of himself, and who that is stands elsewhere. */
function isPersonal(parsed: ParsedSentence): boolean {
  return parsed.words.some(isFirstPerson) && !isFramed(parsed);
}

/** “Mine” as well, but not “the mine”. */
function isFirstPerson({ lower, pos }: Word): boolean {
  return firstPerson.has(lower) || (lower === 'mine' && pos === 'PRON');
}

const firstPerson = new Set(['i', 'my', 'me']);

/** “We live in another world”: a quotation that goes on without its speaker, and tells of no act. */
function isOpinion(text: string, parsed: ParsedSentence, { verb }: Clause): boolean {
  if (!text.includes(': “') || isFramed(parsed)) return false;
  return verb.tense === 'present' && !verb.perfect;
}

/** Of “before leaving the town”, “as was done in 1991” and “born 1830” the subject stands elsewhere. */
function hasSubject(parsed: ParsedSentence, clause: Clause): boolean {
  const { words } = parsed;
  const { kind, verb, ownSubject, opener, subject } = clause;
  // “Not only did Marsh hide it”: no headline says so without its “did”.
  if (subject && /^d(?:o|oes|id)$/.test(words[subject.first - 1]?.lower ?? '')) return false;
  // “denied a request that the order be stayed”: what somebody wanted.
  if (kind !== 'infinitive' && words[verb.first]?.lower === 'be') return false;
  // “an adult linked to the school”: what it is like, not what was done to it.
  if (verb.auxiliaries.length === 0 && verb.form !== 'finite' && opensPhrase(words[verb.last + 1]))
    if (wordIs(words[verb.head], stative)) return false;
  // “the smell that would fill the house”: what used to be, or might.
  if (kind === 'relative' && verb.tense === 'modal') return false;
  // “the tube it placed”, “as the firm is doing”: the object stands outside.
  if (words[verb.head]?.lower === 'doing' || words[verb.first - 1]?.lower === 'than') return false;
  if (subject && (ownSubject || kind === 'participial') && isOuterObject(parsed, subject, clause))
    return false;
  if (verb.form === 'gerund' && openingAct(words, clause) === null)
    return kind !== 'adverbial' && /^(?:being|having)$/.test(verb.auxiliaries[0] ?? '');
  if (kind === 'adverbial' && opener !== null && !ownSubject) return false;
  if (words[verb.head]?.lower === 'born' && verb.auxiliaries.length === 0 && verb.first > 0)
    return false;
  const first = clause.subject && words[clause.subject.first];
  return !first || !/^(?:every|each|any|no|what|how|why|if|than)$/.test(first.lower);
}

const stative = new Set(
  'link base locate know relate involve aim design dedicate devote associate situate'.split(' '),
);

function opensPhrase(word: Word | undefined): boolean {
  return word?.pos === 'ADP' || word?.pos === 'PART' || word?.lower === 'to';
}

function isOuterObject(
  { words, times }: ParsedSentence,
  { first, last }: Range,
  clause: Clause,
): boolean {
  const before = words[first - 1];
  // “the next year it opened a pool”
  if (times.some(({ phrase }) => phrase.last === first - 1)) return false;
  if (last > first && /^(?:it|he|she|they|we)$/.test(words[last]?.lower ?? '')) return true;
  if (first !== last || words[first]?.pos !== 'PRON' || before?.pos !== 'NOUN') return false;
  // “In the evenings she took courses”
  if (clause.kind === 'main') return false;
  const teller = clause.kind === 'content' && clause.parent && words[clause.parent.verb.head];
  return !(teller && wordIs(teller, telling));
}

const telling = new Set(['tell', 'inform', 'assure', 'warn', 'remind', 'show', 'ask']);

/** “the death of Bo Marsh, which took place in Riga”: neither people nor sums take place. */
function isMisplaced({ words, names }: ParsedSentence, { verb, subject }: Clause): boolean {
  const head = words[verb.head];
  const takesPlace = wordIs(head, taking) && words[verb.last + 1]?.lower === 'place';
  if (!subject || !(takesPlace || wordIs(head, occurring))) return false;
  const noun = headOf(words, subject.first, subject.last);
  return (
    noun?.pos === 'NUM' || names.some(({ last, kind }) => kind !== 'place' && words[last] === noun)
  );
}

const taking = new Set(['take']);
const occurring = new Set(['occur', 'happen']);
