/** What a mention must weigh to be an event by itself. */
import type { EventMention } from './event';

/** Merging makes events of mentions from this weight on; lighter ones only join events. */
export const ownPlace = 0.5;

export function isLight({ weight = 1 }: Pick<EventMention, 'weight'>): boolean {
  return weight < ownPlace;
}
