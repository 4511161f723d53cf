/**
 * A candidate becomes its headline: actor and act in the words of the source, without attribution
 * and time, with pronouns resolved, never a stronger claim than the status.
 */
import type { Status } from '../event';
import { nameOf, phrase, textOf, type Antecedents } from './antecedents';
import type { Candidate } from './candidates';
import type { Clause } from './clauses/clause';
import { isElliptic } from './clauses/elliptic';
import { contentOfNoun, isAttitude, isFramed, isStatement } from './frames';
import { fit, fixed, longest, pieces, type Piece } from './headline-text';
import type { ParsedSentence } from './sentence';
import { antecedent } from './clauses/subjects';
import type { Time } from './times';
import { titlesBefore } from './titles';
import { attitudeVerbs, planningVerbs, refusingVerbs } from './words/verbs';
import { isComma, trimmedEnd, wordIs, type Range, type Word } from './words';

export interface Headline {
  readonly text: string;
  /** Whether it stands alone: an actor that a reader can name, and an act. */
  readonly complete: boolean;
}

interface Made {
  readonly parts: readonly Piece[];
  readonly complete: boolean;
}

export function headlineOf(
  candidate: Candidate,
  status: Status,
  antecedents: Antecedents,
): Headline {
  const { told, parsed } = candidate;
  switch (told.by) {
    case 'clause':
      return finish(clauseHeadline(parsed, told.clause, status, antecedents));
    case 'noun': {
      const { clause, noun } = told;
      if (noun.hoped) {
        const range = { first: noun.hoped.first, last: noun.last };
        return finish(nounHeadline(parsed, { ...range, head: noun.head }, clause, antecedents));
      }
      const verb = clause && parsed.words[clause.verb.head];
      const ahead = verb && (wordIs(verb, planningVerbs) || wordIs(verb, attitudeVerbs));
      if (clause && ahead && noun.head > clause.verb.last)
        return finish(clauseHeadline(parsed, clause, status, antecedents));
      return finish(nounHeadline(parsed, noun, clause, antecedents));
    }
    case 'record':
      return recordHeadline(parsed, told.record, told.clause, antecedents);
  }
}

function finish({ parts, complete }: Made): Headline {
  const text = fit(parts, complete ? 3 : 2);
  return { text, complete: complete && text.includes(' ') };
}

function clauseHeadline(
  parsed: ParsedSentence,
  clause: Clause,
  status: Status,
  antecedents: Antecedents,
): Made {
  const heard = antecedents.spokenBy;
  if (status === 'said' && parsed.quoted && heard !== null && !isFramed(parsed))
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
  if (clause.kind === 'conditional') return { ...made, parts: [fixed('If', false), ...made.parts] };
  if (clause.kind === 'content' && parent && isAttitude(parsed.words, parent)) {
    const holder = antecedents.subjectOf(parsed, parent);
    if (!holder) return { ...made, complete: false };
    const verb = textOf(parsed.words, parent.verb.first, parent.verb.last);
    const room = fit(made.parts, 3).slice(0, Math.max(20, 86 - holder.length - verb.length));
    return { ...made, parts: [fixed(room, false), fixed(`, ${holder} ${verb}`, false)] };
  }
  return made;
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
  const before = parsed.words[clause.first - 1];
  if (
    !clause.verb.passive ||
    (before?.pos !== 'PUNCT' && before?.pos !== 'NOUN' && before?.pos !== 'PROPN')
  )
    return null;
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
  const predicate = [
    ...sharedAuxiliaries(parsed, clause),
    ...pieces(
      parsed.words,
      { first: clause.verb.first, last: ownEnd(parsed, clause) },
      timesOf(parsed),
    ),
  ];
  const gerund = clause.verb.form === 'gerund' && clause.verb.auxiliaries[0] !== 'being';
  if (clause.kind === 'participial' && gerund && !clause.ownSubject)
    return { parts: predicate, complete: false };
  const made = joined(
    subject,
    predicate.length > 1 ? predicate : withFront(parsed, clause, predicate),
  );
  const unclear =
    lacksObject(parsed, clause) || pointsBack(parsed, clause) || isElliptic(parsed.words, clause);
  return unclear ? { ...made, complete: false } : made;
}

/** “was seized in 1973 and sentenced in 1980”: the second act is passive as well. */
function sharedAuxiliaries(parsed: ParsedSentence, clause: Clause): readonly Piece[] {
  const { parent, verb } = clause;
  const bare = verb.form === 'ambiguous' || verb.form === 'participle';
  if (clause.kind !== 'coordinate' || !bare || clause.ownSubject || !parent?.verb.passive)
    return [];
  return [
    ...pieces(parsed.words, { first: parent.verb.first, last: parent.verb.head - 1 }, []),
    fixed(''),
  ];
}

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

