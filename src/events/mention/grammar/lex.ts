/**
 * A sentence → its words as the grammar sees them: what stands in brackets is gone, a quotation is one
 * word and so is a time with the words that lead to it; commas, dashes, colons are marks.
 */
import type { Token } from '../../../article/article';
import type { Span } from '../../../base/span';
import type { Timex } from '../../../dates/timex';
import type { Language } from '../languages/language';

type Kind = 'word' | 'mark' | 'quote' | 'time';

/** Spans are offsets into the article's text. */
export interface Word extends Span {
  /** As written, but for hidden hyphens. */
  readonly text: string;
  readonly lower: string;
  readonly kind: Kind;
  /** Of a time: its index among the article's time expressions; else -1. */
  readonly timex: number;
  /** A time that can be left out, as it only places what is told: not “until 1945”. */
  readonly loose: boolean;
  /** A time counted from one told before: “a year later”. */
  readonly relative: boolean;
  /** A time that belongs to the noun before it: “the treaty of 1748”. */
  readonly dated: boolean;
}

export interface PlacedTimex {
  readonly timex: Timex;
  readonly index: number;
}

const pairs: ReadonlyMap<string, string> = new Map([
  ['„', '“”'],
  ['“', '”'],
  ['«', '»'],
  ['»', '«'],
  ['"', '"'],
  ['‚', '‘’'],
]);
const brackets: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/** A word that does not stand in the text, for one at `at` that does. */
export function insertedWord(text: string, at: number): Word {
  return { ...wordOf(text, { start: at, end: at }), kind: 'quote' };
}

/** Null where marks do not pair, so that nothing is sure of what belongs together. */
export function readWords(
  text: string,
  tokens: readonly Token[],
  timexes: readonly PlacedTimex[],
  language: Language,
): readonly Word[] | null {
  const paired = pairUp(tokens.flatMap((token) => pieces(token, language)));
  return paired && joinTimes(text, glued(paired), timexes, language);
}

/** “l’affaire” is two words. */
function pieces(token: Token, { elisions }: Language): readonly Word[] {
  const { start, end, text } = token;
  const head = elisions?.exec(text)?.[0];
  if (head === undefined) return [wordOf(text, { start, end })];
  const cut = start + head.length;
  return [
    wordOf(head.slice(0, -1), { start, end: cut }),
    wordOf(text.slice(head.length), { start: cut, end }),
  ];
}

function wordOf(written: string, { start, end }: Span, kind: Kind = kindOf(written)): Word {
  const text = written.replace(/\u00AD/g, '');
  return {
    start,
    end,
    text,
    lower: text.toLowerCase(),
    kind,
    timex: -1,
    loose: false,
    relative: pointsBack.test(text),
    dated: false,
  };
}

function kindOf(text: string): Kind {
  return /^[,;:–—-]$/.test(text) ? 'mark' : 'word';
}

/** One pass: a mark that opens looks for the next that closes it. */
function pairUp(words: readonly Word[]): readonly Word[] | null {
  const result: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    const closing = brackets.get(word.text) ?? pairs.get(word.text);
    if (closing === undefined) {
      if (/^[)\]”“»‘]$/.test(word.text)) return null;
      result.push(word);
      continue;
    }
    const end = words.findIndex((other, j) => j > i && closing.includes(other.text));
    const last = words[end];
    if (!last) return null;
    if (pairs.has(word.text))
      result.push(wordOf(word.text, { start: word.start, end: last.end }, 'quote'));
    i = end;
  }
  return result;
}

