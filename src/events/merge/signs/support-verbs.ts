/**
 * Verbs that leave it to their object to say what is done (support verbs: O. Jespersen, "A modern
 * English grammar", 1942): "made an offer", "opened an inquiry", "struck a deal".
 */
import type { Span } from '../../../base/span';

const supporting = new Set(
  `make made making have has had having take took taken taking give gave given giving
  hold held holding reach reached reaching strike struck striking launch launched launching
  open opened opening begin began begun beginning start started starting put submit submitted
  table tabled undergo underwent undergone pass passed complete completed completing stage staged
  mount mounted conduct conducted carry carried secure secured issue issued file filed deliver
  delivered suffer suffered announce announced declare declared win won`.split(/\s+/),
);

/** Beyond so many characters there is no object any more. */
const reach = 50;
const objectEnds =
  /[,.;:()–—]| (?:of|in|on|at|for|with|from|to|by|after|before|over|into|against|about|as|that|which|who|and|but|when|while)\b/;

/** The words right behind a support verb that name its act; none behind any other verb. */
export function supportedObject(text: string, verb: Span, clauseEnd: number): string {
  if (!supporting.has(text.slice(verb.start, verb.end).toLowerCase())) return '';
  const behind = text.slice(verb.end, Math.min(clauseEnd, verb.end + reach));
  const end = behind.search(objectEnds);
  return end < 0 ? behind : behind.slice(0, end);
}
