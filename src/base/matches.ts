/**
 * The matches of a pattern in a text, in order. `text.matchAll(pattern)` copies the pattern at each
 * call, which takes longer than looking through a sentence.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match);
  return matches;
}
