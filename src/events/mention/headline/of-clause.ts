/** A clause becomes a headline: its subject by name, its verb, and what completes it. */
import type { Antecedents } from '../antecedents';
import { isPlural, nameOf, phrase, textOf } from '../phrases';
import type { Status } from '../../event';
import type { Clause } from '../clauses/clause';
import { isElliptic } from '../clauses/elliptic';
import { isNounPhraseStart } from '../clauses/subjects/noun-phrases';
import { antecedent } from '../clauses/subjects/antecedents';
import { contentOfNoun, isAttitude, isFramed, isStatement } from '../frames';
import type { ParsedSentence } from '../sentence';
import { isHedged } from '../status';
import { refusingVerbs } from '../words/verbs';
import { isComma, trimmedEnd, wordIs, type Range, type Word } from '../words';
import { complete } from './bare';
import { joined, type Made } from './made';
import { quotation, statementHeadline } from './of-statement';
import { timesOf } from './omissions';
import { fixed, joinPieces, pieces, type Piece } from './pieces';
import { fit, longest } from './text';

export function clauseHeadline(
  parsed: ParsedSentence,
  clause: Clause,
  status: Status,
  antecedents: Antecedents,
): Made {
  const heard = antecedents.spokenBy;
  const whole = clause.kind === 'main' || clause.kind === 'coordinate' || clause.kind === 'content';
  if (status === 'said' && parsed.quoted && heard !== null && whole && !isFramed(parsed))
    return quotation(parsed.words, { first: clause.first, last: clause.coreLast }, heard);
  if (status === 'said' && isStatement(parsed.words, clause, parsed.clauses)) {
    const statement = statementHeadline(parsed, clause, antecedents);
    if (statement) return statement;
  }
  const governor = governorOf(clause);
  const own = spokenInFirstPerson(parsed, governor ?? clause, antecedents);
  if (own !== null)
    return quotation(
      parsed.words,
      { first: (governor ?? clause).first, last: clause.coreLast },
      own,
    );
  const { parent } = clause;
  const ofVerb = clause.kind === 'content' && !contentOfNoun(parsed.words, clause);
  if (ofVerb && parent && wordIs(parsed.words[parent.verb.head], refusingVerbs))
    return governed(parsed, clause, parent, antecedents);
  const planned = governor && passivePlan(parsed, clause);
  if (planned) return planned;
  if (governor) return governed(parsed, clause, governor, antecedents);
  const made = subjectAndPredicate(parsed, clause, antecedents);
  if (clause.kind === 'conditional') return { ...made, parts: after('If', made.parts) };
  if (clause.kind === 'content' && parent && isAttitude(parsed.words, parent)) {
    const holder = heldBy(parsed, parent, antecedents);
    if (!holder) return { ...made, complete: false };
    const verb = textOf(parsed.words, parent.verb.first, parent.verb.last);
    const held = `, ${holder} ${verb}`;
    const hoped = fit(made.parts, 3, longest - held.length);
    return { ...made, parts: [fixed(hoped, false), fixed(held, false)] };
  }
  return made;
}

/** Whose hope or fear it is: “the premier”, or nobody’s (“it is feared”). */
function heldBy(parsed: ParsedSentence, parent: Clause, antecedents: Antecedents): string | null {
  const holder = antecedents.subjectOf(parsed, parent);
  const first = parent.subject && parsed.words[parent.subject.first];
  // “Most buyers think …”: the capital was the sentence's.
  if (!parent.verb.passive)
    return holder && first?.pos === 'ADJ'
      ? holder.charAt(0).toLowerCase() + holder.slice(1)
      : holder;
  return holder === 'It' ? 'it' : null;
}

function after(word: string, [first, ...rest]: readonly Piece[]): readonly Piece[] {
  return first ? [fixed(word, false), { ...first, spaced: true }, ...rest] : [fixed(word, false)];
}

