/** What “and”, “or” and “but” join: verbs of one subject, or clauses with subjects of their own. */
import { isComma, wordIs } from '../../words';
import { irregularPast } from '../../words/verbs';
import type { VerbGroup } from '../verb-groups';
import type { Parsing } from './parsing';

export function takeConjunction(parsing: Parsing, at: number): void {
  const { words, look, open } = parsing;
  if (!open.top.verb) return;
  const afterComma = isComma(words[at - 1]);
  const group = look.groupNext(at + 1);
  if (!group) takeSister(parsing, at, afterComma);
  else if (group.form !== 'infinitive' && group.form !== 'gerund')
    coordinateVerb(parsing, group, at, afterComma);
}

/** “…, and in 1984 the first model was released”: a new subject and a finite verb of its own. */
function takeSister(parsing: Parsing, at: number, afterComma: boolean): void {
  const { look, open } = parsing;
  const next = look.nextFinite(at + 1);
  if (next === null || !look.nounBetween(at + 1, next.first)) return;
  if (!afterComma) {
    if (joinsSubjectOfContent(parsing, at)) return;
    if (next.form === 'ambiguous' && look.closesList(at)) return;
    if (!look.plainSubject(at + 1, next.first)) return;
  }
  const sister = afterComma ? open.outermost : open.telling;
  open.close(sister, at - 1);
  if (sister.kind === 'main') open.begin('coordinate', at + 1, { parent: sister });
  else {
    const { kind, parent, opener } = sister;
    open.begin(kind, at + 1, { parent, opener });
  }
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
  if (top.kind === 'infinitive' && isBare(parsing, group)) {
    open.close(top, joint - 1);
    open.begin('infinitive', group.first, { parent: top.parent });
    return;
  }
  // “claimed and mostly controlled by”
  const participles = top.verb?.form === 'ambiguous' && group.form === 'ambiguous';
  if (top.kind === 'participial' && participles && !afterComma) return;
  const goesOnSaying = backshifted.has(group.auxiliaries[0] ?? '');
  const sister = afterComma && !goesOnSaying ? open.outermost : open.telling;
  if (!sister.verb) return;
  open.close(sister, joint - 1);
  open.begin('coordinate', joint + 1, { parent: sister, loose: sister.loose });
}

/** “to buy and sell”, “to cut and put”: the form an infinitive has behind its “to”. */
function isBare({ words }: Parsing, { head, auxiliaries, form, tense }: VerbGroup): boolean {
  const lower = words[head]?.lower ?? '';
  if (auxiliaries.length > 0 || lower.endsWith('s')) return false;
  return (form === 'finite' && tense === 'present') || irregularPast.get(lower) === lower;
}

/** Backshifted forms: after “said that …” they go on with what was said. */
const backshifted = new Set(['would', 'could', 'might', 'had', 'should']);
