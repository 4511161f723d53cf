/**
 * Sentences into which a page's furniture, a heading or a caption ran without a mark → the sentences
 * they hold. Copied pages and feeds lose the lines between a title, its time stamp, a photo credit
 * and the text; what ran in then seems to be a part of the first thing that is told.
 */
import { monthNames } from '../base/month-names';
import type { Token } from './article';
import { stampsIn } from './stamps';
import type { TaggedSentence } from './tagger';

/** Words that, with a capital and no mark before them, begin a sentence. */
const beginnings = new Set(
  'the a an this these in on at it he she they we but some more for after when as two three'.split(
    ' ',
  ),
);
/** The least that is a part. */
const leastWords = 3;
/** In words. What is longer than any sentence is no text, and must not take long. */
const longestSentence = 250;
/** A subject, with all that describes it, is no longer than this many words. */
const longestSubject = 12;

/** `opening`: the first sentence of an article, into which its title or a caption runs most often. */
export function partRunOns(
  text: string,
  sentence: TaggedSentence,
  opening: boolean,
): readonly TaggedSentence[] {
  const { tokens } = sentence;
  if (tokens.length > longestSentence) return [sentence];
  const cuts = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    if (beginsAnew(tokens, at) || isDayOfList(tokens, at) || afterCapitals(tokens, at))
      cuts.add(at);
    if (isBullet(tokens, at)) cuts.add(at).add(at + 1);
  }
  for (const { start, end } of stampsIn(text.slice(sentence.start, sentence.end))) {
    cuts.add(tokens.findIndex((token) => token.start >= sentence.start + start));
    cuts.add(tokens.findIndex((token) => token.start >= sentence.start + end));
  }
  if (cuts.size === 0 && !opening) return [sentence];
  const last = secondSentence(tokens, Math.max(0, ...cuts));
  if (last !== null) cuts.add(last);
  const starts = [0, ...[...cuts].filter((at) => at > 0).sort((a, b) => a - b)];
  if (starts.length === 1) return [sentence];
  return starts.flatMap((from, i) => {
    const part = tokens.slice(from, starts[i + 1] ?? tokens.length);
    const [head, tail] = [part[0], part.at(-1)];
    return head && tail ? [{ start: head.start, end: tail.end, tokens: part }] : [];
  });
}

/** “Harbour shut after the storm The harbour …”: an article or a pronoun amid lower-case words. */
function beginsAnew(words: readonly Token[], at: number): boolean {
  const word = words[at];
  if (!word || !isCapital(word) || !beginnings.has(word.text.toLowerCase())) return false;
  const previous = words[at - 1];
  const next = words[at + 1];
  if (!previous || !next || at < leastWords || words.length - at <= leastWords) return false;
  // A name can begin so (“the daily The Harbour”), and so can a title among capitals.
  if (!/^\p{Ll}/u.test(next.text) && !(isCapital(next) && beforeNames.has(word.text))) return false;
  if (graded.test(previous.text) || isDayOfList(words, at - 3)) return false;
  if (months.has(previous.text) || /^\d{4}$/.test(previous.text)) return true;
  return ['NOUN', 'ADJ', 'ADV', 'VERB'].includes(previous.pos) && isLower(previous);
}

/** “NEW CAP FOR THE WELL When engineers …”: a heading in capitals. */
function afterCapitals(words: readonly Token[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (at < leastWords || !word || !next || !inCapitals(words[at - 1])) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(word.text)) return false;
  if (!/^\p{Ll}/u.test(next.text) && !beginnings.has(word.text.toLowerCase())) return false;
  return words.slice(at - leastWords, at).every(inCapitals);
}

function inCapitals(word: Token | undefined): boolean {
  return word !== undefined && isCapital(word) && /^\p{Lu}{2,}$/u.test(word.text);
}

/** Of the beginnings, those that a name follows far more often than they begin one (“This Is It”). */
const beforeNames = new Set(['A', 'An', 'In', 'On', 'At', 'For', 'Some', 'Two', 'Three', 'After']);
/** “type A influenza”, “selected A sides” */
const graded = /^(?:type|grade|class|group|vitamin|hepatitis|level|category|plan|selected|side)$/;

/** A bullet, or what wrong decoding made of one (“¢”, and “cents” of that). */
function isBullet(words: readonly Token[], at: number): boolean {
  const text = words[at]?.text ?? '';
  const next = words[at + 1];
  if (text.length === 1 && bullets.has(text)) return next !== undefined && isCapital(next);
  return text === 'cents' && next !== undefined && isCapital(next) && words[at - 1]?.pos !== 'NUM';
}

const bullets = new Set('•▪●■¢');

/** “… read out in court 1 May 2021 Ada Quill tells …”: the next day of a list of days, or the first. */
function isDayOfList(words: readonly Token[], at: number): boolean {
  const day = words[at];
  if (
    !day ||
    day.text.length > 2 ||
    !/^\d{1,2}$/.test(day.text) ||
    !months.has(words[at + 1]?.text ?? '')
  )
    return false;
  const next = words[at + 3];
  if (!next || !isCapital(next) || !/^\d{4}$/.test(words[at + 2]?.text ?? '')) return false;
  const previous = words[at - 1];
  if (!previous) return true;
  return ['NOUN', 'VERB', 'ADV', 'PROPN'].includes(previous.pos) && !weekday.test(previous.text);
}

