/** An act of saying becomes its speaker and what is said: “Kellogg: membership is off the table”. */
import type { Antecedents } from '../antecedents';
import type { Clause } from '../clauses/clause';
import type { ParsedSentence } from '../sentence';
import { refusingVerbs } from '../words/verbs';
import { wordIs, type Range, type Word } from '../words';
import { joined, type Made } from './made';
import { timesOf } from './omissions';
import { fixed, longest, pieces, type Piece } from './text';

/** “Kellogg: NATO membership is off the table”; what a speaker says of himself stands without the colon. */
export function statementHeadline(
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

export function quotation(words: readonly Word[], range: Range, speaker: string): Made {
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

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function length(parts: readonly Piece[]): number {
  return parts.reduce((sum, { text, spaced }) => sum + text.length + (spaced ? 1 : 0), 0);
}
