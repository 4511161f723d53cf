/** Character references (`&amp;`, `&#8217;`) → the characters, for fields that are no markup. */

/** Of U+00A0 to U+00FF, in that order. */
const latin =
  `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3
  acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde
  Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc
  Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml
  aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde
  ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`.split(/\s+/);

const named: ReadonlyMap<string, string> = new Map([
  ...latin.map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const),
  ...Object.entries({
    amp: '&',
    apos: "'",
    bdquo: '„',
    bull: '•',
    euro: '€',
    gt: '>',
    hellip: '…',
    ldquo: '“',
    lsaquo: '‹',
    lsquo: '‘',
    lt: '<',
    mdash: '—',
    ndash: '–',
    oelig: 'œ',
    OElig: 'Œ',
    quot: '"',
    rdquo: '”',
    rsaquo: '›',
    rsquo: '’',
    sbquo: '‚',
    scaron: 'š',
    Scaron: 'Š',
    trade: '™',
  }),
]);

/** One level of references; unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,7}));/gi,
    (whole, ...groups) => {
      const [decimal, hex, name] = groups as (string | undefined)[];
      if (name !== undefined) return named.get(name) ?? named.get(name.toLowerCase()) ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
