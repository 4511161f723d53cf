/**
 * Whether a clause tells that somebody will buy or sell (“is to be sold”, “buys”), and so of a deal: what
 * was bought is bought, and by then the deal is another event.
 */
import { termOf } from '../../../base/words';
import { actsOf } from './act-classes';
import { hasAct, setOf } from './act-sets';

export const deal: readonly number[] = actsOf(termOf('deal'));
const trade = setOf((act) => ['buy', 'sell'].some((word) => actsOf(termOf(word)).includes(act)));

/** The verb as it lies ahead, with what stands before it. */
const ahead =
  /\b(?:(?:buy|sell|acquire|purchase|merge)s?|(?:buy|sell|acquir|purchas|merg)ing)$|\b(?:be|being) \p{L}+$/u;

/** `acts`: a set of those that the clause tells; `upToAct`: its words as far as the one that names its act. */
export function tellsDeal(acts: Int32Array, upToAct: string): boolean {
  return hasAct(acts, 0, trade) && ahead.test(upToAct);
}
