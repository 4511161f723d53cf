/** What a verb group does where it comes: opens a clause, or is the verb that one waited for. */
import { isComma } from '../../words';
import type { VerbGroup } from '../verb-groups';
import { coordinateVerb } from './conjunctions';
import { isContactClause } from './contact-clauses';
import { takeFinite } from './finite';
import { isReduced } from './participles';
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
      takeParticiple(parsing, group);
      break;
    case 'ambiguous':
      takeAmbiguous(parsing, group);
      break;
    case 'finite':
      if (goesOnWithoutSubject(parsing, group))
        coordinateVerb(parsing, group, group.first - 1, false);
      takeFinite(parsing, group);
  }
}

function takeGerund({ words, open }: Parsing, group: VerbGroup): void {
  const { top } = open;
  if (!top.verb && top.kind === 'adverbial') {
    top.verb = group;
    return;
  }
  const previous = words[group.first - 1];
  const afterComma = isComma(words[group.first - 2]);
  // “the opening”, “the grand opening”: a noun.
  if (previous?.pos === 'DET' || (previous?.pos === 'ADJ' && !afterComma)) return;
  const loose = isComma(previous) || group.first === 0 || afterComma;
  if (loose && open.outermost.verb) open.closeInside(open.outermost, group.first - 2);
  const introduced = previous?.pos === 'ADP' || previous?.pos === 'SCONJ';
  open.begin('participial', introduced ? group.first - 1 : group.first, { verb: group, loose });
}

function takeParticiple({ words, open }: Parsing, group: VerbGroup): void {
  const { top } = open;
  // “when asked”
  if (top.kind === 'adverbial' && !top.verb && top.opener === group.first - 1) top.verb = group;
  else
    open.begin('participial', group.first, {
      verb: group,
      loose: isComma(words[group.first - 1]),
    });
}

function takeAmbiguous(parsing: Parsing, group: VerbGroup): void {
  if (goesOnInSeries(parsing, group)) {
    coordinateVerb(parsing, group, group.first - 1, false);
    takeFinite(parsing, group);
  } else if (!isContactClause(parsing, group) && isReduced(parsing, group))
    takeParticiple(parsing, group);
  else takeFinite(parsing, group);
}

/** “met on Monday, voted on Tuesday and published”: a verb of a series, not a participle. */
function goesOnInSeries(parsing: Parsing, group: VerbGroup): boolean {
  const { words, look, open } = parsing;
  const { kind, verb } = open.top;
  if (!isComma(words[group.first - 1]) || verb?.tense !== 'past') return false;
  if (kind !== 'main' && kind !== 'coordinate' && kind !== 'content') return false;
  const active = verb.auxiliaries.length === 0 || (verb.perfect && !verb.passive);
  if (!active && words[verb.head]?.lower !== 'born') return false;
  // “said the dam, built in 1921, burst”
  if (frames(words, open.top) && look.nounBetween(verb.last + 1, group.first)) return false;
  for (let k = group.last + 1; k < words.length; k++) {
    const word = words[k];
    if (word?.pos === 'CCONJ') {
      const next = look.groupNext(k + 1);
      return next?.tense === 'past' && next.form !== 'participle' && !next.auxiliaries.length;
    }
    if (look.groupAt(k) || word?.pos === 'SCONJ' || word?.text === ';') return false;
  }
  return false;
}

/** “was born in Riga, grew up in Oslo and …”: behind a comma, a form that is no participle. */
function goesOnWithoutSubject(parsing: Parsing, { first, tense, auxiliaries }: VerbGroup): boolean {
  const { words, open } = parsing;
  const { kind, verb } = open.top;
  return (
    isComma(words[first - 1]) &&
    tense === 'past' &&
    auxiliaries.length === 0 &&
    words[first]?.pos === 'VERB' &&
    verb?.tense === 'past' &&
    (kind === 'main' || kind === 'coordinate') &&
    !open.waiting
  );
}
