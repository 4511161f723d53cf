/** The words that state a date → a quote short enough to show beside it. */

const longest = 120;

/** White space squeezed, cut after `longest` characters. */
export function wordsThatState(words: string): string {
  // Only the beginning is looked at: an attribute may hold megabytes.
  const squeezed = words
    .slice(0, 4 * longest)
    .replace(/\s+/g, ' ')
    .trim();
  return squeezed.length > longest ? `${squeezed.slice(0, longest - 1).trimEnd()}…` : squeezed;
}