/** The clause whose verb an infinitive or a refused content cannot do without. */
function governorOf(clause: Clause): Clause | null {
  if (clause.kind !== 'infinitive') return null;
  let at: Clause = clause;
  while (at.kind === 'infinitive' && at.parent) at = at.parent;
  return at.verb.form === 'finite' || at.verb.form === 'ambiguous' ? at : null;
}

/** “We expect …”: the speaker, whose words stay in the first person. */
function spokenInFirstPerson(
  parsed: ParsedSentence,
  clause: Clause,
  antecedents: Antecedents,
): string | null {
  const { subject } = clause;
  if (!subject || subject.first !== subject.last) return null;
  return /^(?:i|we)$/.test(parsed.words[subject.first]?.lower ?? '')
    ? antecedents.subjectOf(parsed, clause)
    : null;
}

/** “a new version, to be released in May”: what it is that shall be released. */
function passivePlan(parsed: ParsedSentence, clause: Clause): Made | null {
  // “forced the meeting to be put off”: what was forced.
  if (!clause.verb.passive || !isComma(parsed.words[clause.first - 1])) return null;
  const thing = antecedent(parsed.words, clause.first - 1);
  if (!thing) return null;
  const predicate = pieces(
    parsed.words,
    { first: clause.first, last: clause.coreLast },
    timesOf(parsed),
  );
  return joined(phrase(parsed.words, thing), predicate);
}

function governed(
  parsed: ParsedSentence,
  clause: Clause,
  governor: Clause,
  antecedents: Antecedents,
): Made {
  const subject = antecedents.subjectOf(parsed, governor);
  const range = { first: governor.verb.first, last: clause.coreLast };
  return joined(subject, pieces(parsed.words, range, timesOf(parsed)));
}

function subjectAndPredicate(
  parsed: ParsedSentence,
  clause: Clause,
  antecedents: Antecedents,
): Made {
  const subject = antecedents.subjectOf(parsed, clause);
  const range = { first: hedgedStart(parsed, clause), last: ownEnd(parsed, clause) };
  const whole = pieces(parsed.words, range, timesOf(parsed));
  const room = longest - (subject?.length ?? 0);
  const short = joinPieces(whole).length < room;
  const between = short ? null : beforeContent(parsed, clause);
  const predicate = [
    ...sharedAuxiliaries(parsed, clause),
    ...(between ? pieces(parsed.words, range, [...timesOf(parsed), between]) : whole),
  ];
  // “Having passed the exam, she …”
  if (clause.kind === 'participial' && clause.verb.auxiliaries[0] === 'having') {
    const passed = { first: clause.verb.first + 1, last: clause.coreLast };
    return joined(subject, after('had', pieces(parsed.words, passed, timesOf(parsed))));
  }
  const gerund = clause.verb.form === 'gerund' && clause.verb.auxiliaries[0] !== 'being';
  if (clause.kind === 'participial' && gerund && !clause.ownSubject)
    return { parts: predicate, complete: false };
  const reduced = clause.kind === 'participial' && isReduced(parsed, clause);
  if (reduced) {
    // “a suit filed by the league”: the act is told, in a full sentence, where its doer is named.
    const be = clause.subject && isPlural(parsed.words, clause.subject) ? 'were' : 'was';
    const done = joined(subject, [
      fixed(be),
      ...predicate.map((piece, i) => (i === 0 ? { ...piece, spaced: true } : piece)),
    ]);
    return isNamedAlone(parsed, clause) || isDoneBy(parsed.words, clause)
      ? done
      : { ...done, complete: false };
  }
  const made = joined(
    subject,
    predicate.length > 1 ? inside(parsed, clause, predicate) : withFront(parsed, clause, predicate),
  );
  const unclear =
    lacksObject(parsed, clause) || pointsBack(parsed, clause) || isElliptic(parsed.words, clause);
  return unclear ? { ...made, complete: false } : made;
}

