/** A mailbox (mbox, as mail programs export folders) → its mails, one after the other. */
import { joinIntakes, type Format } from '../format';
import { maxRecords } from '../limits';

/** `From ann@example.org Tue May  7 23:30:00 2019` stands before each mail, after an empty line. */
const separator = /(?:^|\r?\n\r?\n)From \S+ [^\r\n]{10,60}\r?\n/g;

export const mbox: Format = {
  name: 'mbox',
  byContent: ({ head }) =>
    /^From \S+ [^\r\n]{10,60}\r?\n(?:[\w-]{1,60}:[^\r\n]*\r?\n){1,3}/.test(head),
  extensions: ['mbox'],
  read: async ({ name, bytes, ...rest }, nested) => {
    // Bytes, as each mail has its own charset.
    const text = new TextDecoder('latin1').decode(bytes);
    const starts = [...text.matchAll(separator)].map((match) => match.index + match[0].length);
    const ends = [...text.matchAll(separator)].slice(1).map((match) => match.index);
    const intakes = [];
    for (const [i, start] of starts.slice(0, maxRecords).entries()) {
      const mail = bytes.subarray(start, ends[i] ?? bytes.length);
      intakes.push(await nested({ ...rest, name: `${name}/${String(i + 1)}.eml`, bytes: mail }));
    }
    return joinIntakes(intakes);
  },
};
