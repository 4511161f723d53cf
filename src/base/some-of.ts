/** Names for a sentence: a few of them, and how many more there are. */

const named = 5;
const list = new Intl.ListFormat('en');

/** `a`, `a and b`, `a, b, c, d, e, and 7 more` */
export function someOf(names: readonly string[]): string {
  const more = names.length - named;
  const few = names.slice(0, named);
  return list.format(more > 0 ? [...few, `${String(more)} more`] : few);
}
