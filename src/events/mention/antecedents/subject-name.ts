/** The subject of a clause as a headline would call it, with what its pronouns stand for. */
import type { Clause } from '../clauses/clause';
import { antecedent, withHead } from '../clauses/subjects/antecedents';
import { reporterOf } from '../speech/frames';
import { called, nameAt, nameOf, possessive, textOf } from '../names/phrases';
import type { ParsedSentence } from '../sentence';
import { isGenitive, isNominal, wordIs, type Range, type Word } from '../words';
import { bodies, matters, partsOfBodies } from '../words/anaphors';
import { possessives } from '../words/function-words';
import { namedWorks } from '../words/kinds';
import type { Memory } from './memory';
import { hasClause, isEmptySubject } from './pronouns';
import { bodyEnd, isCalled, isMeasure } from './referents';
import type { Resolver } from './resolver';

/** Null where a pronoun cannot be resolved safely, and for words that name nothing. */
export function subjectName(
  parsed: ParsedSentence,
  range: Range,
  clause: Clause,
  resolver: Resolver,
  memory: Memory,
): string | null {
  const { words } = parsed;
  const first = words[range.first];
  if (!first) return null;
  const { lower } = first;
  const single = range.first === range.last;
  // “Members of the council voted”: so did the council.
  if (lower === 'members' && words[range.first + 1]?.lower === 'of')
    if (wordIs(words[clause.verb.head], voting) && range.last > range.first + 1)
      return subjectName(parsed, { ...range, first: range.first + 2 }, clause, resolver, memory);
  if (single && first.pos === 'PRON') {
    if (lower === 'it' && isEmptySubject(words, clause))
      return hasClause(words, clause) ? 'It' : null;
    if (anybody.has(lower)) return first.text;
    const one = resolver.resolve(parsed, lower, clause);
    return one && bodyCalled(one.text, memory);
  }
  // “the driver, whose death was reported”
  if (clause.opener === range.first - 1 && words[clause.opener]?.lower === 'whose') {
    const nearest = antecedent(words, clause.opener - 1);
    if (!nearest) return null;
    const person = nameAt(parsed, nearest);
    const owner =
      person?.kind === 'person' ? person.name : called(parsed, withHead(words, nearest));
    return ownedBy(owner, called(parsed, range));
  }
  if (single && vague.has(lower)) return null;
  // “He and his wife”
  if (first.pos === 'PRON' && words[range.first + 1]?.pos === 'CCONJ') {
    const one = resolver.resolve(parsed, lower, clause);
    return one && `${one.text} ${textOf(words, range.first + 1, range.last)}`;
  }
  if (relative.has(lower)) return null;
  if (hasAuxiliary(words, range)) {
    const short = withoutRelative(words, range);
    return short && subjectName(parsed, short, clause, resolver, memory);
  }
  if (isAged(words, range)) return memory.lastPerson() ?? onlyOne(memory.people);
  const work = ownedName(parsed, range, clause, resolver);
  if (work !== null) return work;
  const person = single ? null : nameAt(parsed, range);
  if (person?.kind === 'person') return person.name;
  const body = bodyName(parsed, range, memory);
  if (body !== null) return body;
  if (possessives.has(lower)) {
    const owner = resolver.resolve(parsed, lower, clause);
    return (
      owner &&
      ownedBy(bodyCalled(owner.text, memory), called(parsed, { ...range, first: range.first + 1 }))
    );
  }
  const name = nameOf(parsed, range);
  if (name !== null && isShared(name, memory)) return null;
  return (
    memory.called(words, range)?.text ??
    townAtHand(words, range, memory) ??
    ownedByThing(parsed, range, memory) ??
    ownedByPerson(parsed, range) ??
    measureName(parsed, range, clause, resolver, memory) ??
    name ??
    called(parsed, range)
  );
}

function hasAuxiliary(words: readonly Word[], { first, last }: Range): boolean {
  return words.slice(first, last + 1).some(({ pos }) => pos === 'AUX');
}

/** “A relief column that had set out”, “campaigners who had met”: enough of a name without what the clause says; “people who had fled” is not. */
function withoutRelative(words: readonly Word[], { first, last }: Range): Range | null {
  for (let i = first + 1; i <= last; i++) {
    if (!/^(?:who|which|that)$/.test(words[i]?.lower ?? '')) continue;
    const short = { first, last: i - 1 };
    const says = words.slice(first, i).filter(({ pos }) => /^(?:NOUN|PROPN|ADJ)$/.test(pos));
    const tells =
      says.length > 1 || /\p{L}{3}(?:ers|ors|ists|ians|ents|ants)$/u.test(says[0]?.lower ?? '');
    return tells && !hasAuxiliary(words, short) ? short : null;
  }
  return null;
}

