/**
 * Plain data ↔ bytes, each distinct string and each distinct list of keys written once. Bytes are
 * copied, handed over and kept at next to no cost, where as many objects would be taken apart and
 * put together again each time.
 *
 * Layout: version, checksum, how the strings are encoded, their number and lengths, all of them in
 * one run, then the value. Numbers are written seven bits a byte, least significant first; the low
 * three bits of the one that opens a value say of which kind it is.
 */

/** Of the layout: what another version wrote is no pack for this one. */
const version = 1;
/** Bytes before the strings. */
const headLength = 6;

const kind = {
  text: 0,
  natural: 1,
  negative: 2,
  double: 3,
  constant: 4,
  list: 5,
  object: 6,
} as const;
const constants = [null, false, true, undefined] as const;
const kindBits = 3;
/** Larger numbers would not fit beside their kind. */
const naturals = 2 ** 28;

const encoding = { utf8: 0, utf16: 1 } as const;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** UTF-8 cannot say half of a pair. */
const loneSurrogate = /\p{Cs}/u;

/** `value` is of null, booleans, numbers, strings, arrays and objects of these; throws for anything else. */
export function pack(value: unknown): Uint8Array<ArrayBuffer> {
  const values = new Writer();
  values.value(value);
  const text = values.strings.join('');
  const lone = loneSurrogate.test(text);
  const run = lone ? utf16Bytes(text) : encoder.encode(text);
  const head = new Output();
  for (let i = 0; i < headLength - 1; i += 1) head.byte(0);
  head.byte(lone ? encoding.utf16 : encoding.utf8);
  head.varint(values.strings.length);
  for (const { length } of values.strings) head.varint(length);
  head.varint(run.length);
  const [start, end] = [head.taken(), values.output.taken()];
  const bytes = new Uint8Array(start.length + run.length + end.length);
  bytes.set(start);
  bytes.set(run, start.length);
  bytes.set(end, start.length + run.length);
  bytes[0] = version;
  new DataView(bytes.buffer).setUint32(1, checksum(bytes), true);
  return bytes;
}

/** Throws a RangeError for bytes that are no pack, or have been changed. */
export function unpack(bytes: Uint8Array): unknown {
  if (!isPack(bytes)) throw new RangeError('These bytes are damaged, or of another version.');
  return new Reader(bytes).value();
}

/** Whether the bytes are as `pack` has made them. */
export function isPack(bytes: Uint8Array): boolean {
  return (
    bytes.length > headLength &&
    bytes[0] === version &&
    viewOf(bytes).getUint32(1, true) === checksum(bytes)
  );
}

/** FNV-1a of what follows it: one changed byte always shows, more go unnoticed once in 2^32. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = headLength - 1; i < bytes.length; i += 1) {
    hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

const eightBytes = new DataView(new ArrayBuffer(8));

/** Bytes that grow. */
class Output {
  private bytes = new Uint8Array(4096);
  private length = 0;

  byte(value: number): void {
    if (this.length === this.bytes.length) this.grow();
    this.bytes[this.length] = value;
    this.length += 1;
  }

