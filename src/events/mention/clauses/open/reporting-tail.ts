/** Finds the frame behind or inside what is said: “…, she said on Monday.”, “…,” said Quill. */
import { isComma, isNominal, wordIs, type Range, type Word } from '../../words';
import { framingVerbs } from '../../words/verbs';
import { isHearer } from './content-start';
import { standsBehindNoun } from './contact-clauses';
import { firstSister } from './draft';
import type { Parsing } from './parsing';
import { withoutApposition } from '../subjects/appositions';
import { isNounPhraseStart } from '../subjects/noun-phrases';
import type { VerbGroup } from '../verb-groups';

interface ReportingTail {
  readonly verb: VerbGroup;
  readonly speaker: Range;
  /** Index of its first word. */
  readonly first: number;
}

/** A speaker with an apposition is no longer than this many words. */
const longestSpeaker = 14;

const telling = new Set(['tell']);

/**
 * Opens the clause of the frame behind the comma at `comma`, if one stands there. What stands before
 * it is its content; a frame inside what is said closes at once.
 */
export function takeReportingTail(parsing: Parsing, comma: number): boolean {
  const { open, taken } = parsing;
  const root = firstSister(open.outermost);
  const interrupts = !root.verb;
  const tail = reportingTail(parsing, comma, interrupts);
  if (!tail || isOfAside(parsing, tail)) return false;
  if (!interrupts) open.closeAll(comma - 1);
  const frame = open.begin('main', interrupts ? tail.first : 0, {
    parent: null,
    quoted: false,
    speaker: tail.speaker,
  });
  if (root.kind === 'main' && !root.parent) {
    root.kind = 'content';
    root.parent = frame;
  }
  if (interrupts) {
    frame.verb = tail.verb;
    frame.last = tail.verb.last;
    taken.add(tail.verb.first);
    open.drop();
  }
  return true;
}

/** “She was given the order, accepting it, she said, “as …””: how she says she took it. */
function isOfAside({ words, open }: Parsing, { verb: { last } }: ReportingTail): boolean {
  const { kind, verb, first, quoted } = open.top;
  if (kind !== 'participial' || verb?.form !== 'gerund' || quoted) return false;
  const quotes = isComma(words[last + 1]) && /^["“]$/.test(words[last + 2]?.text ?? '');
  return quotes && isComma(words[first - 1]);
}

/**
 * The frame that opens behind the comma at `comma`. `interrupts`: the sentence has no verb yet, so
 * the frame stands in its middle (“The change, he said, would come”).
 */
function reportingTail(parsing: Parsing, comma: number, interrupts: boolean): ReportingTail | null {
  const { words, look } = parsing;
  const first = /^["”’]$/.test(words[comma + 1]?.text ?? '') ? comma + 2 : comma + 1;
  const at = verbAfterSpeaker(parsing, first);
  const verb = at === null ? undefined : look.groupAt(at);
  if (at === null || !verb || verb.form === 'infinitive' || verb.form === 'gerund') return null;
  // “a feat not repeated since”: nobody reports.
  if (!wordIs(words[verb.head], framingVerbs) || verb.negated) return null;
  if (!standsAlone(parsing, verb, interrupts)) return null;
  if (at > first) {
    if (!isNounPhraseStart(words[first]) || !takesNoContent(words, verb)) return null;
    if (standsBehindNoun(words, at)) return null;
    // “she later wrote”
    let last = at - 1;
    while (last > first && words[last]?.pos === 'ADV') last--;
    const speaker = withoutApposition(words, { first, last });
    return { verb, speaker, first };
  }
  if (interrupts || verb.auxiliaries.length > 0) return null;
  if (!isNounPhraseStart(words[verb.last + 1])) return null;
  return { verb, speaker: speakerBehind(words, verb.last), first };
}

function verbAfterSpeaker({ words, look }: Parsing, first: number): number | null {
  for (let k = first; k < words.length && k - first <= longestSpeaker; k++) {
    if (look.groupAt(k)) return k;
    const word = words[k];
    // “residents and aid workers said”
    const joins = word?.pos === 'CCONJ' && k > first && isNominal(words[k - 1]);
    if (!word || (word.pos === 'CCONJ' && !joins) || word.pos === 'SCONJ') return null;
    if (word.pos === 'PUNCT' && !isComma(word) && word.text !== '-') return null;
  }
  return null;
}

/** Nothing but the end, or a mark, follows the frame with its time and place. */
function standsAlone({ words, look }: Parsing, verb: VerbGroup, interrupts: boolean): boolean {
  if (interrupts)
    return (
      isComma(words[verb.last + 1]) &&
      !/^["“]$/.test(words[verb.last + 2]?.text ?? '') &&
      look.nextFinite(verb.last + 1)?.form === 'finite'
    );
  let end = verb.last + 1;
  while (end < words.length && !/^[.,"”;]$/.test(words[end]?.text ?? '')) end++;
  return end >= words.length - 1 || words[end]?.text !== ';';
}

/** Only time, place or hearers follow: what was said stands in front. */
function takesNoContent(words: readonly Word[], verb: VerbGroup): boolean {
  const next = words[verb.last + 1];
  if (!next || /^[.,"”]$/.test(next.text)) return true;
  if (wordIs(words[verb.head], telling) && next.lower !== 'that') return true;
  return (
    ['ADP', 'ADV', 'SCONJ'].includes(next.pos) || isHearer(next) || timeOpeners.has(next.lower)
  );
}

const timeOpeners = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday this last late early'.split(
    ' ',
  ),
);

/** The noun phrase after an inverted “said”. */
function speakerBehind(words: readonly Word[], last: number): Range {
  let end = last;
  while (
    end + 1 < words.length &&
    !/^[.,;"”]$/.test(words[end + 1]?.text ?? '') &&
    words[end + 1]?.pos !== 'ADP'
  )
    end++;
  return named(words, end + 1) ?? { first: last + 1, last: Math.max(last + 1, end) };
}

/** “the principal, Ada Quill,”: the name behind the comma, where it is all that stands there. */
function named(words: readonly Word[], comma: number): Range | null {
  if (!isComma(words[comma])) return null;
  let last = comma;
  while (words[last + 1]?.pos === 'PROPN') last++;
  const closes = isComma(words[last + 1]) || words[last + 1]?.text === '.';
  return last > comma && closes && words[comma - 1]?.pos !== 'PROPN'
    ? { first: comma + 1, last }
    : null;
}
