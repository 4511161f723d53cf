import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/intake/text/charset';

/** What each charset of old Macs and of DOS has for these characters; a question mark where nothing. */
const bytesBeyondAscii: Readonly<Record<string, (char: string) => number>> = {
  macintosh: byDecoder('macintosh'),
  'x-mac-cyrillic': byDecoder('x-mac-cyrillic'),
  ibm866: byDecoder('ibm866'),
  'windows-1252': byDecoder('windows-1252'),
  'windows-1251': byDecoder('windows-1251'),
  ibm850: (char) => dos[char] ?? 0x3f,
};

const dos: Readonly<Record<string, number>> = {
  ü: 0x81,
  é: 0x82,
  ä: 0x84,
  à: 0x85,
  Ä: 0x8e,
  ö: 0x94,
  Ü: 0x9a,
  ó: 0xa2,
  ñ: 0xa4,
  ß: 0xe1,
  è: 0x8a,
  í: 0xa1,
};

function byDecoder(charset: string): (char: string) => number {
  const all = Uint8Array.from({ length: 128 }, (_, i) => 0x80 + i);
  const chars = [...all].map((byte) => new TextDecoder(charset).decode(Uint8Array.of(byte)));
  return (char) => (chars.includes(char) ? 0x80 + chars.indexOf(char) : 0x3f);
}

function encode(text: string, charset: string): Uint8Array {
  const bytes = [...text].map((char) =>
    char.charCodeAt(0) < 0x80 ? char.charCodeAt(0) : (bytesBeyondAscii[charset]?.(char) ?? 0x3f),
  );
  return Uint8Array.from(bytes);
}

const english =
  '“We don’t know when,” said Ann O’Neill — a former teacher — on 3 May 1998. The café wouldn’t comment.';
const german =
  'Die Fähre nach Grünau fährt nicht mehr. Zwölf Schüler übten für das Fest, die Straße blieb gesperrt.';
const french = 'Le maire a été réélu dimanche à la majorité ; très émue, elle a salué les élèves.';
const spanish =
  'El alcalde anunció el martes que la línea volverá mañana, según informó también la compañía.';
const russian =
  'Паром на остров остановлен 3 мая после шторма, моя семья ждёт. Никто не пострадал.';

describe('text of old Macs and of DOS, whose charset nothing declares', () => {
  it.each([
    ['macintosh', english],
    ['macintosh', german],
    ['macintosh', french],
    ['macintosh', spanish],
    ['ibm850', german],
    ['ibm850', french.replace('ç', 'c')],
    ['ibm850', 'El alcalde anunció que volverá mañana, según la compañía.'.replace(/[áú]/g, 'a')],
    ['x-mac-cyrillic', russian],
    ['ibm866', russian.replace('ё', 'е')],
  ])('%s: %s', (charset, text) => {
    expect(decodeText(encode(text, charset))).toBe(text);
  });

  it.each([
    ['windows-1252', german],
    ['windows-1252', french],
    ['windows-1252', spanish],
    ['windows-1251', russian],
  ])('is not seen in %s: %s', (charset, text) => {
    expect(decodeText(encode(text, charset))).toBe(text);
  });

  it('is told by a single letter', () => {
    expect(decodeText(encode('The café on the quay closed in May.', 'ibm850'))).toContain('café');
    expect(decodeText(encode('The café on the quay closed in May.', 'macintosh'))).toContain(
      'café',
    );
  });
});
