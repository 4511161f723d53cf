/**
 * The news of an article of which its first sentence gives no headline (“The agency on Thursday
 * recommended that every child in areas where …”) → what the title says of it, where that tells it whole.
 */
import type { EventMention } from '../../event';
import { isLight } from '../../own-place';
import { textOf } from '../names/phrases';
import type { Named } from '../sentence';
import { isVerbal, type Word } from '../words';
import { isReadable } from './judging/readable';
import { longest } from './pieces/text';

/** `news`: the mention of the main act of the first sentence that tells something. */
export function withTitleOfNews(
  mentions: readonly EventMention[],
  news: EventMention | null,
  titles: readonly Named[],
  said: readonly Word[],
): readonly EventMention[] {
  if (!news) return mentions;
  const { nameless, ...told } = news;
  if (nameless !== true || news.status !== 'happened' || isLight(news)) return mentions;
  const [title] = titles;
  if (!title || titles.length > 1 || !tells(title.words, said)) return mentions;
  const headline = textOf(title.words, 0, title.words.length - 1);
  return mentions.map((one) => (one === news ? { ...told, headline } : one));
}

const shortest = 25;
/** As many of its longer words stand in the sentence, whatever their endings, ... */
const leastShared = 2;
/** ... and this share of them. */
const leastShare = 0.3;

function tells(words: readonly Word[], said: readonly Word[]): boolean {
  const text = textOf(words, 0, words.length - 1);
  if (text.length < shortest || text.length > longest || !isReadable(text)) return false;
  if (unsure.test(text) || !words.some(isAct)) return false;
  const stems = words.flatMap(stemOf);
  const told = new Set(said.flatMap(stemOf));
  const shared = stems.filter((stem) => told.has(stem)).length;
  return shared >= leastShared && shared >= leastShare * stems.length;
}

/** Questions, quotations, who says so, and what lies ahead. */
const unsure =
  /[?:“”"‘!;]|\b(?:may|might|could|would|will|should|says?|said|claims?|set to|due to|likely|live)\b|\.$|^(?:\p{Nd}|In |On |At |My |Your |Our )/u;

/** “backs”, “sentenced”: told as an act, and not “to back”. */
function isAct(word: Word, at: number, words: readonly Word[]): boolean {
  if (at === 0 || at === words.length - 1 || !isVerbal(word)) return false;
  return words[at - 1]?.lower !== 'to' && !word.lower.endsWith('ing');
}

function stemOf({ lower, pos }: Word): readonly string[] {
  return lower.length > 3 && pos !== 'ADP' && pos !== 'PRON' ? [lower.slice(0, 5)] : [];
}
