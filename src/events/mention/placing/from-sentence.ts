/** A clause without a time of its own takes that of another part of its sentence. */
import type { Clause } from '../clauses/clause';
import { takenAlong } from '../clauses/taken-along';
import type { NounEvent } from '../nouns';
import type { ParsedSentence } from '../sentence';
import { openingAct } from '../headline/clause/opening-acts';
import { stateVerbs } from '../words/verbs';
import { isComma, wordIs, type Word } from '../words';
import { momentWords } from '../words/function-words';
import { isApart } from './apart';
import { apart, shared, written, type Placement } from './placement';
import type { Placing } from './placing';

/** Null where nothing in the sentence places the clause. */
export function fromSentence(placing: Placing, clause: Clause): Placement | null {
  switch (clause.kind) {
    case 'main':
    case 'coordinate':
      return ofMain(placing, clause);
    case 'content':
      // “Two people died when the roof fell on Friday, police said”
      return ofSetting(placing, clause) ?? ofGap(placing, clause);
    case 'participial': {
      const given = clause.parent && placing.placed.get(clause.parent);
      return given && isApart(clause) ? shared(given, 0.6) : null;
    }
    case 'adverbial':
      return ofAdverbial(placing, clause);
    case 'relative':
      return ofDescribedNoun(placing, clause);
    default:
      return null;
  }
}

function ofMain(placing: Placing, clause: Clause): Placement | null {
  const { verb, parent, kind } = clause;
  if (verb.tense === 'future' || verb.tense === 'modal') return null;
  if (verb.tense === 'past') {
    const told =
      ofNoun(placing, clause) ??
      ofFrontedParticiple(placing, clause) ??
      ofActingSubject(placing, clause) ??
      ofSetting(placing, clause) ??
      ofGap(placing, clause) ??
      ofHarm(placing, clause) ??
      ofSuccession(placing, clause);
    if (told) return told;
  }
  const before = kind === 'main' ? besideSemicolon(placing, clause) : null;
  if (before) return before;
  const bore = parent && placing.parsed.words[parent.verb.head]?.lower === 'born';
  const sister = kind === 'coordinate' && !bore ? placing.placed.get(parent ?? clause) : undefined;
  const own = kind === 'coordinate' ? nounAround(placing.parsed, clause) : undefined;
  if (own) return own.preposition === 'after' ? ofTimed(placing, own) : null;
  // “18 December: Marsh is found guilty and sentenced”
  const entry = placing.parsed.heading !== null;
  const alike =
    entry || (parent?.verb.tense === verb.tense && parent.verb.perfect === verb.perfect);
  return sister && alike ? shared(sister, 0.7) : null;
}

/**
 * “On Saturday they lost at home; Leo Banks missed a penalty”: the second half is of the same time, but
 * not in “Bell died in 2020; his widow sold the mill”.
 */
function besideSemicolon({ parsed, placed }: Placing, clause: Clause): Placement | null {
  const { clauses, words } = parsed;
  if (words[clause.first - 1]?.text !== ';') return null;
  const first = clauses.find(({ kind, last }) => kind === 'main' && last < clause.first);
  const given = first && placed.get(first);
  const alike =
    first?.verb.tense === clause.verb.tense && first.verb.perfect === clause.verb.perfect;
  if (given?.basis !== 'written' || !alike) return null;
  const time = first && parsed.attached.clauses.get(first);
  const frames = time !== undefined && time.last < first.verb.first;
  return frames || isDay(given) ? shared(given, 0.6) : null;
}

function isDay({ date }: Placement): boolean {
  return date !== null && date.earliest === date.latest;
}

/** “At the 2008 summit, leaders agreed”, “In his address Wednesday, he announced” */
function ofNoun({ parsed, discourse, antecedents }: Placing, clause: Clause): Placement | null {
  const { nouns, attached, words } = parsed;
  const { verb } = clause;
  const noun = nouns.find(
    (n) =>
      attached.nouns.has(n) &&
      (isSetting(words, n) || (n.head < verb.first && n.preposition === '')) &&
      n.first >= clause.first - 1 &&
      n.last <= clause.coreLast,
  );
  const time = noun && attached.nouns.get(noun);
  if (!time) return ofEventBefore(parsed, clause);
  const actor = antecedents.subjectOf(parsed, clause);
  discourse.remember(parsed, words[verb.head]?.lower ?? '', time, true, actor);
  return shared(written(time), 0.95);
}

