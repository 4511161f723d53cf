/** Text becomes tokens (words, numbers, marks) in one pass over its characters, in arrays of numbers. */
import type { Span } from '../../base/span';
import { charKind, isCapital, isDigit, kindOf, plainCode, plainLetter } from './characters';
import { addToHash, numberShapes, unknown, type Vocabulary } from './vocabulary';

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
const gluedFlag = 2;
const capitalFlag = 4;

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

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Starts anew with another text, in the memory of the last: making it for each text took a tenth of all time. */
  open(text: string): void {
    if (this.fields.length > mostKept) this.fields = new Int32Array(4096);
    else this.fields.fill(0, 0, (this.count + margin) * 4);
    this.text = text;
    this.count = 0;
  }

  /** Adds the tokens between two offsets. English clitics (`'s`, `'ll`) are words of their own. */
  read(start: number, end: number): void {
    readTokens(this, this.text, start, end, this.vocabulary);
  }

  at(index: number): Token | undefined {
    return index < 0 || index >= this.count ? undefined : new TokenView(this, index);
  }

  startOf(index: number): number {
    return this.fields[(index + margin) * 4] ?? 0;
  }

  endOf(index: number): number {
    return this.fields[(index + margin) * 4 + 1] ?? 0;
  }

  /** A known word, the shape of a number, or `unknown`. */
  idOf(index: number): number {
    return this.fields[(index + margin) * 4 + 2] ?? unknown;
  }

  private has(index: number, flag: number): boolean {
    return ((this.fields[(index + margin) * 4 + 3] ?? 0) & flag) !== 0;
  }

  isNumber(index: number): boolean {
    const id = this.idOf(index);
    return id !== unknown && id <= numberShapes.other;
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
    if (id > numberShapes.other) return this.vocabulary.wordOf(id);
    const written = this.text.slice(this.startOf(index), this.endOf(index));
    if (id !== unknown) return written.replaceAll(',', '');
    if (plainLetter(this.text.charCodeAt(this.startOf(index))) !== 0) return written.toLowerCase();
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
}

/** One token where it lies, for as long as its text is the one being read. */
class TokenView implements Token {
  constructor(
    private readonly tokens: Tokens,
    private readonly index: number,
  ) {}

  get kind(): TokenKind {
    if (this.tokens.isWord(this.index)) return 'word';
    return this.tokens.isNumber(this.index) ? 'number' : 'mark';
  }

  get text(): string {
    return this.tokens.textOf(this.index);
  }

  get start(): number {
    return this.tokens.startOf(this.index);
  }

  get end(): number {
    return this.tokens.endOf(this.index);
  }

  get glued(): boolean {
    return this.tokens.isGlued(this.index);
  }

  get capital(): boolean {
    return this.tokens.isCapital(this.index);
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
    const kind = kindOf(code);
    if (kind === charKind.space) {
      at += 1;
      glued = 0;
      continue;
    }
    if (kind === charKind.letter) {
      at = addWord(tokens, text, at, end, glued, vocabulary);
      afterMark = false;
    } else if (kind === charKind.digit) {
      const stop = numberEnd(text, at, end);
      tokens.add(at, stop, shapeOf(text, at, stop), glued);
      at = stop;
      afterMark = false;
    } else {
      const plain = plainCode(code);
      const clitic = glued && !afterMark && plain === 0x27 ? cliticEnd(text, at, end) : at;
      if (clitic > at) {
        at = addWord(tokens, text, at, clitic, glued, vocabulary);
        afterMark = false;
      } else {
        tokens.add(at, at + 1, vocabulary.find(text, at, at + 1, plain), glued);
        at += 1;
        afterMark = true;
      }
    }
    glued = gluedFlag;
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
  const first = text.charCodeAt(start);
  let hash = plainCode(first);
  let at = start + 1;
  for (; at < end; at += 1) {
    const letter = plainLetter(text.charCodeAt(at));
    if (letter === 0) break;
    hash = addToHash(hash, letter);
  }
  const capital = isCapital(first) ? capitalFlag : 0;
  tokens.add(start, at, vocabulary.find(text, start, at, hash), wordFlag | glued | capital);
  return at;
}

/** The end of `'s`, `'ll`, `'re` after a word; `start` itself when more or fewer letters follow. */
function cliticEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && at <= start + 3 && plainLetter(text.charCodeAt(at)) !== 0) at += 1;
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

/** What an automaton needs to know of a number in digits. */
function shapeOf(text: string, start: number, end: number): number {
  const digits = end - start;
  if (digits > 4 || digits === 3) return numberShapes.other;
  let value = 0;
  for (let at = start; at < end; at += 1) value = value * 10 + text.charCodeAt(at) - 48;
  if (digits <= 2) return value >= 1 && value <= 31 ? numberShapes.small : numberShapes.two;
  return value >= 1000 && value < 2200 ? numberShapes.year : numberShapes.four;
}
