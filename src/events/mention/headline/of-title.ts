/**
 * The news of an article of which its first sentence gives no headline (“The agency on Thursday
 * recommended that every child in areas where …”) → what the title says of it, where that tells it whole.
 */
import type { EventMention, Status } from '../../event';
import { isLight } from '../../own-place';
import { stem } from '../lemmas';
import { textOf } from '../names/phrases';
import type { Title } from '../sentence';
import { isVerbal, type Word } from '../words';
import { isReadable } from './judging/readable';
import { readsAlone, subjectIn } from './judging/reads-alone';
import { longest } from './pieces/text';

/** What one of the first sentences of an article tells by its main act, and its words. */
export interface Lead {
  readonly news: EventMention;
  readonly said: readonly Word[];
  /** No sentence before it tells anything. */
  readonly opens: boolean;
}

/** `leads`: in the order of the text. */
export function withTitleOfNews(
  mentions: readonly EventMention[],
  leads: readonly Lead[],
  titles: readonly Title[],
): readonly EventMention[] {
  const [title] = titles;
  if (!title || titles.length > 1) return mentions;
  const lead = leads.find((one) => tells(title.words, one, one.opens ? opening : later));
  if (!lead) return mentions;
  const { news, said } = lead;
  const { nameless, ...told } = news;
  const isClear =
    nameless !== true && !isLight(news) && readsAlone(news.headline, news.who) >= clear;
  if (isClear && !tellsOfAnother(title.words, news, said) && !namesMore(title, news))
    return mentions;
  const headline = textOf(title.words, 0, title.words.length - 1);
  return mentions.map((one) => {
    if (one === news) return { ...told, headline, weight: Math.max(news.weight ?? 1, asNews) };
    // What else the sentence tells of the day, the title tells.
    const again = one.start >= news.start && one.end <= news.end;
    if (!again || one.date?.edtf !== news.date?.edtf) return one;
    return { ...one, weight: Math.min(one.weight ?? 1, inTitle) };
  });
}

/** “At least 14 people died” under “At least 14 killed as ferry capsizes off Luzena”. */
function namesMore(
  { words, inSentenceCase }: Title,
  { headline, who, where }: EventMention,
): boolean {
  const isName = ({ text }: Word, at: number): boolean => at > 0 && /^\p{Lu}/u.test(text);
  const named =
    / \p{Lu}/u.test(headline) || [...who, ...where].some((name) => headline.includes(name));
  return inSentenceCase && !named && words.some(isName);
}

/** “A villa in Lund has been jailed” under “Former teacher jailed”: the act is that of the title, who acts is not. */
function tellsOfAnother(
  title: readonly Word[],
  { headline, trigger }: EventMention,
  said: readonly Word[],
): boolean {
  const act = said.find(({ start }) => start === trigger.start);
  const stems = stemsOf(title);
  if (!act || !stems.has(keyOf(act.lower))) return false;
  const subject =
    subjectIn(headline)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  return subject.length > 0 && !subject.some((word) => stems.has(keyOf(word)));
}

/** From here on a headline needs no title to be understood (see `reads-alone.ts`). */
const clear = 0.75;
const reported: ReadonlySet<Status> = new Set(['happened', 'said']);

/** What a title tells is worth a line, however the sentence puts it. */
const asNews = 0.6;
/** Below what an event by itself weighs. */
const inTitle = 0.4;

const shortest = 25;
/** How many of a title's longer words stand in the sentence, whatever their endings, and which share of them: in the first sentence, and in those that come to the news later. */
const opening = { words: 2, share: 0.3, act: false };
/** “Russia reacts to the shift” is told by no sentence that has Russia and the shift, and no reaction. */
const later = { words: 3, share: 0.5, act: true };

function tells(
  words: readonly Word[],
  { news, said }: Lead,
  least: { readonly words: number; readonly share: number; readonly act: boolean },
): boolean {
  const text = textOf(words, 0, words.length - 1);
  if (text.length < shortest || text.length > longest || !isReadable(text)) return false;
  if (unsure.test(text)) return false;
  const plans = news.status === 'planned' && tellsPlan(words, said);
  if (!plans && !(reported.has(news.status) && tellsAct(words, said))) return false;
  const stems = words.flatMap(stemOf);
  const told = stemsOf(said);
  if (least.act && !sharesAct(words, said)) return false;
  const shared = stems.filter((one) => told.has(one)).length;
  return shared >= least.words && shared >= least.share * stems.length;
}

/** Questions, quotations, who says so, and what lies ahead. */
const unsure =
  /[?:“”"‘!;]|\b(?:(?<!\b(?:in|of|since) )may|might|could|would|will|should|says?|said|claims?|set to|due to|likely|live)\b|\.$|^(?:\p{Nd}|In |On |At (?!least )|My |Your |Our )/iu;

/** “rules” and “ruled”: a verb, though its tag says a noun. */
function sharesAct(words: readonly Word[], said: readonly Word[]): boolean {
  const acts = actsOf(said);
  return words.some((word, at) => {
    const verbal = isVerbal(word) || (at > 0 && word.lower.endsWith('s'));
    return verbal && acts.has(keyOf(word.lower));
  });
}

/** “backs”, “sentenced”: told as an act, and not “to back”; “eleven dead”; “Rules” where the sentence says “ruled”. */
function tellsAct(words: readonly Word[], said: readonly Word[]): boolean {
  const acts = actsOf(said);
  return words.some((word, at) => {
    if (at === 0 || at === words.length - 1) return false;
    const { lower } = word;
    const before = words[at - 1];
    if (harmed.has(lower)) return before?.pos === 'NUM';
    const verbal = isVerbal(word) || (lower.endsWith('s') && acts.has(keyOf(lower)));
    return verbal && before?.lower !== 'to' && !lower.endsWith('ing');
  });
}

/** “to close 46 shops”, where the sentence says that they are to be closed. */
function tellsPlan(words: readonly Word[], said: readonly Word[]): boolean {
  const told = stemsOf(said);
  return words.some(
    (word, at) => words[at - 1]?.lower === 'to' && isVerbal(word) && told.has(keyOf(word.lower)),
  );
}

const harmed = new Set(['dead', 'missing', 'hurt']);

/** The keys of what is done in a sentence. */
function actsOf(said: readonly Word[]): ReadonlySet<string> {
  return new Set(said.filter(isVerbal).map(({ lower }) => keyOf(lower)));
}

function stemsOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.flatMap(stemOf));
}

function stemOf({ lower, pos }: Word): readonly string[] {
  return lower.length > 3 && pos !== 'ADP' && pos !== 'PRON' ? [keyOf(lower)] : [];
}

/** “kill” and “killed”, “Bolivia” and “Bolivian” have one. */
function keyOf(lower: string): string {
  return stem(lower).slice(0, 5);
}
