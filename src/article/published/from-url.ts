/** A web address → the day it carries in its path, as news sites write it. */
import { formatIsoDay, isValidDate, type IsoDay } from '../../base/civil';

const shapes: readonly RegExp[] = [
  // /2021/03/05/ and /2021-03-05-, /2021_03_05
  /[/_.-]((?:19[89]|20[0-4])\d)[/_.-](\d{1,2})[/_.-](\d{1,2})(?=[/_.-]|$)/,
  // /20210305/ and -20210305., /t20210305_
  /[/_.-]t?((?:19[89]|20[0-4])\d)(\d{2})(\d{2})(?=[/_.-]|$)/,
  // /2021/0305/
  /\/((?:19[89]|20[0-4])\d)\/(\d{2})(\d{2})(?=\/)/,
];
/** /05-03-2021-, /05032021- */
const dayFirst = /[/_-](\d{1,2})([._-]?)(\d{2})\2((?:19[89]|20[0-4])\d)(?=[/_.-]|$)/;
const named =
  /[/_.-]((?:19[89]|20[0-4])\d)[/_.-]?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[/_.-]?(\d{1,2})(?=[/_.-]|$)/i;
const monthNames = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/** Null when the address has no full day. */
export function dateInUrl(url: string): IsoDay | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  for (const shape of shapes) {
    const match = shape.exec(path);
    const day = match && toDay(Number(match[1]), Number(match[2]), Number(match[3]));
    if (day) return day;
  }
  const german = dayFirst.exec(path);
  const day = german && toDay(Number(german[4]), Number(german[3]), Number(german[1]));
  if (day) return day;
  const match = named.exec(path);
  if (!match) return null;
  const month = monthNames.indexOf((match[2] ?? '').toLowerCase()) + 1;
  return toDay(Number(match[1]), month, Number(match[3]));
}

function toDay(year: number, month: number, day: number): IsoDay | null {
  const date = { year, month, day };
  return isValidDate(date) ? formatIsoDay(date) : null;
}
