/** Whether a headline speaks of something only the text before it tells: “the move”, “the singer’s house”. */
import { isMeasure } from '../../antecedents/referents';
import type { Clause } from '../../clauses/clause';
import { bodies, emptyObjects, matters, persons, things } from '../../words/anaphors';
import { namedBodies, namedKinds } from '../../words/kinds';
import { isGenitive, type Range, type Word } from '../../words';
import { possessives } from '../../words/function-words';
import { notNames } from '../../words/names';

/**
 * `text` is the headline. A subject that it has under another name does not point. `dated`: a history,
 * which goes on with “the company” for pages, says its year.
 */
export function pointsBack(
  text: string,
  words: readonly Word[],
  clause: Clause,
  dated: boolean,
): boolean {
  return subjectPoints(text, words, clause, dated) || endsOnMatter(text);
}

function subjectPoints(
  text: string,
  words: readonly Word[],
  { subject }: Clause,
  dated: boolean,
): boolean {
  if (!subject) return false;
  const own = words.slice(subject.first, subject.last + 1);
  // “two of its mines”: whose, only the text before says; “Marsh and his team” says it.
  const owner = own.findIndex(({ pos, lower }) => pos === 'PRON' && possessives.has(lower));
  if (owner > 0 && !own.slice(0, owner).some(({ pos }) => pos === 'PROPN')) return true;
  if (isMeasure(words, subject) && !/^[^:]*['’]/.test(text)) return true;
  // “The revenue of the company”: of which one.
  const [the, body] = own.slice(-2);
  if (the?.lower === 'the' && own.length > 2 && bodies.has(body?.lower ?? '') && !dated) {
    if (text.toLowerCase().includes(` the ${body?.lower ?? ''} `)) return true;
  }
  const opening = words[subject.first]?.lower;
  // “A similar rule”: similar to what, only the text before says.
  const compared = own.slice(0, -1).findIndex(({ lower }, i) => isCompared(own, lower, i));
  // “Marsh and two other mayors”
  if (compared >= 0 && !own.slice(0, compared).some(({ pos }) => pos === 'PROPN')) return true;
  // “Both leaders”: which two, only the text before says.
  if (opening === 'both') return !words.slice(subject.first, subject.last).some(isAnd);
  if (opening !== 'the') return false;
  // “The German signed a contract”: which one.
  if (own.length === 2 && notNames.has(own[1]?.lower ?? '')) return true;
  const head = nounAt(words, subject);
  const noun = words[head];
  if (!noun || !text.toLowerCase().includes(noun.lower) || isRenamed(text, own)) return false;
  // “the maker of …”, “the deal with …”: what follows tells which.
  const owns = isGenitive(words[head + 1]);
  if (!owns && head < subject.last) return false;
  const before = words.slice(subject.first + 1, head);
  if (before.some(({ pos }) => pos === 'PROPN' || pos === 'NUM') && !tellsAge(before)) return false;
  if (bodies.has(noun.lower) || persons.has(noun.lower)) return !dated;
  const compound = before.some(({ pos }) => pos === 'NOUN');
  // “Council met in Riga” says which, “Council met Ada Quill” does not; “The Senate” is a name.
  const placed =
    /\b(?:in|at|of|near|off|from|to) (?:the )?\p{Lu}/u.test(text) || /^\p{Lu}/u.test(noun.text);
  // “The electoral commission”: which of them, what describes it tells.
  const kind = namedBodies.has(noun.lower) && tellsKind(before.at(-1));
  if (standIns.some((nouns) => nouns.has(noun.lower)))
    return !dated && !compound && !placed && !kind;
  return !owns && matters.has(noun.lower) && !compound;
}

/** With “the” they are one that has a name, which a reader has not seen. */
const standIns = [namedBodies, things, namedKinds];

/** They set what they describe against something told before. */
const comparing = new Set(
  `similar another further extra additional other same latter earlier later previous
  subsequent resulting ensuing aforementioned`.split(/\s+/),
);

/** But “200 additional officers” are so many, and “the earlier application for 600 homes” is told apart. */
function isCompared(own: readonly Word[], lower: string, at: number): boolean {
  if (!comparing.has(lower)) return false;
  if (adding.test(lower) && own[at - 1]?.pos === 'NUM') return false;
  const behind = own.slice(at + 1);
  return !ordering.test(lower) || !behind.some(({ pos }, i) => i > 0 && pos === 'ADP');
}

const adding = /^(?:additional|extra)$/;
const ordering = /^(?:earlier|later|previous)$/;

function isAnd({ lower }: Word): boolean {
  return lower === 'and';
}

/** “The council”, “the council’s cabinet” that the headline calls “Town council”, “Town council’s cabinet”. */
function isRenamed(text: string, own: readonly Word[]): boolean {
  const [, noun, owns] = own;
  if (own.length > 2 && !isGenitive(owns)) return false;
  return !text.includes(':') && !text.toLowerCase().startsWith(noun?.lower ?? '');
}

/** The last noun of what opens the phrase, before “of”, a possessive or a comma. */
function nounAt(words: readonly Word[], { first, last }: Range): number {
  let at = first;
  while (at < last && opens(words[at + 1])) at++;
  return at;
}

function opens(word: Word | undefined): boolean {
  return (
    word !== undefined && (/^(?:ADJ|NOUN|PROPN|NUM|VERB)$/.test(word.pos) || word.text === '-')
  );
}

/** “The electoral commission”, but “the new council”. */
function tellsKind(word: Word | undefined): boolean {
  return word?.pos === 'ADJ' && !ofAnyKind.has(word.lower);
}

const ofAnyKind = new Set('new old current former present whole entire local own'.split(' '));

/** “The 25-year-old man”: one of many. */
function tellsAge(words: readonly Word[]): boolean {
  return words.at(-1)?.lower === 'old' && !words.some(({ pos }) => pos === 'PROPN');
}

/** “announced the development”, “hailed the move as a success” */
function endsOnMatter(text: string): boolean {
  const noun = /\bthe (\p{Ll}+)(?=$| as )/u.exec(text)?.[1];
  return (
    noun !== undefined && emptyObjects.has(noun) && !/\b(?:reached|left|fled) the scene$/.test(text)
  );
}