/** “After her death in 1991 he moved”, “He left hours before the vote on Monday”: not long after or before, as far as is told. */
function ofEventBefore(parsed: ParsedSentence, clause: Clause): Placement | null {
  const { attached, words } = parsed;
  const noun = nounAround(parsed, clause);
  const time = noun && attached.nouns.get(noun);
  if (!time) return null;
  const opens = noun.first - 1 === clause.first && noun.preposition === 'after';
  const moments = momentWords.has(words[noun.first - 2]?.lower ?? '');
  return moments || (opens && noun.last < clause.verb.first) ? shared(written(time), 0.7) : null;
}

/** The dated happening that a clause is told after or before. */
function nounAround({ nouns, attached }: ParsedSentence, clause: Clause): NounEvent | undefined {
  const noun = nouns.find((n) => attached.nouns.has(n) && /^(?:after|before)$/.test(n.preposition));
  return noun && noun.first >= clause.first && noun.last <= clause.coreLast ? noun : undefined;
}

/** “was elected in 2015 and joined the cabinet after the vote in 2022”: not in 2015. */
function ofTimed({ parsed }: Placing, noun: NounEvent): Placement | null {
  const time = parsed.attached.nouns.get(noun);
  return time ? shared(written(time), 0.5) : null;
}

/** “agreed at the summit”, but “jailed for his part in the robbery”. */
function isSetting(words: readonly Word[], noun: NounEvent): boolean {
  return settings.has(noun.preposition) && !wordIs(words[noun.first - 2], shares);
}

const shares = new Set('part role involvement hand interest share'.split(' '));
/** Prepositions that put an act into the frame of an event. */
const settings = new Set(['at', 'during', 'in', 'on', 'from']);

/** “In a statement issued on Friday, she said”, “Writing in Le Soir in 1991, she said” */
function ofFrontedParticiple(
  { parsed, placed }: Placing,
  { first, verb, subject }: Clause,
): Placement | null {
  const acting = parsed.clauses.find(
    (other) =>
      other.kind === 'participial' &&
      other.verb.form === 'gerund' &&
      other.verb.first === 0 &&
      other.verb.auxiliaries.length === 0 &&
      parsed.attached.clauses.has(other),
  );
  // “Opening in 1941, the base was home to …”: it was so from then on.
  const went = acting && isOpeningState(parsed, acting, verb.head);
  const meanwhile = acting && !went ? placed.get(acting) : undefined;
  if (meanwhile) return shared(meanwhile, 0.9);
  if (parsed.words[first]?.pos !== 'ADP') return null;
  const fronted = parsed.clauses.find(
    (other) =>
      other.kind === 'participial' &&
      parsed.attached.clauses.has(other) &&
      // “Born in 1932, in a village by the sea, she …”
      parsed.words[other.verb.head]?.lower !== 'born' &&
      other.last < verb.first &&
      // “Bo Marsh, a trainee released in 2022, scored”: it tells who he is.
      !(subject && other.first >= subject.first) &&
      other.first > first - 8,
  );
  const given = fronted && placed.get(fronted);
  return given ? shared(given, 0.9) : null;
}

function isOpeningState({ words }: ParsedSentence, acting: Clause, head: number): boolean {
  const word = words[head];
  return openingAct(words, acting) !== null && (word?.pos === 'AUX' || wordIs(word, stateVerbs));
}

/** “Readers turning up on Tuesday found the door locked”: what somebody does who is doing something is done then. */
function ofActingSubject({ parsed, placed }: Placing, clause: Clause): Placement | null {
  const { subject, verb } = clause;
  if (!subject || verb.perfect) return null;
  const acting = parsed.clauses.find(
    (other) =>
      other.kind === 'participial' &&
      other.verb.form === 'gerund' &&
      other.verb.auxiliaries.length === 0 &&
      other.first > subject.first &&
      other.last < verb.first &&
      !isComma(parsed.words[other.first - 1]) &&
      parsed.attached.clauses.has(other),
  );
  const given = acting && placed.get(acting);
  return given ? shared(given, 0.9) : null;
}

