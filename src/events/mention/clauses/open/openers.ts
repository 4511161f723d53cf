/** Which words open a clause, and of what kind. */
import type { ClauseKind } from '../clause';
import { isFormOf } from '../../lemmas';
import { framingVerbs, sayingVerbs } from '../../words/verbs';
import type { VerbGroup } from '../verb-groups';
import type { Parsing } from './parsing';
import { isComma, isNominal, isVerbal, wordIs, type Word } from '../../words';

const relatives = new Set(['who', 'which', 'whom', 'whose']);
const questions = new Set(['what', 'how', 'why', 'whether']);
const conditions = new Set(['if', 'unless', 'provided', 'assuming']);
const adverbials = new Set(
  `when whenever while although though because whereas once until till since after before as where
   wherever lest than amid`.split(/\s+/),
);
/** Of those, the ones that are prepositions as well and need a verb before the next mark. */
const alsoPrepositions = new Set('until till since after before as than once amid'.split(' '));

/** Opens the clause that the word begins, if it begins one. */
export function takeOpener(parsing: Parsing, at: number): void {
  const { words, look, open } = parsing;
  if (isByTheTime(words, at) && look.verbAhead(at + 1)) {
    open.begin('adverbial', at - 2, { opener: at, loose: true });
    return;
  }
  const kind = clauseOpening(parsing, at) ?? (tellsThat(parsing, at) ? 'content' : null);
  if (!kind) return;
  const previous = words[at - 1];
  const loose = isComma(previous) || at === 0;
  if (loose) open.closeLoose(at - 2);
  // “in which”
  const first = kind === 'relative' && previous?.pos === 'ADP' ? at - 1 : at;
  open.begin(kind, first, { opener: at, loose });
}

/** “By the time it arrived, …” */
function isByTheTime(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.lower === 'time' &&
    words[at - 1]?.lower === 'the' &&
    words[at - 2]?.lower === 'by' &&
    words[at + 1]?.lower !== 'of'
  );
}

/** The kind of clause that opens at `at`, or null. */
function clauseOpening({ words, timeWords, look }: Parsing, at: number): ClauseKind | null {
  // “said on Sunday that”
  let before = at - 1;
  while (timeWords.has(before)) before--;
  const previous = words[before];
  const word = words[at];
  const next = words[at + 1];
  if (!word || word.pos === 'NOUN' || word.pos === 'PROPN') return null;
  const { lower } = word;
  // “It was in May, when the dam broke, that officials …”
  const cleft = words[0]?.lower === 'it' && words[1]?.pos === 'AUX' && isComma(previous);
  if (lower === 'that' && cleft && look.nextFinite(at + 1)) return 'content';
  // “wants to triple that by 2035”: what was spoken of.
  const stands = previous?.pos === 'VERB' && next?.pos === 'ADP' && timeWords.has(at + 1);
  if (lower === 'that' && stands && !wordIs(previous, framingVerbs)) return null;
  if (lower === 'that') {
    const group = look.nextFinite(at + 1);
    if (group && previous?.pos === 'NOUN' && lacksObject(words, group)) return 'relative';
    return thatOpening(word, previous, next, group !== null);
  }
  if (relatives.has(lower)) return at === 0 ? null : 'relative';
  if (questions.has(lower)) return look.verbAhead(at + 1) ? 'content' : null;
  if (conditions.has(lower)) return 'conditional';
  if (!adverbials.has(lower)) return null;
  // “such as”, “as well as”, “more than”, “as of”: no clause.
  if (lower === 'as' && ['such', 'well', 'same'].includes(previous?.lower ?? '')) return null;
  // “as much as a fifth”
  if (lower === 'as' && words[at - 2]?.lower === 'as') return null;
  if (lower === 'as' && ['well', 'of', 'part', 'many', 'much'].includes(next?.lower ?? ''))
    return null;
  if (lower === 'as' && namesOffice(words, at)) return null;
  // “because of the storm”
  if (lower === 'because' && next?.lower === 'of') return null;
  if (lower === 'than' || lower === 'amid') return null;
  const noun = isComma(previous) ? words[at - 2] : previous;
  if (lower === 'where' && isNominal(noun)) return 'relative';
  // “Scholars once thought that …”
  if (lower === 'once' && look.groupAt(at + 1) && isNominal(previous)) return null;
  if (alsoPrepositions.has(lower)) {
    // “appeared before magistrates accused of murder”
    const group = look.nextFinite(at + 1);
    const charged = group?.form === 'ambiguous' && wordIs(words[group.head], charging);
    const reduced = charged && words[group.last + 1]?.pos === 'ADP';
    const clause = look.verbAhead(at + 1) && !look.subjectBehindNoun(at + 1) && !reduced;
    return clause ? 'adverbial' : null;
  }
  return 'adverbial';
}

