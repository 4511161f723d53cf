/** EDTF dates in the words and order a reader of English news expects. */
import { parseIsoDay } from '../base/civil';

const monthNames = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

const seasons: Record<string, string> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '33': 'Q1',
  '34': 'Q2',
  '35': 'Q3',
  '36': 'Q4',
};

/** `2025-04-21` as `21 Apr 2025`, `2008` as itself, `199X` as `1990s`; what is not known stays as written. */
export function dateInWords(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return simpleInWords(from);
  if (from === '' || from === '..') return `until ${simpleInWords(to)}`;
  if (to === '' || to === '..') return `from ${simpleInWords(from)}`;
  return rangeInWords(simpleInWords(from), simpleInWords(to));
}

/** What both ends share is said once: `19–20 Apr 2025`, `28 Apr – 3 May 2025`, `1939–1945`. */
function rangeInWords(from: string, to: string): string {
  const start = from.split(' ');
  const end = to.split(' ');
  while (start.length > 1 && end.length > 1 && start.at(-1) === end.at(-1)) {
    start.pop();
    end.pop();
  }
  const shared = to.split(' ').slice(end.length);
  const dash = start.length === 1 && end.length === 1 ? '–' : ' – ';
  return [start.join(' ') + dash + end.join(' '), ...shared].join(' ');
}

function simpleInWords(expression: string): string {
  const about = /[~%]/.test(expression) ? 'c. ' : '';
  const doubt = /[?%]/.test(expression) ? '?' : '';
  const plain = expression.replace(/[?~%]/g, '');
  return about + plainInWords(plain) + doubt;
}

function plainInWords(plain: string): string {
  const [day = '', time] = plain.split('T');
  const date = parseIsoDay(day);
  if (date) {
    const words = `${date.day} ${monthNames[date.month - 1]} ${yearInWords(date.year)}`;
    return time ? `${words}, ${time.slice(0, 5)}` : words;
  }
  const match = /^(-?[\dX]{4})(?:-([\dX]{2}))?/.exec(plain);
  if (!match) return plain;
  const [, year = '', part] = match;
  const words = unspecifiedYear(year);
  if (part === undefined || part === 'XX') return words;
  const season = seasons[part];
  if (season !== undefined) return `${season} ${words}`;
  return `${monthNames[Number(part) - 1] ?? part} ${words}`;
}

function unspecifiedYear(year: string): string {
  if (year.endsWith('XX')) return `${year.slice(0, -2)}00s`;
  if (year.endsWith('X')) return `${year.slice(0, -1)}0s`;
  return yearInWords(Number(year));
}

/** Astronomical years count from 1 BC as year 0. */
function yearInWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

/** How exactly a date is known: `day`, `month`, `year`, … */
export function precisionInWords(edtf: string): string {
  if (edtf.includes('/')) return 'a range';
  const plain = edtf.replace(/[?~%]/g, '');
  const about = plain === edtf ? '' : ', approximate';
  if (plain.includes('T')) return `time of day${about}`;
  if (parseIsoDay(plain)) return `day precision${about}`;
  const [year = '', part] = plain.replace(/^-/, '').split('-');
  if (part !== undefined && part !== 'XX') {
    if (Number(part) > 32) return `quarter precision${about}`;
    return `${Number(part) > 12 ? 'season' : 'month'} precision${about}`;
  }
  if (year.endsWith('XX')) return `century precision${about}`;
  return `${year.endsWith('X') ? 'decade' : 'year'} precision${about}`;
}