/** Marks that belong to a word beside them: the stop of “Dr.”, the hyphen of “E-Bike”, “%”. */
function glued(words: readonly Word[]): readonly Word[] {
  const result: Word[] = [];
  for (const word of words) {
    const before = result.at(-1);
    const touching = before?.end === word.start;
    const mark = word.kind === 'mark';
    const joins =
      before &&
      touching &&
      before.kind === 'word' &&
      ((!mark && /^[^\p{L}\p{N}]+$/u.test(word.text)) ||
        (!mark && /[^\p{L}.’']$/u.test(before.text)) ||
        // “bild.de”
        (/\p{L}\.$/u.test(before.text) && /^\p{Ll}/u.test(word.text)) ||
        // “F13”
        /^\p{N}/u.test(word.text) ||
        word.text === '-');
    if (!joins) {
      result.push(word);
      continue;
    }
    result[result.length - 1] = wordOf(
      before.text + word.text,
      { start: before.start, end: word.end },
      'word',
    );
  }
  return result;
}

function joinTimes(
  text: string,
  words: readonly Word[],
  timexes: readonly PlacedTimex[],
  language: Language,
): readonly Word[] {
  const result: Word[] = [];
  let verb = false;
  let next = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    while ((timexes[next]?.timex.end ?? Infinity) <= word.start) next++;
    const placed = timexes[next];
    if (!placed || word.kind !== 'word' || placed.timex.start >= word.end) {
      if (word.kind === 'word' && language.formOf(word.lower)) verb = true;
      result.push(word);
      continue;
    }
    let last = i;
    while ((words[last + 1]?.start ?? Infinity) < placed.timex.end) last++;
    const end = Math.max(words[last]?.end ?? word.end, word.end);
    addTime(text, result, { start: word.start, end }, placed.index, { verb, language });
    i = last;
  }
  return result;
}

interface Surroundings {
  /** The sentence has had a finite verb before. */
  readonly verb: boolean;
  readonly language: Language;
}

const articles = /^(?:der|die|das|den|dem|des|le|la|les|l|el|los|las)$/;

function addTime(
  text: string,
  result: Word[],
  span: Span,
  index: number,
  { verb, language }: Surroundings,
): void {
  let from = result.length;
  // “elle entre en 1908” has a verb, “entre 1908 et 1912” a preposition.
  while (from > 0 && leads(result[from - 1], language)) {
    if (result[from - 1]?.lower === 'entre' && from < result.length) break;
    from--;
  }
  // “die 2019 gegründete Firma”: the article is the noun's.
  while (from < result.length && language.capitalNouns && articles.test(result[from]?.lower ?? ''))
    from++;
  const lead = result.slice(from);
  const said = text.slice(span.start, span.end);
  const joint = from < result.length && joints.has(lead[0]?.lower ?? '') ? from : from - 1;
  if (goesOn(result, joint)) {
    // “von 1998 bis 2012”, “am 21. und 22. Mai”, “am Sonntag, 5. November”: one time.
    const earlier = result[joint - 1];
    result.length = joint - 1;
    if (!earlier) return;
    // “du 18 au 22 mars” tells when, even behind a noun.
    const range = earlier.dated && /^(?:bis|à|au|a|al)$/.test(lead[0]?.lower ?? '');
    const tie = range && language.ties.has(result.at(-1)?.lower ?? '') ? result.pop() : undefined;
    const whole = shown(text, { start: tie?.start ?? earlier.start, end: span.end });
    result.push({ ...earlier, ...whole, ...(range ? { kind: 'time', dated: false } : {}) });
    return;
  }
  if (isOfNoun(said, lead, result.slice(0, from), { verb, language })) {
    result.push({ ...wordOf(said, span, 'word'), timex: index, dated: true });
    return;
  }
  result.length = from;
  const whole = { start: lead[0]?.start ?? span.start, end: span.end };
  const word = wordOf(text.slice(whole.start, whole.end), whole, 'time');
  // “vor zwei Jahren” places what is told, as “im Mai” does.
  const ago = agoTime.test(word.text);
  const loose =
    ago || (!lead.some(({ lower }) => language.shiftingLeads.has(lower)) && !shifted.test(said));
  result.push({ ...word, timex: index, loose, relative: word.relative || ago });
}

function shown(text: string, span: Span): Pick<Word, 'start' | 'end' | 'text' | 'lower'> {
  const { start, end, text: own, lower } = wordOf(text.slice(span.start, span.end), span);
  return { start, end, text: own, lower };
}

/** Whether at `joint` stands what ties a time to the time before it. */
function goesOn(result: readonly Word[], joint: number): boolean {
  const before = result[joint - 1];
  const mark = result[joint];
  if (!before || !mark || !(before.kind === 'time' || before.dated)) return false;
  return mark.text === ',' || joints.has(mark.lower);
}

const joints = new Set('und bis oder sowie et à au ou y e a al o'.split(' '));

/** “vom 3. Mai” behind a noun, “die WM 2018”. */
function isOfNoun(
  said: string,
  lead: readonly Word[],
  before: readonly Word[],
  { verb, language }: Surroundings,
): boolean {
  const noun = before.at(-1);
  // “des Wochenendes”, “die 2019 gegründete Firma”
  if (lead.length === 0 && language.capitalNouns && language.determiners.has(noun?.lower ?? ''))
    return true;
  if (noun?.kind !== 'word' || !/^[\p{L}\p{N}]/u.test(noun.text)) return false;
  if (
    lead.length > 0 &&
    language.capitalNouns &&
    eventNouns.test(noun.text) &&
    isInPhrase(before, language)
  )
    return true;
  if (lead.length > 0)
    return language.ties.has(lead[0]?.lower ?? '') && !/ (?:bis|à|a) /.test(said);
  if (!/^\p{N}{4}(?:\/\p{N}{2,4})?$/u.test(said)) return false;
  if (!language.capitalNouns) return true;
  if (!/^\p{Lu}/u.test(noun.text)) return false;
  return !verb || editions.test(noun.text) || isInPhrase(before, language);
}

/** “bei der Monsanto Open”, “des Simulators”: the noun itself hangs on something. */
function isInPhrase(before: readonly Word[], { prepositions, determiners }: Language): boolean {
  let at = before.length - 1;
  while (
    at >= 0 &&
    /^\p{Lu}|^\p{Ll}+e[nrsm]?$/u.test(before[at]?.text ?? '') &&
    !determiners.has(before[at]?.lower ?? '')
  )
    at--;
  const opening = before[at]?.lower ?? '';
  if (/^(?:des|eines)$/.test(opening) || prepositions.has(opening)) return true;
  const outer = before[at - 1];
  return (
    determiners.has(opening) &&
    (prepositions.has(outer?.lower ?? '') ||
      (opening === 'der' && /^\p{Lu}/u.test(outer?.text ?? '')))
  );
}

/** Happenings: a time right behind one may be its own (“wegen der Proteste im April”). */
const eventNouns =
  /(?:ung(?:en)?|[Ee]reignisse?n?|[Pp]roteste?n?|[Aa]ufst[aä]nde?n?|[Ww]ahl(?:en)?|[Kk]rieg|[Pp]utsch|[Uu]nglück|[Uu]nfall|[Aa]nschlag|[Aa]ngriff|[Tt]reffen|[Gg]ipfel|[Uu]rteil|[Bb]ericht|[Ii]nterview|[Rr]ede|[Bb]rand|[Üü]berfall|[Kk]onferenz|[Dd]emonstration(?:en)?)$/;

const editions =
  /(?:[Ss]aison|WM|EM|[Ss]piele|[Mm]esse|[Pp]reis|[Ff]estival|[Aa]ward|Jahrgang|[Oo]lympia|[Ss]how|[Cc]up|[Cc]amp|[Mm]eisterschaft|[Tt]age|[Jj]ahre[ns]?|[Hh]aushalt|[Pp]okal|[Tt]our|[Bb]ilanz|[Ww]ahl|Agenda|Edition)$/;
const agoTime =
  /^(?:vor|il y a|voici|hace)(?!\p{L}).*(?:jahr|monat|woche|tag|stunde|an|mois|semaine|jour|año|mes|día)/iu;
const pointsBack =
  /(?<!\p{L})(?:gestern|vorgestern|hier|ayer|anteayer|dies|jene|später|danach|darauf|zuvor|plus tard|après|suivante?|même|cette|ce|auparavant|después|más tarde|siguiente|es[ea]|mismo|misma|antes)(?:[rsmn]?|em|es|er)(?!\p{L})/iu;
const shifted =
  /^(?:seit|bis|ab|vor|nach|depuis|jusqu|dès|avant|après|desde|hasta|antes|después)(?!\p{L})/iu;

function leads(word: Word | undefined, { timeLeads }: Language): boolean {
  return word?.kind === 'word' && timeLeads.has(word.lower);
}
