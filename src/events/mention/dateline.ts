/** A report's first sentence, in any language → how much of it only says where and by whom it was written. */

/** “PARIS (AFP) – ”, “MADRID, 3 mar. (EFE) – ”, “Potsdam – ”, “LYON (France), 19 sept. – ” */
const opening =
  /^\s*\p{Lu}[\p{L}.'’/ -]{1,40}(?:,[^,()–—\n]{2,30}){0,2}(\([^()\n]{2,40}\)(?:,[^,()–—\n]{2,30})?)?\.?\s?[–—-]{1,2}\s/u;

const dash = /\s[–—-]{1,2}(?:\s|$)/;

/** In UTF-16 units, with the dash behind it; 0 where there is none. */
export function datelineLength(sentence: string): number {
  const found = opening.exec(sentence);
  if (!found) return 0;
  const [whole, agency] = found;
  const rest = sentence.slice(whole.length);
  // “Montferrant – champion en titre – gagne”: what stands between dashes is an aside.
  const shown = agency !== undefined || /^\s*\p{Lu}{3,}(?!\p{Ll})/u.test(whole);
  return shown || !dash.test(rest) ? whole.length : 0;
}