/** “Her last match as coach of the club ended …”: of a subject without a verb yet, and no clause. */
function namesOffice(words: readonly Word[], at: number): boolean {
  if (!isNominal(words[at - 1]) || words[at + 1]?.pos !== 'NOUN') return false;
  return !words.slice(0, at).some(isVerbal);
}

/** “the agreement that Quill signed with Norland”: what was signed stands before it. */
function lacksObject(words: readonly Word[], { head, last }: VerbGroup): boolean {
  const next = words[last + 1];
  const ends = !next || next.pos === 'ADP' || next.pos === 'PUNCT';
  return ends && next?.lower !== 'that' && wordIs(words[head], making);
}

/** Acts on what is agreed, said or written. */
const making = new Set(
  'sign make issue publish release send write draft draw broker negotiate reach submit file present give hold break reject'.split(
    ' ',
  ),
);

const charging = new Set(['accuse', 'charge', 'suspect', 'convict']);

/** Nouns that “that” gives a content rather than a description. */
const contentNouns = new Set(
  `report claim hope idea fact belief news sign fear statement announcement warning decision agreement
  assurance evidence suggestion possibility view notion concern doubt guarantee promise proof condition
  argument allegation accusation conclusion expectation indication rumour rumor speculation likelihood
  reporter journalist week today yesterday sunday monday tuesday wednesday thursday friday saturday
  email letter memo message conference interview stage court parliament`.split(/\s+/),
);

function thatOpening(
  that: Word,
  previous: Word | undefined,
  next: Word | undefined,
  verbAhead: boolean,
): ClauseKind | null {
  if (!verbAhead || !next) return null;
  const verbNext = isVerbal(next);
  // A demonstrative (“that lawsuit was settled”, “for that was”).
  if (!previous || previous.pos === 'ADP' || previous.pos === 'CCONJ') {
    if (that.pos === 'SCONJ' && !verbNext) return 'content';
    return null;
  }
  if (verbNext) return 'relative';
  // “regions that Russia claims”, but “a report that Russia claims …”
  if (previous.pos === 'NOUN' && !isFormOf(previous.lower, contentNouns)) return 'relative';
  if (that.pos === 'DET' && !wordIs(previous, framingVerbs) && !wordIs(previous, sayingVerbs))
    return next.pos === 'NOUN' && previous.pos !== 'NOUN' ? null : 'content';
  return 'content';
}

/** “told allies in Brussels that membership …”: whoever hears it stands between. */
function tellsThat({ words, look, open: { top } }: Parsing, at: number): boolean {
  if (!top.verb || words[at]?.lower !== 'that' || look.nextFinite(at + 1) === null) return false;
  const first = top.verb.last + 1;
  return (
    wordIs(words[top.verb.head], tellingVerbs) &&
    look.nounBetween(first, at) &&
    !look.commaBetween(first, at)
  );
}

/** Verbs that name who hears it before what is said. */
const tellingVerbs = new Set('tell inform assure warn remind notify'.split(' '));