const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

const months: ReadonlySet<string> = new Set(monthNames);

/**
 * Where the last of two sentences begins that stand one behind the other: a noun phrase with a
 * capital and a verb of its own, after what has its verb already. Null when there is no such place.
 */
function secondSentence(words: readonly Token[], from: number): number | null {
  for (let at = words.length - leastWords; at >= from + leastWords; at--) {
    const previous = words[at - 1];
    const word = words[at];
    if (!previous || !word || !isCapital(word)) continue;
    if (!isLower(previous) || !/^(?:NOUN|PROPN|ADV)$/.test(previous.pos)) continue;
    if (roles.test(previous.text)) continue;
    if (['VERB', 'SCONJ', 'CCONJ'].includes(word.pos)) continue;
    if (bearsVerb(words, at) && isWhole(words, from, at)) return at;
  }
  return null;
}

/** Whether a finite verb follows the noun phrase that begins at `at`, and not as in “the house Quill rented”. */
function bearsVerb(words: readonly Token[], at: number): boolean {
  let commas = 0;
  for (let k = at + 1; k <= at + longestSubject; k++) {
    const word = words[k];
    if (!word || word.pos === 'SCONJ' || /^(?:[;:.]|that|who|which)$/.test(word.text)) return false;
    if (word.text === ',') {
      commas++;
      if (/^(?:who|which)$/.test(words[k + 1]?.text ?? '')) return closedRelative(words, k + 1);
    }
    // One comma alone closes no apposition: the verb has another subject.
    const own = commas !== 1;
    if (word.pos === 'AUX') return own && !(word.text === 'had' && words[k + 1]?.pos === 'VERB');
    if (word.pos !== 'VERB' || /ing$/.test(word.text)) continue;
    if (words[k - 1]?.text === 'to' || words[k - 1]?.text === ',') return false;
    return own && ['DET', 'NUM', 'PRON', 'PROPN', 'ADJ'].includes(words[k + 1]?.pos ?? '');
  }
  return false;
}

/** “Quill, who led the yard, has …” */
function closedRelative(words: readonly Token[], at: number): boolean {
  const close = words.findIndex(
    ({ text }, k) => k > at && k <= at + 2 * longestSubject && text === ',',
  );
  return close > 0 && words[close + 1]?.pos === 'AUX';
}

/** Whether the words say something by themselves and ask for nothing more, as “said”, “when” and “told” do. */
function isWhole(words: readonly Token[], from: number, to: number): boolean {
  if (words[from]?.pos === 'SCONJ' || words[from]?.pos === 'ADP') return false;
  const verb = words.findLastIndex((_, i) => i >= from && i < to && isFinite(words, i));
  if (verb < 0 || tellingForms.test(words[verb]?.text ?? '')) return false;
  return words.slice(verb, to).every(({ text }) => text !== ',' && text !== ';');
}

/** As far as its form and the word before tell; “to shut” counts: headings tell so what is to come. */
function isFinite(words: readonly Token[], at: number): boolean {
  const { pos, text } = words[at] ?? { pos: 'X', text: '' };
  if (pos === 'AUX') return !/^be(?:en|ing)$/.test(text);
  return pos === 'VERB' && !text.endsWith('ing');
}

const tellingForms =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|warn(?:s|ed|ing)?|inform(?:s|ed)?|assur(?:es?|ed)|show(?:s|ed)?|reveal(?:s|ed)?|claim(?:s|ed)?|fear(?:s|ed)?|hop(?:es?|ed)|th(?:inks?|ought)|believ(?:es?|ed)|insist(?:s|ed)?)$/i;

/** What people are called before their names. */
export const roles =
  /^(?:capital|city|town|village|island|province|state|region|volcano|river|storm|hurricane|cyclone|typhoon|shuttle|system|engine|player|striker|defender|goalkeeper|midfielder|winger|skipper|coach|champion|engineer|founder|owner|partner|friend|spokesperson|negotiator|envoy|ambassador|adviser|economist|analyst|expert|professor|bishop|cardinal|sheikh|retailer|carmaker|airline|bank|lender|broadcaster|website|network|club|team|side|party|president|premier|minister|secretary|chancellor|king|queen|prince|pope|star|singer|actor|actress|doctor|physician|judge|lawyer|spokesman|spokeswoman|chief|executive|director|chairman|leader|boss|coach|author|journalist|analyst|officer|admiral|general|professor|senator|congressman|governor|mayor|brother|sister|father|mother|son|daughter|wife|husband|rival|colleague|driver|pilot|captain|correspondent|reporter|editor|giant|group|firm|company|newspaper|magazine|agency|tanker|ship|rig|film|song|album|novel|book|show|series)$/;

/** Of every word it is asked, and nearly all begin in ASCII. */
function isCapital({ text }: Token): boolean {
  const first = text.charCodeAt(0);
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(text);
}

function isLower({ text }: Token): boolean {
  const first = text.charCodeAt(0);
  return first < 0x80 ? first >= 0x61 && first <= 0x7a : /^\p{Ll}/u.test(text);
}
