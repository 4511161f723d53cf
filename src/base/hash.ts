/** A text → a number of 32 bits, the same on every run; texts that differ seldom share it. */

/** FNV-1a (G. Fowler, L. Noll and K.-P. Vo). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
