/** Text becomes tokens (words, numbers, marks) in one pass over its characters, in arrays of numbers. */
import type { Span } from '../../base/span';
import { plainCode, unknown, type Vocabulary } from './vocabulary';

type TokenKind = 'word' | 'number' | 'mark';

/** One token, as rules look at it. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Lower case, dashes and apostrophes in their plain form, thousands without separators. */
  readonly text: string;
  /** No white space before it. */
  readonly glued: boolean;
  /** Starts with a capital letter. */
  readonly capital: boolean;
}

const wordFlag = 1;
const numberFlag = 2;
const gluedFlag = 4;
const capitalFlag = 8;

/** Empty tokens before the first and after the last: reading past an end costs an engine more than it is worth. */
const margin = 8;

/** Numbers kept for the next text: those of some 60,000 tokens, more than any article has. */
const mostKept = 1 << 18;

/** The tokens of a text, `unknown` or by number in the vocabulary. */
export class Tokens {
  count = 0;
  private text = '';
  /** Start, end, number in the vocabulary and flags of each token, one after the other. */
  private fields = new Int32Array(4096);
  private readonly views = new Map<number, Token>();

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Starts anew with another text, in the memory of the last: making it for each text took a tenth of all time. */
  open(text: string): void {
    if (this.fields.length > mostKept) this.fields = new Int32Array(4096);
    else this.fields.fill(0, 0, (this.count + margin) * 4);
    this.views.clear();
    this.text = text;
    this.count = 0;
  }

  /** Adds the tokens between two offsets. English clitics (`'s`, `'ll`) are words of their own. */
  read(start: number, end: number): void {
    readTokens(this, this.text, start, end, this.vocabulary);
  }

  at(index: number): Token | undefined {
    if (index < 0 || index >= this.count) return undefined;
    const known = this.views.get(index);
    if (known) return known;
    const view = this.view(index);
    this.views.set(index, view);
    return view;
  }

  forgetViews(): void {
    if (this.views.size > 0) this.views.clear();
  }

  startOf(index: number): number {
    return this.fields[(index + margin) * 4] ?? 0;
  }

  endOf(index: number): number {
    return this.fields[(index + margin) * 4 + 1] ?? 0;
  }

  idOf(index: number): number {
    return this.fields[(index + margin) * 4 + 2] ?? unknown;
  }

  private has(index: number, flag: number): boolean {
    return ((this.fields[(index + margin) * 4 + 3] ?? 0) & flag) !== 0;
  }

  isNumber(index: number): boolean {
    return this.has(index, numberFlag);
  }

  isWord(index: number): boolean {
    return this.has(index, wordFlag);
  }

  isGlued(index: number): boolean {
    return this.has(index, gluedFlag);
  }

  isCapital(index: number): boolean {
    return this.has(index, capitalFlag);
  }

  /** Lower case and plain, without a view of the whole token. */
  textOf(index: number): string {
    if (index < 0 || index >= this.count) return '';
    const id = this.idOf(index);
    if (id !== unknown) return this.vocabulary.wordOf(id);
    const written = this.text.slice(this.startOf(index), this.endOf(index));
    if (this.isNumber(index)) return written.replaceAll(',', '');
    if (isLetter(this.text.charCodeAt(this.startOf(index)))) return written.toLowerCase();
    return written.toLowerCase().replace(/[’‘`]/g, "'").replace(/[‐‑–]/g, '-');
  }

  add(start: number, end: number, id: number, flags: number): void {
    const at = (this.count + margin) * 4;
    if (at + 4 * margin > this.fields.length) {
      const larger = new Int32Array(this.fields.length * 2);
      larger.set(this.fields);
      this.fields = larger;
    }
    this.fields[at] = start;
    this.fields[at + 1] = end;
    this.fields[at + 2] = id;
    this.fields[at + 3] = flags;
    this.count += 1;
  }

  private view(index: number): Token {
    return {
      kind: this.isWord(index) ? 'word' : this.isNumber(index) ? 'number' : 'mark',
      text: this.textOf(index),
      start: this.startOf(index),
      end: this.endOf(index),
      glued: this.isGlued(index),
      capital: this.isCapital(index),
    };
  }
}

/** The tokens `first` to `end`, exclusive: those of one passage. */
export interface TokenRange {
  readonly tokens: Tokens;
  readonly first: number;
  readonly end: number;
}

/** All tokens of a text. */
export function tokenise(text: string, vocabulary: Vocabulary): Tokens {
  const tokens = new Tokens(vocabulary);
  tokens.open(text);
  tokens.read(0, text.length);
  return tokens;
}

function readTokens(
  tokens: Tokens,
  text: string,
  start: number,
  end: number,
  vocabulary: Vocabulary,
): void {
  let at = start;
  let glued = 0;
  let afterMark = true;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code <= 32 || isSpace(code)) {
      at += 1;
      glued = 0;
    } else if (isLetter(code)) {
      at = addWord(tokens, text, at, end, glued, vocabulary);
      glued = gluedFlag;
      afterMark = false;
    } else if (isDigit(code)) {
      const stop = numberEnd(text, at, end);
      tokens.add(at, stop, unknown, numberFlag | glued);
      at = stop;
      glued = gluedFlag;
      afterMark = false;
    } else {
      const clitic =
        glued && !afterMark && plainCode(code) === 0x27 ? cliticEnd(text, at, end) : at;
      if (clitic > at) {
        at = addWord(tokens, text, at, clitic, glued, vocabulary);
        afterMark = false;
      } else {
        tokens.add(at, at + 1, vocabulary.find(text, at, at + 1), glued);
        at += 1;
        afterMark = true;
      }
      glued = gluedFlag;
    }
  }
}

/** Adds the word that starts at `start` (a letter, or the apostrophe of a clitic) and returns its end. */
function addWord(
  tokens: Tokens,
  text: string,
  start: number,
  end: number,
  glued: number,
  vocabulary: Vocabulary,
): number {
  let at = start + 1;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128 ? asciiLetters[code] === 0 : !isLetter(code)) break;
  }
  const capital = isCapital(text.charCodeAt(start)) ? capitalFlag : 0;
  tokens.add(start, at, vocabulary.find(text, start, at), wordFlag | glued | capital);
  return at;
}

/** The end of `'s`, `'ll`, `'re` after a word; `start` itself when more or fewer letters follow. */
function cliticEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && at <= start + 3 && isLetter(text.charCodeAt(at))) at += 1;
  const letters = at - start - 1;
  return letters >= 1 && letters <= 2 ? at : start;
}

/** Digits; `12,500` is one number, `1,2` and `10.5` are several. */
function numberEnd(text: string, start: number, end: number): number {
  let stop = digitsEnd(text, start, end);
  if (stop - start <= 3) {
    while (text.charCodeAt(stop) === 0x2c && digitsEnd(text, stop + 1, end) === stop + 4) stop += 4;
  }
  return stop;
}

function digitsEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter;
}

/** Letters of any script, combining marks and surrogates included; general punctuation is not. */
function isLetter(code: number): boolean {
  if (code < 128) return asciiLetters[code] === 1;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  return (code < 0x2000 || code > 0x2bff) && (code < 0x3000 || code > 0x303f) && code < 0xfe30;
}

const asciiLetters = Uint8Array.from({ length: 128 }, (_, code) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? 1 : 0,
);

function isSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
