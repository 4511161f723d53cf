/** A text, or numbers → a number of 32 bits, the same on every run; what differs seldom shares it. */

/** FNV-1a (G. Fowler, L. Noll and K.-P. Vo). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

/** Of a number of 32 bits, one hash function a `salt`: the last steps of MurmurHash3 (A. Appleby). */
export function mix(value: number, salt: number): number {
  let hash = (value ^ Math.imul(salt + 1, 0x9e3779b1)) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
