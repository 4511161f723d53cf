/** What a line looks like, whatever it says: prose, list item, heading. */

const denseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words of a line; where script has no spaces, two characters count as one. */
export function wordCount(text: string): number {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? [];
  if (!denseScript.test(text)) return words.length;
  return words.reduce(
    (sum, word) => sum + (denseScript.test(word) ? Math.ceil(word.length / 2) : 1),
    0,
  );
}

/** Also where the mark of a footnote stands behind the end: "by Friday.[1]", "by Friday.[^a]". */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？।؟۔]["'”’»“)\]]{0,3}(?:\[\^?\w{1,4}\]){0,5}$/.test(text);
}

export function isListItem(text: string): boolean {
  return /^(?:[-–—*•·▪►●■◦○‣\ue000-\uf8ff]\s|\d{1,2}[.)]\s)/.test(text);
}

/** Running text: long enough and ended like a sentence, or too long to be anything else. `words`: where they are counted already. */
export function isProse(text: string, words = wordCount(text)): boolean {
  if (words >= 30) return !/^\W*#/.test(text);
  return words >= 8 && endsSentence(text) && !/^[-–—*•·]\s+#?\S/.test(text);
}

/** Letters and digits only, in lower case: for asking whether two lines say the same. */
export function squeeze(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
