/** Dates as people type them, and as the page says them → EDTF. */
import { parseIsoDay } from '../base/civil';
import { edtfBounds } from '../base/edtf';
import { monthNames } from '../base/month-names';
import { dateInWords } from './date-words';

const fullMonths = monthNames.map((name) => name.toLowerCase());

/** As ISO 8601-2 numbers them. */
const parts: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
  q1: '33',
  q2: '34',
  q3: '35',
  q4: '36',
};

/**
 * `21 April 2025`, `April 21, 2025`, `21.4.2025`, `2025-04-21`, `Apr 2025`, `spring 2025`, `Q2 2025`,
 * `1990s`, `44 BC`, `c. 1850`, `19–20 Apr 2025`, `until 2008`, or EDTF itself. Digits with dots or
 * slashes are read day first. Null when it is none of these.
 */
export function parseTypedDate(typed: string): string | null {
  const edtf = typed.trim().toUpperCase();
  if (edtfBounds(edtf)) return edtf;
  const text = typed.trim().toLowerCase();
  const [, open, end] = /^(until|from) (.+)$/.exec(text) ?? [];
  if (end !== undefined) {
    const date = parseOne(end);
    return date && (open === 'until' ? `../${date}` : `${date}/..`);
  }
  const [from, to, ...rest] = text.split(/\s?–\s?|\s(?:-|to)\s|(?<=^\d{4})-(?=\d{4}$)/);
  if (from === undefined || rest.length > 0) return null;
  return to === undefined ? parseOne(from) : parseRange(from, to);
}

/** What stands in a field before the reader types: words where they say it all, else EDTF. */
export function dateToType(edtf: string): string {
  const words = dateInWords(edtf);
  return parseTypedDate(words) === edtf ? words : edtf;
}

/** What both ends share stands with the second: “19–20 Apr 2025”. */
function parseRange(from: string, to: string): string | null {
  const end = parseOne(to);
  const shared = to.split(' ');
  for (let at = shared.length; at > 0; at -= 1) {
    const start = parseOne([from, ...shared.slice(at)].join(' '));
    if (start && end) return edtfBounds(`${start}/${end}`) && `${start}/${end}`;
  }
  return null;
}

/** With the marks of what is about (`~`), doubted (`?`) or both (`%`). */
function parseOne(text: string): string | null {
  const isAbout = /^(?:c\.|ca\.|circa|about) /.test(text);
  const isDoubted = text.endsWith('?');
  const date = parsePlain(text.replace(/^(?:c\.|ca\.|circa|about) /, '').replace(/\?$/, ''));
  const mark = isAbout && isDoubted ? '%' : isAbout ? '~' : isDoubted ? '?' : '';
  return date && date + mark;
}

function parsePlain(text: string): string | null {
  const digits = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  if (digits) return isoOf(digits[3], digits[2], digits[1]);
  const decade = /^(\d{3})0s$/.exec(text)?.[1];
  if (decade !== undefined) return decade.endsWith('0') ? `${decade.slice(0, 2)}XX` : `${decade}X`;
  const [, day, time] = /^(.+), (\d\d:\d\d)$/.exec(text) ?? [];
  if (day !== undefined && time !== undefined) {
    const date = parsePlain(day);
    return date && parseIsoDay(date) ? `${date}T${time}` : null;
  }
  const [, before] = /^(.+) bc$/.exec(text) ?? [];
  return before === undefined ? parseWords(text) : parseBeforeChrist(before);
}

/** Years before Christ have as many digits as they need; astronomically 1 BC is year 0. */
function parseBeforeChrist(text: string): string | null {
  const words = text.split(' ');
  const year = Number(words.pop());
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  const astronomical = `${year > 1 ? '-' : ''}${String(year - 1).padStart(4, '0')}`;
  // The rest is that of any year, and a leap year's where it may be.
  const ofAny = parseWords([...words, '2000'].join(' '));
  const date = ofAny && astronomical + ofAny.slice(4);
  return date && edtfBounds(date) ? date : null;
}

function parseWords(text: string): string | null {
  const words = text.split(/[\s,.]+/).filter((word) => word !== '');
  const year = words.find((word) => /^\d{4}$/.test(word));
  if (year === undefined) return null;
  const part = words.length === 2 ? parts[words.find((word) => word !== year) ?? ''] : undefined;
  if (part !== undefined) return `${year}-${part}`;
  const month = words.map(monthNumber).find((number) => number > 0);
  const day = words.map((word) => /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1]).find(Boolean);
  const known = 1 + Number(month !== undefined) + Number(day !== undefined);
  if (known !== words.length) return null;
  if (month === undefined) return day === undefined ? year : null;
  return isoOf(year, String(month), day);
}

function monthNumber(word: string): number {
  return word.length < 3 ? 0 : fullMonths.findIndex((name) => name.startsWith(word)) + 1;
}

function isoOf(year = '', month = '', day?: string): string | null {
  const start = `${year}-${month.padStart(2, '0')}`;
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return start;
  const iso = `${start}-${day.padStart(2, '0')}`;
  return parseIsoDay(iso) ? iso : null;
}
