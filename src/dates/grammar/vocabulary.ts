/** The words a grammar knows, found by their letters in place: no string is cut out of the text for the many words it does not know. */

/** Number of a word the grammar does not know. */
export const unknown = 0;

export class Vocabulary {
  private readonly words: string[] = [''];
  private readonly ids = new Map<string, number>();
  private table = new Int32Array(1024);

  /** The number of a word (lower case), given to it now if it has none. */
  intern(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.words.push(word);
    this.ids.set(word, id);
    if (this.words.length * 4 > this.table.length) this.grow();
    else this.insert(id);
    return id;
  }

  get size(): number {
    return this.words.length;
  }

  wordOf(id: number): string {
    return this.words[id] ?? '';
  }

  /** The number of a word by its hash (`hashOf`), compared letter by letter with `text` from `start` on. */
  find(hash: number, text: string, start: number, length: number): number {
    const mask = this.table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.table[slot] ?? unknown;
      if (id === unknown || this.matches(id, text, start, length)) return id;
    }
  }

  private matches(id: number, text: string, start: number, length: number): boolean {
    const word = this.words[id] ?? '';
    if (word.length !== length) return false;
    for (let i = 0; i < length; i += 1) {
      if (word.charCodeAt(i) !== plainCode(text.charCodeAt(start + i))) return false;
    }
    return true;
  }

  private insert(id: number): void {
    const mask = this.table.length - 1;
    const word = this.words[id] ?? '';
    let slot = hashOf(word, 0, word.length) & mask;
    while (this.table[slot] !== unknown) slot = (slot + 1) & mask;
    this.table[slot] = id;
  }

  private grow(): void {
    this.table = new Int32Array(this.table.length * 4);
    for (let id = 1; id < this.words.length; id += 1) this.insert(id);
  }
}

/** FNV-1a over the letters in their plain form. */
function hashOf(text: string, start: number, end: number): number {
  let hash = hashStart;
  for (let at = start; at < end; at += 1) hash = hashStep(hash, plainCode(text.charCodeAt(at)));
  return hash;
}

export const hashStart = 0x811c9dc5 | 0;

export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Lower case for Latin letters, the plain form of dashes and apostrophes. */
export function plainCode(code: number): number {
  if (code < 0xc0) return plainCodes[code] ?? code;
  if (code <= 0xde) return code === 0xd7 ? code : code + 32;
  if (code === 0x2018 || code === 0x2019) return 0x27;
  return code >= 0x2010 && code <= 0x2013 ? 0x2d : code;
}

/** As a table, since every character of a text passes here. */
const plainCodes = Uint8Array.from({ length: 0xc0 }, (_, code) =>
  code >= 65 && code <= 90 ? code + 32 : code === 0x60 ? 0x27 : code,
);
