/** What a line looks like, whatever it says: prose, list item, heading. */

const denseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words of a line; where script has no spaces, two characters count as one. */
export function wordCount(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const role = roleOf(text.charCodeAt(i));
    if (role === undefined) return countByPattern(text);
    if (role === letter && !inside) words++;
    inside = role === letter || (role === joint && inside);
  }
  return words;
}

/** What a character is to the words around it. */
const letter = 1;
/** Goes on with a word, but begins none. */
const joint = 2;
const gap = 3;

/**
 * By code, for the letters and marks in which nearly all text is written: every line of every article is
 * counted and squeezed, and patterns with classes of Unicode take several times as long.
 */
const latinRoles = Array.from({ length: 0x250 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[\p{L}\p{N}]/u.test(character)) return letter;
  return /['.-]/.test(character) ? joint : gap;
});

/** Undefined for those that only a pattern knows. */
function roleOf(code: number): number | undefined {
  if (code < latinRoles.length) return latinRoles[code];
  if (code === 0x2019) return joint;
  // Dashes, quotation marks, spaces: a block without letters.
  return code >= 0x2000 && code < 0x2070 ? gap : undefined;
}

function countByPattern(text: string): number {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? [];
  if (!denseScript.test(text)) return words.length;
  return words.reduce(
    (sum, word) => sum + (denseScript.test(word) ? Math.ceil(word.length / 2) : 1),
    0,
  );
}

/** Also where the mark of a footnote stands behind the end: "by Friday.[1]", "by Friday.[^a]". */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？।؟۔]["'”’»“)\]]{0,3}(?:\[\^?\w{1,4}\]){0,5}$/.test(text.slice(-longestEnd));
}

/** In characters, with all its marks and notes: of a whole paragraph every stop would be tried. */
const longestEnd = 40;

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
  const lower = text.toLowerCase();
  let squeezed = '';
  let from = 0;
  for (let i = 0; i <= lower.length; i++) {
    const role = i < lower.length ? roleOf(lower.charCodeAt(i)) : gap;
    if (role === undefined) return lower.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    if (role === letter) continue;
    if (i > from) squeezed += (squeezed === '' ? '' : ' ') + lower.slice(from, i);
    from = i + 1;
  }
  return squeezed;
}