/** “a suit filed by …”, “booms damaged in rough weather”: nothing is done by the noun, but to it. */
function isReduced({ words, times }: ParsedSentence, { verb, subject }: Clause): boolean {
  if (verb.auxiliaries.length > 0 || verb.form === 'gerund' || verb.form === 'finite') return false;
  // “Formed in Riga, the band …”: the subject stands elsewhere.
  if (!subject || subject.last > verb.first) return false;
  const time = times.find(({ phrase: { first } }) => first === verb.last + 1);
  const next = words[(time?.last ?? verb.last) + 1];
  return !isNounPhraseStart(next) && !wordIs(words[verb.head], complete);
}

const naming = new Set(['know', 'call', 'name', 'dub']);

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

/** “promised at a summit in Riga that …”: where it was said gives way to what was. */
function beforeContent({ words, clauses }: ParsedSentence, clause: Clause): Range | null {
  const content = clauses.find(({ kind, parent }) => kind === 'content' && parent === clause);
  const first = clause.verb.last + 1;
  if (!content || content.first <= first || words[first]?.pos !== 'ADP') return null;
  return /^(?:at|in|on|during|after)$/.test(words[first]?.lower ?? '')
    ? { first, last: content.first - 1 }
    : null;
}

/** “Rescued by fishermen, Ada …”: the word that opened the sentence, behind its subject. */
function inside(
  { words }: ParsedSentence,
  { verb }: Clause,
  predicate: readonly Piece[],
): readonly Piece[] {
  const [first, ...rest] = predicate;
  const opens = words.slice(0, verb.first).every(({ pos }) => pos === 'PUNCT');
  return first && opens ? [{ ...first, text: first.text.toLowerCase() }, ...rest] : predicate;
}

/** With the “reportedly” or “hardly” in front of the verb: without it more would be said. */
function hedgedStart({ words }: ParsedSentence, clause: Clause): number {
  const { first } = clause.verb;
  const before = words[first - 1];
  if (before?.pos !== 'ADV') return first;
  return isHedged(words, clause) || limiting.has(before.lower) ? first - 1 : first;
}

const limiting = new Set(
  'never hardly barely scarcely almost nearly seldom rarely partly only'.split(' '),
);

/** “was seized in 1973 and sentenced in 1980”: the second act is passive as well. */
function sharedAuxiliaries(parsed: ParsedSentence, clause: Clause): readonly Piece[] {
  const { parent, verb } = clause;
  const bare = verb.form === 'ambiguous' || verb.form === 'participle';
  // “was shot and survived the attack”, “was born and died on Friday”: nothing shows it passive.
  const next = verb.last + 1;
  const timed = parsed.times.some(({ phrase: { first, last } }) => first <= next && next <= last);
  if (!timed && isNounPhraseStart(parsed.words[next])) return [];
  const head = parsed.words[verb.head];
  if (wordIs(head, intransitive) || (timed && wordIs(head, complete))) return [];
  if (clause.kind !== 'coordinate' || !bare || clause.ownSubject || !parent?.verb.passive)
    return [];
  return [
    ...pieces(parsed.words, { first: parent.verb.first, last: parent.verb.head - 1 }, []),
    fixed(''),
  ];
}

/** Acts that are done to nobody. */
const intransitive = new Set(
  'die flee go come arrive fall rise emerge return resign retire live vanish collapse serve study reside remain operate teach travel graduate'.split(
    ' ',
  ),
);

/** “In a post, he wrote”: a bare verb takes the phrase in front of it along. */
function withFront(
  parsed: ParsedSentence,
  clause: Clause,
  predicate: readonly Piece[],
): readonly Piece[] {
  const last = (clause.subject?.first ?? clause.verb.first) - 1;
  const opening = parsed.words[clause.first];
  if (!clause.ownSubject || opening?.pos !== 'ADP' || last <= clause.first) return predicate;
  const front = pieces(parsed.words, { first: clause.first, last }, timesOf(parsed));
  const [first, ...rest] = front;
  if (!first) return predicate;
  return [...predicate, { ...first, text: first.text.toLowerCase(), spaced: true }, ...rest];
}

