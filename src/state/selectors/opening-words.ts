/** A text → its first words, by which a reader knows it where it has no title. */

const most = 70;

/** The first line, cut between words where it is long: `The reservoir was filled for the…`; empty for an empty text. */
export function openingWords(text: string): string {
  const start = text.search(/\S/);
  if (start < 0) return '';
  // No line that long is read to its end.
  const [line = ''] = text.slice(start, start + 4 * most).split(/[\r\n]/, 1);
  const words = line.replace(/\s+/g, ' ').trimEnd();
  if (words.length <= most) return words;
  const end = words.lastIndexOf(' ', most);
  return `${words.slice(0, end > 0 ? end : most).replace(/[\p{P}\uD800-\uDBFF]+$/u, '')}…`;
}
