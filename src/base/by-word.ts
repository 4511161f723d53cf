/** Functions of a word, worked out once for each: a collection has far fewer words than tokens. */

/** Words kept at a time, of each function. */
const limit = 200_000;

/** The same function, which remembers what it gave. */
export function byWord<T>(make: (word: string) => T & {}): (word: string) => T {
  const known = new Map<string, T & {}>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= limit) known.clear();
    const own = apart(word);
    const made = make(own);
    known.set(own, made);
    return made;
  };
}

/** The same as a string by itself: as a part of a text, it would keep all of the text in memory when the article has gone. */
export function apart(word: string): string {
  return JSON.parse(JSON.stringify(word)) as string;
}