const telling = new Set(['tell', 'inform']);

/** “fired him”, “took it”: an object that only the text before can name. */
function pointsBack(parsed: ParsedSentence, clause: Clause): boolean {
  // “told customers”: what, the headline has to say.
  const { head, last } = clause.verb;
  if (wordIs(parsed.words[head], telling) && clause.coreLast - last <= 2) return true;
  // “will neither confirm nor deny”: half of it says the opposite.
  if (parsed.words[clause.verb.first - 1]?.lower === 'nor') return true;
  // “led the Russian one”
  if (/^ones?$/.test(parsed.words[clause.coreLast]?.lower ?? '')) return true;
  const object = parsed.words[clause.verb.last + 1];
  const next = parsed.words[clause.verb.last + 2];
  if (object?.pos !== 'PRON') return false;
  if (/^(?:him|them|it|me|us)$/.test(object.lower)) return true;
  return object.lower === 'her' && next?.pos !== 'NOUN' && next?.pos !== 'ADJ';
}

/** “which he founded”: the object stands outside the clause. */
function lacksObject(parsed: ParsedSentence, clause: Clause): boolean {
  return (
    clause.kind === 'relative' &&
    clause.ownSubject &&
    clause.opener !== null &&
    !clause.verb.passive &&
    parsed.words[clause.opener]?.lower !== 'where'
  );
}

/** The end of the clause's words before loose relative clauses and sources. */
function ownEnd(parsed: ParsedSentence, clause: Clause): number {
  let last = clause.coreLast;
  for (const part of parsed.attached.records)
    if (
      part.first > clause.verb.last &&
      part.first <= last &&
      isComma(parsed.words[part.first - 1])
    )
      last = part.first - 1;
  const { source } = parsed;
  if (source && source.first > clause.verb.last && source.first <= last) last = source.first - 1;
  last = withoutStub(parsed.words, clause, withoutSpan(parsed, clause, last));
  return withoutDangling(parsed.words, clause, last);
}

/** “gave an address for him”: whom only the text before names is left out with the preposition. */
function withoutDangling(words: readonly Word[], { verb }: Clause, last: number): number {
  for (let i = verb.last + 3; i <= last; i++)
    if (words[i]?.pos === 'PRON' && objectPronouns.has(words[i]?.lower ?? ''))
      if (words[i - 1]?.pos === 'ADP' && i - 2 > verb.last) return trimmedEnd(words, i - 2);
  return last;
}

const objectPronouns = new Set(['him', 'them', 'it', 'me', 'us', 'you']);

/** “…, seven months after they came”: without the clause after it, the span tells nothing. */
function withoutSpan({ words, clauses }: ParsedSentence, clause: Clause, last: number): number {
  const next = clauses.find((other) => other.kind === 'adverbial' && other.first === last + 1);
  if (!next || !/^(?:after|before)$/.test(words[next.first]?.lower ?? '')) return last;
  // “a few minutes before”
  const few = /^(?:few|couple)$/.test(words[last - 1]?.lower ?? '');
  const counted = few || /^(?:NUM|DET)$/.test(words[last - 1]?.pos ?? '');
  const before = last - (few ? 3 : 2);
  if (words[last]?.pos !== 'NOUN' || !counted || before <= clause.verb.last - (few ? 1 : 0))
    return last;
  return trimmedEnd(words, before);
}

/** “…, a meeting that ended late”: without its relative clause, the noun tells nothing. */
function withoutStub(words: readonly Word[], clause: Clause, last: number): number {
  for (let i = clause.verb.last + 2; i <= last; i++) {
    if (!isComma(words[i]) || !/^an?$/.test(words[i + 1]?.lower ?? '')) continue;
    const opener = words.slice(i + 3, i + 6).find(({ pos }) => pos !== 'NOUN' && pos !== 'ADP');
    if (/^(?:that|which|who|whom|where)$/.test(opener?.lower ?? '')) return i - 1;
  }
  return last;
}
