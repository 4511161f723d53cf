/** What a verb group does where it comes: opens a clause, or is the verb that one waited for. */
import { isComma, wordIs, type Word } from '../../words';
import { intransitiveVerbs } from '../../words/verbs';
import type { VerbGroup } from '../verb-groups';
import { coordinateVerb } from './conjunctions';
import { isContactClause } from './contact-clauses';
import { takeFinite } from './finite';
import { isReduced } from './participles';
import type { Lookahead } from './lookahead';
import type { OpenClauses } from './open-clauses';
import type { Parsing } from './parsing';
import { frames } from './unmarked-content';

export function takeVerb(parsing: Parsing, group: VerbGroup): void {
  if (parsing.taken.has(group.first)) return;
  switch (group.form) {
    case 'infinitive':
      parsing.open.begin('infinitive', group.first, { verb: group });
      break;
    case 'gerund':
      takeGerund(parsing, group);
      break;
    case 'participle':
      if (goesOnInSeries(parsing, group)) {
        coordinateVerb(parsing, group, group.first - 1, false);
        takeFinite(parsing, group);
      } else takeParticiple(parsing, group);
      break;
    case 'ambiguous':
      takeAmbiguous(parsing, group);
      break;
    case 'finite':
      if (followsThen(parsing, group)) coordinateVerb(parsing, group, group.first - 2, false);
      else if (goesOnWithoutSubject(parsing, group))
        coordinateVerb(parsing, group, group.first - 1, false);
      takeFinite(parsing, group);
  }
}

function takeGerund({ words, look, open }: Parsing, group: VerbGroup): void {
  const { top } = open;
  // “when leaving”, but “when a patient recovering from flu died”
  if (!top.verb && top.kind === 'adverbial' && !isOfSubject(words, look, top.opener, group)) {
    top.verb = group;
    return;
  }
  const previous = words[group.first - 1];
  const afterComma = isComma(words[group.first - 2]);
  // “the opening”, “the grand opening”: a noun.
  if (previous?.pos === 'DET' || (previous?.pos === 'ADJ' && !afterComma)) return;
  const loose = isComma(previous) || group.first === 0 || afterComma;
  // “said the doctor was moving, having closed his rooms”: the doctor had.
  const ofContent = group.auxiliaries[0] === 'having' && top.kind === 'content' && top.verb;
  if (loose && open.outermost.verb && !ofContent) open.closeInside(open.outermost, group.first - 2);
  const introduced = previous?.pos === 'ADP' || previous?.pos === 'SCONJ';
  open.begin('participial', introduced ? group.first - 1 : group.first, { verb: group, loose });
}

/** Whether a noun stands between what opens a clause and a gerund, and the clause's own verb comes behind. */
function isOfSubject(
  words: readonly Word[],
  look: Lookahead,
  opener: number | null,
  { first, last }: VerbGroup,
): boolean {
  if (opener === null || words[opener]?.lower !== 'when') return false;
  return look.nounBetween(opener + 1, first) && look.verbAhead(last + 1);
}

function takeParticiple({ words, open }: Parsing, group: VerbGroup): void {
  const { top } = open;
  // “was arrested and taken to Riga”
  if (top.kind === 'coordinate' && !top.verb) top.verb = group;
  // “when asked”
  else if (top.kind === 'adverbial' && !top.verb && top.opener === group.first - 1)
    top.verb = group;
  else
    open.begin('participial', group.first, {
      verb: group,
      loose: isComma(words[group.first - 1]),
    });
}

function takeAmbiguous(parsing: Parsing, group: VerbGroup): void {
  if (followsThen(parsing, group)) {
    coordinateVerb(parsing, group, group.first - 2, false);
    takeFinite(parsing, group);
  } else if (goesOnInSeries(parsing, group)) {
    coordinateVerb(parsing, group, group.first - 1, false);
    takeFinite(parsing, group);
  } else if (!isContactClause(parsing, group) && isReduced(parsing, group))
    takeParticiple(parsing, group);
  else takeFinite(parsing, group);
}

/** “met on Monday, voted on Tuesday and published”, “was frozen, thawed and shown”: a verb of a series, not a participle. */
function goesOnInSeries(parsing: Parsing, group: VerbGroup): boolean {
  const { words, look, open } = parsing;
  const { kind, verb } = open.top;
  if (!isComma(words[group.first - 1]) || verb?.tense !== 'past') return false;
  if (kind !== 'main' && kind !== 'coordinate' && kind !== 'content') return false;
  const active = verb.auxiliaries.length === 0 || (verb.perfect && !verb.passive);
  if (!active && !verb.passive && words[verb.head]?.lower !== 'born') return false;
  if (active && group.form === 'participle') return false;
  // “said the dam, built in 1921, burst”
  if (frames(words, open.top) && look.nounBetween(verb.last + 1, group.first)) return false;
  for (let k = group.last + 1; k < words.length; k++) {
    const word = words[k];
    if (word?.pos === 'CCONJ') {
      const next = look.groupNext(k + 1);
      if (next?.tense !== 'past') return false;
      // “was elected in 1981, retired in 1994 and was awarded the medal”
      if (next.auxiliaries.length > 0) return wordIs(words[group.head], intransitiveVerbs);
      return verb.passive ? next.form !== 'finite' : next.form !== 'participle';
    }
    if (look.groupAt(k) || word?.pos === 'SCONJ' || word?.text === ';') return false;
  }
  return false;
}

/** “was born in Riga, grew up in Oslo and …”: behind a comma, a form that is no participle. */
function goesOnWithoutSubject(parsing: Parsing, group: VerbGroup): boolean {
  const { words, open } = parsing;
  return isComma(words[group.first - 1]) && group.tense === 'past' && goesOn(words, open, group);
}

/** “won the cup, then moved to Riga”, “votes the money, then takes it back” */
function followsThen({ words, open }: Parsing, group: VerbGroup): boolean {
  const { first } = group;
  return (
    words[first - 1]?.lower === 'then' && isComma(words[first - 2]) && goesOn(words, open, group)
  );
}

/** Whether a verb without a subject has the tense of the clause before it. */
function goesOn(words: readonly Word[], open: OpenClauses, group: VerbGroup): boolean {
  const { kind, verb } = open.top;
  const active = group.auxiliaries.length === 0 && words[group.first]?.pos === 'VERB';
  return (
    // “moved to Riga in 1989, was made a professor in 2003 and won the prize”
    (active || (group.passive && /^(?:was|were)$/.test(group.auxiliaries[0] ?? ''))) &&
    verb?.tense === group.tense &&
    (kind === 'main' || kind === 'coordinate') &&
    !open.waiting
  );
}
