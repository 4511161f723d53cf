/** How an expression came to its date, in fields and in words. */
import { describeScope } from './describe';
import type { Match } from '../grammar/match';
import { partWords } from '../calendar/narrow';
import type { Resolution } from '../resolve/scene';
import type { Derivation } from '../timex';
import { writtenFields } from './written';

/** Of the expression quoted. */
export function derivationOf(
  { rule, meaning }: Match,
  quoted: string,
  found: Resolution,
): Derivation {
  const { derived, anchor, how, point } = found;
  const part = point ? partWords(point, meaning.mod) : '';
  const scope = point && part === '' ? describeScope(point) : '';
  const why = `“${quoted.replace(/\s+/g, ' ')}” ${how()}${part}.${scope}`;
  return { rule, written: writtenFields(meaning), derived, anchor, why };
}
