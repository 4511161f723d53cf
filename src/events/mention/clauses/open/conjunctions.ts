/** What “and”, “or” and “but” join: verbs of one subject, or clauses with subjects of their own. */
import { isComma, wordIs } from '../../words';
import { bodies, persons } from '../../words/anaphors';
import { plurals } from '../../words/plurals';
import { sayingVerbs } from '../../words/verbs';
import type { VerbGroup } from '../verb-groups';
import type { Parsing } from './parsing';
import { isBare } from './shared-modal';

export function takeConjunction(parsing: Parsing, at: number): void {
  const { words, look, open } = parsing;
  if (!open.top.verb) return;
  const afterComma = isComma(words[at - 1]);
  const group = look.groupNext(at + 1);
  if (!group) takeSister(parsing, at, afterComma);
  // “was burned or broken up”: one of the two, and nobody says which.
  else if (words[at]?.lower === 'or' && !afterComma) parsing.taken.add(group.first);
  else if (group.form !== 'infinitive' && group.form !== 'gerund')
    coordinateVerb(parsing, group, at, afterComma);
}

/** “…, and in 1984 the first model was released”: a new subject and a finite verb of its own. */
function takeSister(parsing: Parsing, at: number, afterComma: boolean): void {
  const { words, look, open } = parsing;
  const next = look.nextFinite(at + 1);
  if (next === null) return;
  // “four died and 61 were injured”, “two died and a third was hurt”
  const counted = words[next.first - 1]?.pos === 'NUM' || words[at + 1]?.pos === 'DET';
  if (!counted && !look.nounBetween(at + 1, next.first)) return;
  if (!afterComma) {
    if (joinsSubjectOfContent(parsing, at)) return;
    if (next.form === 'ambiguous' && look.closesList(at)) return;
    if (!look.plainSubject(at + 1, next.first)) return;
  }
  const sister = afterComma ? open.outermost : open.telling;
  if (sister.kind === 'relative' && isAwaited(parsing, next)) return;
  open.close(sister, at - 1);
  if (sister.kind === 'main') open.begin('coordinate', at + 1, { parent: sister });
  else {
    const { kind, parent, opener } = sister;
    open.begin(kind, at + 1, { parent, opener });
  }
}

/** “A man who owned a yacht and a villa in Lund has been jailed”: the verb that the sentence still waits for. */
function isAwaited({ look, open }: Parsing, verb: VerbGroup): boolean {
  const { waiting } = open;
  return waiting?.kind === 'main' && look.nextFinite(verb.last + 1) === null;
}

/** “hopes both the union and the yard will agree”: the conjunction stands inside the subject of the content. */
function joinsSubjectOfContent({ words, look, open }: Parsing, at: number): boolean {
  const { verb } = open.top;
  if (!verb || !wordIs(words[verb.head], clauseVerbs) || verb.last + 1 >= at) return false;
  return !look.commaBetween(verb.last + 1, at) && !look.breakBetween(verb.last + 1, at);
}

/** Verbs that take a clause far rather than an object. */
const clauseVerbs = new Set('say hope think believe insist fear expect suppose warn'.split(' '));

/** Another verb of a subject that has one; what it joins ends in front of the word at `joint`. */
export function coordinateVerb(
  parsing: Parsing,
  group: VerbGroup,
  joint: number,
  afterComma: boolean,
): void {
  const { open } = parsing;
  const { top } = open;
  if (top.kind === 'infinitive' && isBare(parsing.words, group)) {
    open.close(top, joint - 1);
    open.begin('infinitive', group.first, { parent: top.parent });
    return;
  }
  // “claimed and mostly controlled by”
  if (top.kind === 'participial' && !afterComma) {
    if (goesOnDescribing(parsing, group, joint)) return;
    if (top.verb?.form === 'ambiguous' && group.form === 'ambiguous') return;
  }
  const goesOnSaying =
    backshifted.has(group.auxiliaries[0] ?? '') || goesOnInThePast(parsing, group);
  const outer =
    (afterComma && !goesOnSaying) || goesOnReporting(parsing, group) || isOfMany(parsing, group);
  const sister = outer ? open.outermost : open.telling;
  if (!sister.verb) return;
  open.close(sister, joint - 1);
  open.begin('coordinate', joint + 1, { parent: sister, loose: sister.loose });
}

/** “The bridge, built in 1958 and strengthened in 1994, was closed”: the verb that the subject waits for is still to come. */
function goesOnDescribing(
  { look, open, taken }: Parsing,
  group: VerbGroup,
  joint: number,
): boolean {
  const { top, waiting } = open;
  const participles = isParticiple(top.verb) && isParticiple(group);
  if (!participles || !waiting || !top.loose || !look.nextFinite(group.last + 1)) return false;
  open.close(top, joint - 1);
  open.begin('coordinate', joint + 1, { parent: top, verb: group, loose: true });
  taken.add(group.first);
  return true;
}

function isParticiple(group: VerbGroup | null): boolean {
  return group?.form === 'ambiguous' || group?.form === 'participle';
}

/** “Prosecutors allege Marsh lied to them, and covered up a crime”: they do not allege in the past. */
function goesOnInThePast({ open }: Parsing, { tense }: VerbGroup): boolean {
  const { outermost, telling } = open;
  if (tense !== 'past' || telling.kind !== 'content' || telling.verb?.tense !== 'past')
    return false;
  return outermost.verb?.tense === 'present' && !outermost.verb.perfect;
}

/** “found that rust had weakened the hull and recommended checks”: what had been the case recommends nothing. */
function goesOnReporting({ words, open }: Parsing, { head, auxiliaries }: VerbGroup): boolean {
  const { kind, parent, verb } = open.telling;
  // “said costs had risen since the plan was made in 2013 and warned that …”
  const whole = open.outermost.verb && wordIs(words[open.outermost.verb.head], sayingVerbs);
  if (kind === 'adverbial' && whole && wordIs(words[head], sayingVerbs)) return true;
  if (kind !== 'content' || parent?.verb?.tense !== 'past' || auxiliaries.length > 0) return false;
  return /^(?:had|was|were)$/.test(verb?.auxiliaries[0] ?? '') && wordIs(words[head], concluding);
}

/** “The rebels took it after a siege that lasted weeks but were driven out”: the siege was not. */
function isOfMany({ words, open }: Parsing, { first }: VerbGroup): boolean {
  const { kind, opener } = open.telling;
  if (kind !== 'relative' || opener === null) return false;
  if (!/^(?:were|are|have)$/.test(words[first]?.lower ?? '')) return false;
  const described = words[opener - 1];
  return described?.pos === 'NOUN' && !/[^s]s$/.test(described.lower) && !isGroup(described.lower);
}

function isGroup(noun: string): boolean {
  return plurals.has(noun) || bodies.has(noun) || persons.has(noun);
}

/** What reports and courts do besides finding that something was the case. */
const concluding = new Set(
  'recommend urge criticise criticize conclude praise call order propose'.split(' '),
);

/** Backshifted forms: after “said that …” they go on with what was said. */
const backshifted = new Set(['would', 'could', 'might', 'had', 'should']);
