/** Named lists of strings ↔ the text of a fragment: `v=1&lanes=source&names=NATO,Kyiv`. */

export type Fields = ReadonlyMap<string, readonly string[]>;

export function formatFields(fields: Fields): string {
  return [...fields].map(([name, values]) => `${name}=${values.map(encode).join(',')}`).join('&');
}

/** The first of fields with the same name counts. Never throws. */
export function parseFields(fragment: string): Fields {
  const fields = new Map<string, readonly string[]>();
  // Some mail programs write the address as HTML has it.
  for (const part of fragment.replaceAll('&amp;', '&').split('&')) {
    const equals = part.indexOf('=');
    if (equals <= 0) continue;
    const name = part.slice(0, equals);
    const values = part.slice(equals + 1);
    if (!fields.has(name)) fields.set(name, values === '' ? [] : values.split(',').map(decode));
  }
  return fields;
}

/** What may stand in a fragment as it is stays readable: colons and spaces as in event ids and names. */
function encode(value: string): string {
  return encodeURIComponent(wellFormed(value)).replaceAll('%3A', ':').replaceAll('%20', '+');
}

function decode(value: string): string {
  const spaced = value.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** Half a surrogate pair cannot be written in UTF-8; it becomes U+FFFD. */
function wellFormed(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}