/** “When it opened in 2008, he was there” */
function ofSetting({ parsed, placed }: Placing, clause: Clause): Placement | null {
  const setting = settingOf(parsed, clause);
  const given = setting && placed.get(setting);
  // “had sheltered there, but no town stood until 1760”: what had been was before.
  const { tense, perfect } = clause.verb;
  return given && tense === 'past' && !perfect ? shared(given, 0.7) : null;
}

/** The dated clause that says when this one was: “when it opened in 2008”. */
function settingOf(parsed: ParsedSentence, clause: Clause): Clause | undefined {
  return parsed.clauses.find(
    (other) =>
      other.kind === 'adverbial' &&
      isSimultaneous(parsed, other) &&
      parsed.attached.clauses.has(other) &&
      !isOfOther(parsed, other) &&
      (other.parent === clause ||
        (other.parent?.kind === 'coordinate' && other.parent.parent === clause) ||
        (other.last < clause.first && clause.kind !== 'content')),
  );
}

/** “Two years after the war ended in 1945, she left”: so much later than the dated clause. */
function ofGap({ parsed, placed }: Placing, clause: Clause): Placement | null {
  for (const [other, gap] of parsed.gaps) {
    const given = placed.get(other);
    if (other.parent === clause && given && gap) return apart(given, gap);
  }
  return null;
}

/** “Twelve miners died after a roof fell on Monday”: on that day, as far as is told. */
function ofHarm({ parsed: { words, clauses }, placed }: Placing, clause: Clause): Placement | null {
  const how = clause.verb.perfect ? null : takenAlong(words, clauses, clause);
  const given = how && placed.get(how);
  return given ? shared(given, 0.6) : null;
}

/** “succeeded Bo Marsh, who resigned in July”: when that one went. */
function ofSuccession({ parsed, placed }: Placing, clause: Clause): Placement | null {
  const { words, clauses, attached } = parsed;
  if (!wordIs(words[clause.verb.head], succeeding)) return null;
  const going = clauses.find(
    (other) =>
      other.kind === 'relative' &&
      other.parent === clause &&
      other.first > clause.verb.head &&
      attached.clauses.has(other),
  );
  const given = going && placed.get(going);
  return given ? shared(given, 0.6) : null;
}

const succeeding = new Set(['succeed', 'replace']);

/** “said Quill, who founded it in 1983, when …”: when she founded it, not when she said so. */
function isOfOther({ attached }: ParsedSentence, setting: Clause): boolean {
  const time = attached.clauses.get(setting);
  return [...attached.clauses].some(
    ([clause, own]) => own === time && clause.kind === 'relative' && clause !== setting,
  );
}

/** “left as the bridge opened in 2008”: what it hangs on happened then too. */
function ofAdverbial({ parsed, placed }: Placing, clause: Clause): Placement | null {
  const given = clause.parent && placed.get(clause.parent);
  const gap = parsed.gaps.get(clause);
  if (given && gap) return isTold(given) ? apart(given, { ...gap, count: -gap.count }) : null;
  if (!given || !isSimultaneous(parsed, clause)) return null;
  return given.basis === 'written' || clause.verb.form === 'gerund' ? shared(given, 0.6) : null;
}

/** By the words of its sentence, not by the news of the day. */
function isTold({ basis }: Placement): boolean {
  return basis === 'written' || basis === 'sentence' || basis === 'heading';
}

function isSimultaneous({ words }: ParsedSentence, { opener }: Clause): boolean {
  return opener !== null && simultaneous.has(words[opener]?.lower ?? '');
}

const simultaneous = new Set(['when', 'while', 'as', 'where', 'once']);

/** “the 2008 summit, which supported …” */
function ofDescribedNoun({ parsed }: Placing, { first, verb }: Clause): Placement | null {
  const { nouns, attached } = parsed;
  const noun = nouns.find((n) => attached.nouns.has(n) && first - n.last <= 3 && n.last < first);
  const time = noun && attached.nouns.get(noun);
  return time && verb.tense === 'past' ? shared(written(time), 0.9) : null;
}
