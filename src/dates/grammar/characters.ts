/** What a character is to the tokeniser. Tables for ASCII, since every character of a text passes here. */

export const charKind = { mark: 0, space: 1, letter: 2, digit: 3 } as const;

type CharKind = (typeof charKind)[keyof typeof charKind];

const asciiKinds = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code <= 32) return charKind.space;
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return charKind.letter;
  return code >= 48 && code <= 57 ? charKind.digit : charKind.mark;
});

export function kindOf(code: number): CharKind {
  if (code < 128) return asciiKinds[code] as CharKind;
  return isLetter(code) ? charKind.letter : isSpace(code) ? charKind.space : charKind.mark;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter;
}

const plainLetters = asciiKinds.map((kind, code) => (kind === charKind.letter ? code | 0x20 : 0));

/** The plain code of a letter; 0 for what is none. */
export function plainLetter(code: number): number {
  if (code < 128) return plainLetters[code] ?? 0;
  return isLetter(code) ? plainCode(code) : 0;
}

/** Lower case for Latin letters, the plain form of dashes and apostrophes. */
export function plainCode(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code < 0xc0) return code === 0x60 ? 0x27 : code;
  if (code <= 0xde) return code === 0xd7 ? code : code + 32;
  if (code === 0x2018 || code === 0x2019) return 0x27;
  return code >= 0x2010 && code <= 0x2013 ? 0x2d : code;
}

/** Letters of any script beyond ASCII, combining marks and surrogates included; general punctuation is not. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  return (code < 0x2000 || code > 0x2bff) && (code < 0x3000 || code > 0x303f) && code < 0xfe30;
}

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
