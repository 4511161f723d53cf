/**
 * The mentions of an article → those that only the article explains name no event where it tells of the
 * same day in a line that reads alone: “Jurors were selected” beside “Bo Marsh went on trial in Riga”.
 */
import { group } from 'd3-array';
import type { EventMention } from '../../../event';
import { isLight } from '../../../own-place';
import { isNameless, readsAlone } from './reads-alone';

/** Below this a line needs its article; one so much better tells the day. */
const poor = 0.6;
const better = 0.25;
/** Below this a line is left out of an article that has so many clear ones, whatever its day. */
const bare = 0.51;
const enough = 5;
/** In characters. */
const telling = 60;

/** `bound` holds the ids of the news, and of those that say their own year or stand under a date: told for it. */
export function withoutToldBetter(
  mentions: readonly EventMention[],
  bound: ReadonlySet<string>,
): readonly EventMention[] {
  const hidden = new Set<EventMention>();
  const told = mentions.filter(namesAnEvent);
  const scores = new Map(told.map((one) => [one, readsAlone(one.headline, one.who)]));
  const score = (mention: EventMention): number => scores.get(mention) ?? 0;
  const clear = [...scores.values()].filter((score) => score >= poor).length;
  if (clear >= enough)
    for (const [mention, score] of scores) if (score < bare && isBare(mention)) hidden.add(mention);
  for (const day of group(told, ({ date }) => date?.edtf).values()) {
    // Most days have one telling, and most of what is told is told for its day: nothing to weigh.
    const loose = day.filter(({ id }) => !bound.has(id));
    if (day.length < 2 || loose.length === 0) continue;
    const best = Math.max(...day.map(score));
    for (const mention of loose) {
      const own = score(mention);
      if (own < poor && best - own >= better) hidden.add(mention);
    }
  }
  return mentions.map((one) => (hidden.has(one) ? { ...one, nameless: true } : one));
}

/** “Facility was built”, but not what names somebody (“British troops”), counts, or says much of what it does not name. */
function isBare({ headline, who }: EventMention): boolean {
  return headline.length < telling && isNameless(headline, who) && !counts.test(headline);
}

const counts = / \p{Nd}|^\p{Lu}\p{Ll}+(?:an|ish|ese) /u;

function namesAnEvent(mention: EventMention): boolean {
  return mention.date !== null && mention.nameless !== true && !isLight(mention);
}
