/**
 * Bytes of a charset that nobody declares → how they read as each of those of old Macs and of DOS, which
 * no detector knows: the right one puts letters into words and marks between them, the wrong ones do not.
 */

export interface OldCharset {
  readonly name: string;
  readonly decode: (bytes: Uint8Array) => string;
}

/** 0x80 to 0xff of code page 850; 437 has the same letters but for a few capitals. No decoder knows either. */
const codePage850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

const candidates: readonly OldCharset[] = [
  ...['windows-1252', 'macintosh', 'windows-1251', 'ibm866', 'x-mac-cyrillic'].map((name) => ({
    name,
    decode: (bytes: Uint8Array) => new TextDecoder(name).decode(bytes),
  })),
  { name: 'ibm850', decode: decode850 },
];

function decode850(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    text += byte < 0x80 ? String.fromCharCode(byte) : codePage850.charAt(byte - 0x80);
  }
  return text;
}

/** Of the characters beyond ASCII: a text that reads worse than this may be in another charset than was guessed, ... */
const doubtful = 0.01;
/** ... and is in one of those here if as that it reads so many times better. */
const convincing = 3;

/** Null when the text reads well as it was guessed, or as none of these much better. */
export function oldCharset(sample: Uint8Array, guessed: string): OldCharset | null {
  const outAsGuessed = shareOutOfPlace(guessed);
  if (outAsGuessed <= doubtful) return null;
  const read = candidates.map((one) => ({ one, out: shareOutOfPlace(one.decode(sample)) }));
  const best = read.reduce((least, next) => (next.out < least.out ? next : least));
  return best.out * convincing <= outAsGuessed ? best.one : null;
}

const beyondAscii = /[^\0-\x7f]/gu;
const asciiMarks = /[.,;:!?"]/;
/** Stand between letters too: "don’t", "war—which". */
const joins = new Set('’–—…·');

/** Stand behind no letter, German's and Spanish's. */
const opens = new Set('‚„¿¡');

/** Of the characters beyond ASCII, the share that stands where nobody writes such. */
function shareOutOfPlace(text: string): number {
  let [all, out] = [0, 0];
  for (const { 0: char, index } of text.matchAll(beyondAscii)) {
    all += 1;
    const before = text.charAt(index - 1);
    const after = text.charAt(index + char.length);
    if (isLetter(char) ? !fitsWord(char, before, after) : !fitsBetween(char, before, after))
      out += 1;
  }
  return all === 0 ? 0 : out / all;
}

/** Of one alphabet with its neighbours, no capital behind a small letter, not right behind a mark. */
function fitsWord(letter: string, before: string, after: string): boolean {
  const script = scriptOf(letter);
  const alike = [before, after].every((other) => !isLetter(other) || scriptOf(other) === script);
  const capitalInside = /\p{Lu}/u.test(letter) && /\p{Ll}/u.test(before);
  return alike && !capitalInside && !asciiMarks.test(before);
}

function fitsBetween(mark: string, before: string, after: string): boolean {
  if (/[\p{Cc}\p{Co}\p{Cn}\ufffd\u2500-\u259f]|[ªºƒˆ˜¸¨´¯]/u.test(mark)) return false;
  if (isWide(mark) || joins.has(mark)) return true;
  return !isLetter(before) || (!isLetter(after) && !opens.has(mark));
}

function isLetter(char: string): boolean {
  return /[^\P{L}ªºƒˆ]/u.test(char);
}

/** Of East Asia, whose marks need no room around them. */
function isWide(mark: string): boolean {
  return /[\u3000-\u303f\uff00-\uffef]/.test(mark);
}

function scriptOf(letter: string): string {
  if (/\p{Script=Latin}/u.test(letter)) return 'Latin';
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'Cyrillic';
  return /\p{Script=Greek}/u.test(letter) ? 'Greek' : 'other';
}
