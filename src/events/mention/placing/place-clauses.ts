/** Each clause of a sentence is placed in time: by its own words, by those around it, or by the story. */
import type { Antecedents } from '../antecedents/antecedents';
import type { Clause } from '../clauses/clause';
import { timeOfSource } from '../speech/frames';
import type { ParsedSentence } from '../sentence';
import { isRefusal } from '../status';
import { planningVerbs } from '../words/verbs';
import { wordIs, type Word } from '../words';
import type { Time } from '../times/times';
import type { Discourse } from './discourse';
import { fromSentence } from './from-sentence';
import { fromStory } from './from-story';
import { outermostFirst } from './outermost-first';
import { shared, written, type Placement } from './placement';
import type { Placing } from './placing';

/** Without those that nothing places. */
export function placeClauses(
  parsed: ParsedSentence,
  discourse: Discourse,
  antecedents: Antecedents,
): ReadonlyMap<Clause, Placement> {
  const { clauses, attached, words } = parsed;
  const placed = new Map<Clause, Placement>();
  for (const clause of clauses) {
    const time = attached.clauses.get(clause);
    if (!time || isStop(words, clause, time)) continue;
    if (isPastAct(words, clause) && discourse.liesAhead(time)) continue;
    placed.set(clause, written(time));
    const { tense, perfect, head } = clause.verb;
    const present = tense === 'present' && !perfect;
    const moves = (isMain(clause) || isLed(clause)) && (tense === 'past' || perfect || present);
    const actor = antecedents.subjectOf(parsed, clause);
    // “in 1702 and 1744”: the story goes on from the last.
    const last = time.first > head ? attached.lists.get(time)?.at(-1) : undefined;
    discourse.remember(parsed, words[head]?.lower ?? '', last ?? time, moves, actor, present);
  }
  for (const noun of parsed.nouns) {
    const time = attached.nouns.get(noun);
    if (time) discourse.remember(parsed, words[noun.head]?.lower ?? '', time, false, null);
  }
  const placing: Placing = { parsed, placed, discourse, antecedents };
  const sourceTime = timeOfSource(parsed.source, parsed.times);
  const ofSource = sourceTime && shared(written(sourceTime), 0.9);
  for (const clause of outermostFirst(clauses)) {
    if (placed.has(clause)) continue;
    const placement =
      (isMain(clause) ? ofSource : null) ??
      fromSentence(placing, clause) ??
      fromStory(placing, clause);
    if (placement) placed.set(clause, confirmed(parsed, clause, placement, placed));
  }
  return placed;
}

/** “Marsh, who flew to Riga on Friday, ordered a curfew”: told as the news of that day, and so it was. */
function confirmed(
  { clauses, attached }: ParsedSentence,
  clause: Clause,
  placement: Placement,
  placed: ReadonlyMap<Clause, Placement>,
): Placement {
  if (!isMain(clause) || clause.verb.tense !== 'past' || clause.verb.perfect) return placement;
  if (placement.basis !== 'publication' && placement.basis !== 'scene') return placement;
  const aside = clauses.find(
    ({ kind, parent, first, verb }) =>
      kind === 'relative' &&
      parent === clause &&
      first < clause.verb.first &&
      verb.tense === 'past' &&
      !verb.perfect,
  );
  const given = aside && attached.clauses.has(aside) ? placed.get(aside) : undefined;
  const same = given?.date && given.date.edtf === placement.date?.edtf;
  return same ? shared(given, 0.7) : placement;
}

/** “The bridge fell on Saturday, police said”: what is told first is the story. */
function isLed({ kind, verb, parent }: Clause): boolean {
  return kind === 'content' && parent?.kind === 'main' && parent.verb.head > verb.head;
}

function isMain({ kind }: Clause): boolean {
  return kind === 'main' || kind === 'coordinate';
}

/** “ordered the schools closed until 6 May”: what is told as past did not happen at a time to come. */
function isPastAct(words: readonly Word[], clause: Clause): boolean {
  const { verb } = clause;
  if (verb.tense !== 'past' || verb.form === 'infinitive' || isRefusal(words, clause)) return false;
  const head = words[verb.head];
  return !wordIs(head, planningVerbs) && head?.pos !== 'AUX';
}

/** “was banned until April”, “said it would be closed until Monday”: how long, not when. */
function isStop(words: readonly Word[], { kind, verb }: Clause, { preposition }: Time): boolean {
  if (preposition !== 'until' || verb.negated) return false;
  // “a decision to keep him in custody until 9 April”
  if (verb.form === 'infinitive') return wordIs(words[verb.head], stays);
  const over = verb.tense === 'past' || (verb.tense === 'present' && verb.perfect);
  const told = over || (verb.tense === 'modal' && kind === 'content');
  return told && wordIs(words[verb.head], stops);
}

const stops = new Set(
  'ban bar cancel suspend halt postpone delay adjourn close shut extend'.split(' '),
);
const stays = new Set('keep hold remain stay detain'.split(' '));
