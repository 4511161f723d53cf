/**
 * The mentions of an article → those that only the article explains name no event where it tells of the
 * same day in a line that reads alone: “Jurors were selected” beside “Bo Marsh went on trial in Riga”.
 */
import type { EventMention } from '../../event';
import { readsAlone } from './reads-alone';

/** Below this a line needs its article; one so much better tells the day. */
const poor = 0.6;
const better = 0.25;
/** Lighter mentions name no event anyhow. */
const ownPlace = 0.5;

/** `bound` holds the ids of the news, and of those that say their own year or stand under a date: told for it. */
export function withoutToldBetter(
  mentions: readonly EventMention[],
  bound: ReadonlySet<string>,
): readonly EventMention[] {
  const best = new Map<string, number>();
  const scores = new Map<EventMention, number>();
  for (const mention of mentions) {
    const { date, weight = 1, nameless, headline, who } = mention;
    if (!date || nameless || weight < ownPlace) continue;
    const score = readsAlone(headline, who);
    scores.set(mention, score);
    best.set(date.edtf, Math.max(score, best.get(date.edtf) ?? 0));
  }
  return mentions.map((mention) => {
    const score = scores.get(mention);
    if (score === undefined || score >= poor || bound.has(mention.id)) return mention;
    const told = best.get(mention.date?.edtf ?? '') ?? 0;
    return told - score >= better ? { ...mention, nameless: true } : mention;
  });
}
