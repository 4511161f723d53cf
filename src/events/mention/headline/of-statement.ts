/** An act of saying becomes its speaker and what is said: “Kellogg: membership is off the table”. */
import type { Antecedents } from '../antecedents/antecedents';
import type { Clause } from '../clauses/clause';
import type { ParsedSentence } from '../sentence';
import { isAttitude, isStatement } from '../speech/frames';
import { canSpeak } from '../speech/can-speak';
import { bodies } from '../words/anaphors';
import { notNames } from '../words/names';
import { refusingVerbs } from '../words/verbs';
import { wordIs, type Word } from '../words';
import { hedgedStart } from './clause/predicate';
import { joined, pointing, type Made } from './pieces/made';
import { timesOf } from './pieces/omissions';
import { fixed, pieces, type Piece } from './pieces/pieces';
import { quotation } from './quotation';
import { longest } from './pieces/text';

/** “Kellogg: NATO membership is off the table”; what a speaker says of himself stands without the colon. */
export function statementHeadline(
  parsed: ParsedSentence,
  clause: Clause,
  antecedents: Antecedents,
): Made | null {
  const { words, clauses } = parsed;
  // “denied that he …”: the colon would turn it round.
  if (wordIs(words[clause.verb.head], refusingVerbs)) return null;
  // “a change in the law meant that …”: nobody speaks.
  if (words[clause.verb.head]?.lower === 'meant') return null;
  const content = clauses.find((other) => other.kind === 'content' && other.parent === clause);
  const speaker = antecedents.subjectOf(parsed, clause);
  if (speaker && !content && parsed.speech.length > 0)
    return quotation(parsed.speech, { first: 0, last: parsed.speech.length - 1 }, speaker);
  // “reported a loss, having sold little”: no sentence follows.
  if (!content || !speaker || content.verb.form === 'gerund') return null;
  if (clause.subject && !content.quoted && !canSpeak(parsed, clause.subject))
    return shown(parsed, content, antecedents);
  // “the agency reported that the minister said”: what the minister said.
  if (isStatement(words, content, clauses) && !content.quoted && !isAttitude(words, content)) {
    const inner = statementHeadline(parsed, content, antecedents);
    if (inner) return inner;
  }
  // “learned what kind it was”: no sentence without its verb.
  if (content.opener !== null && questions.has(words[content.opener]?.lower ?? '')) {
    const range = { first: clause.verb.first, last: content.coreLast };
    return joined(speaker, pieces(words, range, timesOf(parsed)));
  }
  const start = content.opener ?? content.first;
  const quotedSpeech = content.quoted || /^["“]$/.test(words[content.first]?.text ?? '');
  if (quotedSpeech) {
    const quoted = quotation(words, { first: content.first, last: content.coreLast }, speaker);
    return quoted.complete ? quoted : (occasion(parsed, clause, speaker) ?? quoted);
  }
  const omitted = timesOf(parsed);
  // “Marsh Motors has raised $60m, the company said”
  const own = bodies.has(singular(speaker)) ? named(parsed, content, antecedents) : null;
  if (own !== null) {
    const told = { first: hedgedStart(parsed, content), last: content.coreLast };
    return joined(own, pieces(words, told, omitted));
  }
  const subject = content.subject && content.ownSubject ? content.subject : null;
  const pronoun = subject && subject.first === subject.last && words[subject.first]?.pos === 'PRON';
  const predicate = pieces(
    words,
    { first: hedgedStart(parsed, content), last: content.coreLast },
    omitted,
  );
  if (pronoun && /^(?:i|we)$/.test(words[subject.first]?.lower ?? ''))
    return quotation(words, { first: subject.first, last: content.coreLast }, speaker);
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
  const verbEnd = said.findIndex(({ text }) => text === words[content.verb.last]?.text) + 1;
  const upToVerb = length(said.slice(0, content.verb.last - first + 1));
  if (subject && upToVerb + speaker.length > longest - 10) {
    const meant = antecedents.subjectOf(parsed, content);
    // “Marsh Energy: Marsh Energy’s attempt”: “its” is clear enough.
    if (meant && !meant.startsWith(speaker)) return joined(`${speaker}: ${meant}`, predicate);
  }
  if (subject && antecedents.subjectOf(parsed, content) === speaker)
    return joined(speaker, predicate);
  const [head, ...rest] = said;
  if (!head) return null;
  const actor = subject && antecedents.subjectOf(parsed, content);
  const opening = uncapitalised(words, first, head.text);
  return {
    parts: [fixed(`${speaker}:`, false), { ...head, text: opening, spaced: true }, ...rest],
    // The speaker, and all up to the verb and what it governs.
    least: verbEnd + 2,
    complete: !actor || !pointing.test(actor),
  };
}

/** “The companies said”: as “the company” does. */
function singular(speaker: string): string {
  return speaker
    .toLowerCase()
    .replace(/(?:ies)$/, 'y')
    .replace(/([^s])s$/, '$1');
}

/** The subject of a clause, where it ends on the name of an organisation. */
function named(parsed: ParsedSentence, clause: Clause, antecedents: Antecedents): string | null {
  const { subject, ownSubject } = clause;
  const isNamed = parsed.names.some(
    ({ last, kind }) => kind === 'organisation' && last === subject?.last,
  );
  return isNamed && ownSubject ? antecedents.subjectOf(parsed, clause) : null;
}

/** “Tests showed the quay was safe”: nobody speaks, and what is shown stands without the tests. */
function shown(parsed: ParsedSentence, content: Clause, antecedents: Antecedents): Made | null {
  const subject = antecedents.subjectOf(parsed, content);
  const range = { first: hedgedStart(parsed, content), last: content.coreLast };
  return content.ownSubject ? joined(subject, pieces(parsed.words, range, timesOf(parsed))) : null;
}

/** “said at a hearing”: where someone spoke, when the words themselves point elsewhere. */
function occasion(parsed: ParsedSentence, { verb, last }: Clause, speaker: string): Made | null {
  const { words } = parsed;
  const said = words[verb.head];
  if (said?.lower !== 'said' && said?.lower !== 'told') return null;
  const end = words.findIndex(({ pos }, i) => i > verb.last && pos === 'PUNCT');
  const range = { first: verb.last + 1, last: Math.min(last, end < 0 ? last : end - 1) };
  const where = pieces(words, range, timesOf(parsed));
  if (!settings.has(where[0]?.text ?? '') || where.length < 3) return null;
  return joined(speaker, [fixed('spoke'), ...where.map((part) => ({ ...part, spaced: true }))]);
}

const settings = new Set(['at', 'in', 'during', 'before', 'after', 'outside']);
const questions = new Set('what how why whether who where when which'.split(' '));

/** The word that opened the sentence, as it stands inside one. */
function uncapitalised(words: readonly Word[], at: number, text: string): string {
  const word = words[at];
  const opens = words.slice(0, at).every(({ pos }) => pos === 'PUNCT');
  if (!opens || word?.text !== text || word.pos === 'PROPN' || notNames.has(word.lower))
    return text;
  return /^\p{Lu}(?:\p{Ll}|$)/u.test(text) && text !== 'I'
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

function length(parts: readonly Piece[]): number {
  return parts.reduce((sum, { text, spaced }) => sum + text.length + (spaced ? 1 : 0), 0);
}