/** “The company”, “the company’s shares”: by the name of the one at hand. */
function bodyName(parsed: ParsedSentence, range: Range, memory: Memory): string | null {
  const end = bodyEnd(parsed.words, range);
  if (end !== null && memory.introduced.has(parsed.words[end]?.lower ?? '')) return null;
  // “Marsh Group”, “the fund Redcliff”: rather than whoever acted last.
  const kind = end === null ? '' : (parsed.words[end]?.lower ?? '');
  // “Marsh Foods sold its frozen food unit. The unit …”: a part is not the whole.
  const whole = partsOfBodies.has(kind) ? null : memory.bodyAtHand();
  const name = end === null ? null : (memory.things.onlyNamed(kind)?.text ?? whole);
  if (end === null || name === null || end === range.last) return name;
  return ownedBy(name, called(parsed, { first: end + 2, last: range.last }));
}

/** “Her first novel, Salt, appeared”: whose it is, and what. */
function ownedName(
  parsed: ParsedSentence,
  range: Range,
  clause: Clause,
  resolver: Resolver,
): string | null {
  const { words } = parsed;
  const noun = range.first - 2;
  const work = works.has(words[noun]?.lower ?? '');
  if (!work || !isCalled(words, range) || words[range.last + 1]?.text !== ',') return null;
  let at = noun;
  while (isNominal(words[at])) at--;
  const pronoun = words[at]?.lower ?? '';
  const owner = possessives.has(pronoun) ? resolver.resolve(parsed, pronoun, clause) : null;
  if (!owner) return null;
  const text = `${ownedBy(owner.text, textOf(words, at + 1, noun))}, ${textOf(words, range.first, range.last)},`;
  return text.length <= longestOwned ? text : null;
}

const works: ReadonlySet<string> = new Set([...namedWorks, ...matters]);

/** “Quill’s debut”: by the whole name. */
function ownedByPerson(parsed: ParsedSentence, range: Range): string | null {
  const { words, names } = parsed;
  if (!isGenitive(words[range.first + 1]) || range.first + 1 >= range.last) return null;
  const owner = names.find(({ first, last }) => first === range.first && last === range.first);
  if (owner?.kind !== 'person' || !owner.name.includes(' ')) return null;
  const text = ownedBy(owner.name, called(parsed, { first: range.first + 2, last: range.last }));
  return text.length <= longestOwned ? text : null;
}

/** In characters. */
const longestOwned = 48;

/** “The 24-year-old”, “the 24-year-old striker”: who was just spoken of. */
function isAged(words: readonly Word[], { first, last }: Range): boolean {
  if (words[first]?.lower !== 'the' || !/^\d{1,2}$/.test(words[first + 1]?.text ?? ''))
    return false;
  const text = textOf(words, first + 2, last).toLowerCase();
  return /^-years?-old(?: \p{Ll}+)?$/u.test(text);
}

function onlyOne(names: readonly string[]): string | null {
  const [one = null, ...others] = names;
  return others.length === 0 ? one : null;
}

/** “was born in Riga. The town was burned”: Riga. */
function townAtHand(words: readonly Word[], { first, last }: Range, memory: Memory): string | null {
  const town =
    last === first + 1 &&
    words[first]?.lower === 'the' &&
    settlements.has(words[last]?.lower ?? '');
  return town ? memory.town : null;
}

const settlements = new Set(['town', 'city', 'village']);

/** “The museum’s board”: the museum by its name. */
function ownedByThing(parsed: ParsedSentence, range: Range, memory: Memory): string | null {
  const { words } = parsed;
  const genitive = range.first + 2;
  if (!isGenitive(words[genitive]) || genitive >= range.last) return null;
  const owner = memory.called(words, { first: range.first, last: genitive - 1 });
  return owner && ownedBy(owner.text, called(parsed, { first: genitive + 1, last: range.last }));
}

/** “Quill” soon after “Dan Quill, brother of Bo Quill”: which of the two, a headline cannot tell. */
function isShared(name: string, memory: Memory): boolean {
  if (name.includes(' ')) return false;
  return (
    memory.findLast(({ person, text }) => person === true && text.endsWith(` ${name}`)) !==
    undefined
  );
}

/** What stands for “the company” stands for the one at hand. */
function bodyCalled(text: string, memory: Memory): string {
  // “A law firm said it …”: another one.
  const named = bodies.has(text.toLowerCase()) ? memory.bodyAtHand() : null;
  return named ?? text;
}

/** “Net income rose”: that of the firm that reports it, or of the one at hand. */
function measureName(
  parsed: ParsedSentence,
  range: Range,
  clause: Clause,
  resolver: Resolver,
  memory: Memory,
): string | null {
  if (!isMeasure(parsed.words, range)) return null;
  const reporter = reporterOf(parsed.words, clause, parsed.clauses);
  const firm = reporter && resolver.ofSubject(parsed, reporter);
  const owner = firm?.body ? firm.text : memory.bodyAtHand();
  if (owner === null) return null;
  const text = called(parsed, range);
  return ownedBy(owner, `${text.charAt(0).toLowerCase()}${text.slice(1)}`);
}

function ownedBy(owner: string, thing: string): string {
  return `${possessive(owner)} ${thing}`;
}

const voting = new Set(['vote']);
const relative = new Set('who which that whom whose what'.split(' '));
const anybody = new Set('nobody everybody everyone someone'.split(' '));
const vague = new Set('this that these those there both some many most what it'.split(' '));