  varint(value: number): void {
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) this.byte((rest & 0x7f) | 0x80);
    this.byte(rest);
  }

  double(value: number): void {
    eightBytes.setFloat64(0, value, true);
    for (let i = 0; i < 8; i += 1) this.byte(eightBytes.getUint8(i));
  }

  taken(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private grow(): void {
    const larger = new Uint8Array(2 * this.bytes.length);
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** Keys one after the other; the node of the last one has the number of the list. */
interface KeyNode {
  readonly next: Map<string, KeyNode>;
  number: number | null;
}

class Writer {
  readonly output = new Output();
  readonly strings: string[] = [];
  private readonly known = new Map<string, number>();
  private readonly keyLists: KeyNode = { next: new Map(), number: null };
  private keyListCount = 0;

  value(value: unknown): void {
    if (typeof value === 'string') return this.tagged(kind.text, this.numberOf(value));
    if (typeof value === 'number') return this.number(value);
    if (Array.isArray(value)) return this.list(value);
    if (typeof value === 'object' && value !== null) return this.object(value);
    const constant = constants.indexOf(value as (typeof constants)[number]);
    if (constant < 0) throw new TypeError(`A ${typeof value} is no plain data.`);
    this.tagged(kind.constant, constant);
  }

  private number(value: number): void {
    const whole = Number.isInteger(value) && !Object.is(value, -0);
    if (whole && value >= 0 && value < naturals) this.tagged(kind.natural, value);
    else if (whole && value < 0 && value >= -naturals) this.tagged(kind.negative, -1 - value);
    else {
      this.tagged(kind.double, 0);
      this.output.double(value);
    }
  }

  private list(items: readonly unknown[]): void {
    this.tagged(kind.list, items.length);
    for (const item of items) this.value(item);
  }

  private object(object: object): void {
    const keys = Object.keys(object);
    let node = this.keyLists;
    for (const key of keys) {
      let next = node.next.get(key);
      if (!next) node.next.set(key, (next = { next: new Map(), number: null }));
      node = next;
    }
    if (node.number === null) {
      node.number = this.keyListCount;
      this.keyListCount += 1;
      this.tagged(kind.object, node.number);
      this.output.varint(keys.length);
      for (const key of keys) this.output.varint(this.numberOf(key));
    } else {
      this.tagged(kind.object, node.number);
    }
    const fields = object as Readonly<Record<string, unknown>>;
    for (const key of keys) this.value(fields[key]);
  }

  private numberOf(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    this.known.set(text, this.strings.length);
    return this.strings.push(text) - 1;
  }

  private tagged(of: number, value: number): void {
    this.output.varint(((value << kindBits) | of) >>> 0);
  }
}

class Reader {
  private readonly bytes: Uint8Array;
  private at = headLength;
  private readonly strings: readonly string[];
  private readonly keyLists: (readonly string[])[] = [];

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    const lengths = this.varints();
    const length = this.varint();
    const run = bytes.subarray(this.at, this.at + length);
    const text = bytes[headLength - 1] === encoding.utf16 ? utf16Text(run) : decoder.decode(run);
    this.at += length;
    let start = 0;
    this.strings = lengths.map((size) => text.slice(start, (start += size)));
  }

  value(): unknown {
    const tag = this.varint();
    const value = tag >>> kindBits;
    switch (tag & 7) {
      case kind.text:
        return this.strings[value];
      case kind.natural:
        return value;
      case kind.negative:
        return -1 - value;
      case kind.double:
        this.at += 8;
        return viewOf(this.bytes).getFloat64(this.at - 8, true);
      case kind.constant:
        return constants[value];
      case kind.list:
        return Array.from({ length: value }, () => this.value());
      default:
        return this.object(value);
    }
  }

  private object(number: number): object {
    const keys = (this.keyLists[number] ??= this.varints().map((key) => this.strings[key] ?? ''));
    const object: Record<string, unknown> = {};
    for (const key of keys) {
      const value = this.value();
      if (key === '__proto__') Object.defineProperty(object, key, { value, ...ordinary });
      else object[key] = value;
    }
    return object;
  }

  /** As many as the first of them says. */
  private varints(): number[] {
    return Array.from({ length: this.varint() }, () => this.varint());
  }

  private varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at] ?? 0;
      this.at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }
}

/** A key that an assignment would take for something else becomes a field like any other. */
const ordinary = { enumerable: true, configurable: true, writable: true } as const;

function utf16Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = viewOf(bytes);
  for (let i = 0; i < text.length; i += 1) view.setUint16(2 * i, text.charCodeAt(i), true);
  return bytes;
}

function utf16Text(bytes: Uint8Array): string {
  const view = viewOf(bytes);
  let text = '';
  for (let at = 0; at < bytes.length; at += 2)
    text += String.fromCharCode(view.getUint16(at, true));
  return text;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