/** “fired him”, “took it”: an object that only the text before can name. */
function pointsBack(parsed: ParsedSentence, clause: Clause): boolean {
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

function joined(subject: string | null, predicate: readonly Piece[]): Made {
  const [first, ...rest] = predicate;
  if (subject === null || !first) return { parts: predicate, complete: false };
  return {
    parts: [fixed(subject, false), { ...first, spaced: true }, ...rest],
    complete: !/^(?:this|these|those|that|such|it)\b/i.test(subject),
  };
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
  return withoutStub(parsed.words, clause, withoutSpan(parsed, clause, last));
}

/** “…, a meeting that ended late”: without its relative clause, the noun tells nothing. */
function withoutStub(words: readonly Word[], clause: Clause, last: number): number {
  if (!/^(?:that|which|who)$/.test(words[last + 1]?.lower ?? '')) return last;
  let first = last;
  while (first > clause.verb.last && ['DET', 'ADJ', 'NOUN'].includes(words[first]?.pos ?? ''))
    first--;
  return first < last && first > clause.verb.last && isComma(words[first]) ? first - 1 : last;
}

/** “…, seven months after they came”: without the clause after it, the span tells nothing. */
function withoutSpan({ words, clauses }: ParsedSentence, clause: Clause, last: number): number {
  const next = clauses.find((other) => other.kind === 'adverbial' && other.first === last + 1);
  if (!next || !/^(?:after|before)$/.test(words[next.first]?.lower ?? '')) return last;
  const unit = words[last];
  if (unit?.pos !== 'NOUN' || words[last - 1]?.pos !== 'NUM' || last - 2 <= clause.verb.last)
    return last;
  return trimmedEnd(words, last - 2);
}

/** “Kellogg: NATO membership is off the table”; what a speaker says of himself stands without the colon. */
function statementHeadline(
  parsed: ParsedSentence,
  clause: Clause,
  antecedents: Antecedents,
): Made | null {
  const { words, clauses } = parsed;
  // “denied that he …”: the colon would turn it round.
  if (wordIs(words[clause.verb.head], refusingVerbs)) return null;
  const content = clauses.find((other) => other.kind === 'content' && other.parent === clause);
  const speaker = antecedents.subjectOf(parsed, clause);
  if (speaker && !content && parsed.speech.length > 0)
    return quotation(parsed.speech, { first: 0, last: parsed.speech.length - 1 }, speaker);
  if (!content || !speaker) return null;
  const start = content.opener ?? content.first;
  const quotedSpeech = content.quoted || /^["“]$/.test(words[content.first]?.text ?? '');
  if (quotedSpeech) {
    return quotation(words, { first: content.first, last: content.coreLast }, speaker);
  }
  const omitted = timesOf(parsed);
  const subject = content.subject && content.ownSubject ? content.subject : null;
  const pronoun = subject && subject.first === subject.last && words[subject.first]?.pos === 'PRON';
  const predicate = pieces(words, { first: content.verb.first, last: content.coreLast }, omitted);
  if (pronoun) {
    const meant = antecedents.subjectOf(parsed, content);
    if (meant === 'It') return joined(`${speaker}: it`, predicate);
    if (meant === speaker) return joined(speaker, predicate);
    if (meant === null)
      return {
        ...joined(
          speaker,
          pieces(words, { first: clause.verb.first, last: clause.coreLast }, omitted),
        ),
        complete: false,
      };
    return joined(`${speaker}: ${meant}`, predicate);
  }
  const first = content.opener === null ? content.first : Math.max(start + 1, content.first);
  const said = [...pieces(words, { first, last: content.coreLast }, omitted)];
  while (said[0]?.text === 'then') said.shift();
  const upToVerb = length(said.slice(0, content.verb.last - first + 1));
  if (subject && upToVerb + speaker.length > longest - 10) {
    const meant = antecedents.subjectOf(parsed, content);
    if (meant) return joined(`${speaker}: ${meant}`, predicate);
  }
  if (subject && antecedents.subjectOf(parsed, content) === speaker)
    return joined(speaker, predicate);
  const [head, ...rest] = said;
  if (!head) return null;
  return {
    parts: [fixed(`${speaker}:`, false), { ...head, spaced: true }, ...rest],
    complete: true,
  };
}

function quotation(words: readonly Word[], range: Range, speaker: string): Made {
  const spoken = pieces(words, range, []).filter((piece) => !/^["“”]$/.test(piece.text));
  const [first, ...rest] = spoken;
  if (!first) return { parts: [fixed(speaker, false)], complete: false };
  return {
    parts: [
      fixed(`${speaker}:`, false),
      fixed(`“${capital(first.text)}`),
      ...rest,
      { text: '”', spaced: false, breaks: true },
    ],
    complete: true,
  };
}

function length(parts: readonly Piece[]): number {
  return parts.reduce((sum, { text, spaced }) => sum + text.length + (spaced ? 1 : 0), 0);
}

function nounHeadline(
  parsed: ParsedSentence,
  noun: Range & { readonly head: number },
  clause: Clause | null,
  antecedents: Antecedents,
): Made {
  const { words } = parsed;
  const own = timesOf(parsed);
  const first = words[noun.first];
  if (first?.pos === 'PRON' && clause) {
    const owner = antecedents.resolve(parsed, first.lower, clause);
    const rest = pieces(words, { first: noun.first + 1, last: noun.last }, own);
    return owner
      ? {
          parts: [
            fixed(`${owner.text}’s`, false),
            ...rest.map((piece, i) => (i === 0 ? { ...piece, spaced: true } : piece)),
          ],
          complete: true,
        }
      : { parts: rest, complete: false };
  }
  const from = first?.pos === 'DET' && noun.first < noun.last ? noun.first + 1 : noun.first;
  const parts = pieces(words, { first: from, last: noun.last }, own);
  return { parts, complete: parts.length > 1 };
}

/** “the highest level since June 2024”: “Rouble last this high”. */
function recordHeadline(
  parsed: ParsedSentence,
  record: { readonly superlative: number },
  clause: Clause | null,
  antecedents: Antecedents,
): Headline {
  const { words } = parsed;
  const superlative = words[record.superlative]?.lower ?? '';
  const base = baseOf(superlative);
  const noun = headNoun(words, record.superlative + 1);
  const subject = clause && antecedents.subjectOf(parsed, clause);
  if (noun && marks.has(noun.lower) && subject && base)
    return finish({ parts: [fixed(`${subject} last this ${base}`, false)], complete: true });
  if (noun && base)
    return finish({ parts: [fixed(`Last ${noun.text} this ${base}`, false)], complete: true });
  return finish({ parts: [fixed(`Last ${superlative} before`, false)], complete: false });
}

/** The last noun of the phrase that goes on at `from`. */
function headNoun(words: readonly Word[], from: number): Word | undefined {
  let head: Word | undefined;
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    if (word?.pos === 'NOUN' || word?.pos === 'VERB') head = word;
    else if (word?.pos !== 'ADJ' && word?.pos !== 'NUM' && word?.text !== '-') break;
  }
  return head;
}

const marks = new Set(
  'level levels position point price value rate mark reading close high low'.split(' '),
);
const irregular = new Map([
  ['worst', 'bad'],
  ['best', 'good'],
  ['most', ''],
  ['least', ''],
]);

function baseOf(superlative: string): string {
  const known = irregular.get(superlative);
  if (known !== undefined) return known;
  const stem = superlative.replace(/est$/, '');
  if (/i$/.test(stem)) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnpt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:larg|fierc|wid|saf|clos|sever|lat|nic|rar|fin)$/.test(stem) ? `${stem}e` : stem;
}

/** What a headline leaves out: times, and the titles before names. */
function timesOf(parsed: ParsedSentence): readonly Range[] {
  return [
    ...parsed.times
      .filter((time) => !isDeadline(parsed, time))
      .map((time) => (isPremodifier(parsed, time) ? time : time.phrase)),
    ...titlesBefore(parsed.words, parsed.names),
  ];
}

/** “hopes for a deal by Christmas”: the deadline is part of what is hoped for. */
function isDeadline({ words, attached }: ParsedSentence, time: Time): boolean {
  if (time.preposition !== 'by' || /\p{N}/u.test(time.timex.text)) return false;
  if ([...attached.nouns.values()].includes(time)) return true;
  const [clause] = [...attached.clauses].find(([, own]) => own === time) ?? [];
  if (!clause) return false;
  const head = words[clause.verb.head];
  return (
    clause.verb.form === 'infinitive' ||
    clause.verb.tense === 'future' ||
    clause.verb.tense === 'modal' ||
    wordIs(head, planningVerbs) ||
    wordIs(head, attitudeVerbs)
  );
}

/** “the 2008 summit”: its article and preposition are the noun's. */
function isPremodifier(parsed: ParsedSentence, time: Range): boolean {
  return parsed.nouns.some((noun) => noun.first <= time.first && time.last < noun.head);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The speaker of a source phrase: the name in it, or its words. */
export function speakerOf(parsed: ParsedSentence, range: Range): string {
  const name = parsed.names.find(
    (n) => n.first >= range.first && n.last <= range.last && n.kind !== 'place',
  );
  return name?.name ?? nameOf(parsed, range) ?? textOf(parsed.words, range.first, range.last);
}

/** Who speaks in the sentence, for quotations that follow. */
export function speakerIn(parsed: ParsedSentence, antecedents: Antecedents): string | null {
  const frame = parsed.clauses.findLast(
    (clause) => !clause.quoted && isStatement(parsed.words, clause, parsed.clauses),
  );
  return frame ? antecedents.subjectOf(parsed, frame) : null;
}
