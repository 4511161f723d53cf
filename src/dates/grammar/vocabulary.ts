/** The words a grammar knows, found by their letters in place: no string is cut out of the text for the many words it does not know. */

/** Number of a word the grammar does not know. */
export const unknown = 0;

export class Vocabulary {
  private readonly words: string[] = [''];
  private readonly ids = new Map<string, number>();
  /** By shape: the newest word that has it. Most words of a text have the shape of none. */
  private readonly newest = new Uint16Array(1 << 15);
  /** By word: the one before it of the same shape, or `unknown`. */
  private readonly older: number[] = [unknown];

  /** The number of a word (lower case), given to it now if it has none. */
  intern(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const id = this.words.length;
    const last = word.length - 1;
    const shape = shapeOf(word.length, word.charCodeAt(0), word.charCodeAt(last));
    this.words.push(word);
    this.ids.set(word, id);
    this.older.push(this.newest[shape] ?? unknown);
    this.newest[shape] = id;
    return id;
  }

  get size(): number {
    return this.words.length;
  }

  wordOf(id: number): string {
    return this.words[id] ?? '';
  }

  /** The number of the word between two places of a text. */
  find(text: string, start: number, end: number): number {
    const first = plainCode(text.charCodeAt(start));
    const last = plainCode(text.charCodeAt(end - 1));
    let id = this.newest[shapeOf(end - start, first, last)] ?? unknown;
    while (id !== unknown && !this.matches(id, text, start, end - start)) {
      id = this.older[id] ?? unknown;
    }
    return id;
  }

  private matches(id: number, text: string, start: number, length: number): boolean {
    const word = this.words[id] ?? '';
    if (word.length !== length) return false;
    for (let i = 0; i < length; i += 1) {
      if (word.charCodeAt(i) !== plainCode(text.charCodeAt(start + i))) return false;
    }
    return true;
  }
}

/** Length and the last five bits of the first and last letter, as one number below 2^15. */
function shapeOf(length: number, first: number, last: number): number {
  return ((length & 31) << 10) | ((first & 31) << 5) | (last & 31);
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
