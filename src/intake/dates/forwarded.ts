/** A mail that somebody passed on → the day on which what is passed on was sent: the report is of that day. */
import type { Published } from '../document';
import { decodeEntities } from '../text/entities';
import { statedDay } from './stated-day';

/** How programs mark the subject of what they pass on; answers have other marks. */
const passedOn = /^\s*(?:fwd?|wg|tr|rv|vs|i|doorst|enc|pd)\s?:/i;
/** The date among the headers that stand above it, bold or quoted. */
const sent =
  /(?:^|\n)[>*\s]{0,9}(?:date|sent|datum|gesendet|fecha|enviado(?: el)?|envoyé|data|inviato|verzonden|skickat|sendt)\s?\*?\s?:[*\s]{0,9}([^\n]{6,80})/i;
const from = /(?:^|\n)[>*\s]{0,9}(?:from|von|de|da|van|från|fra)\s?\*?\s?:/i;
/** In characters: the headers stand this near each other, below a remark of whoever passes it on. */
const reach = 6000;

/** Null when the subject says nothing of it, or nothing in the mail states a day. */
export function forwardedDay(
  subject: string,
  { html, text }: { readonly html: string | undefined; readonly text: string },
): Published | null {
  if (!passedOn.test(subject)) return null;
  return dayAmongHeaders(text.slice(0, reach)) ?? dayAmongHeaders(plain(html ?? ''));
}

function dayAmongHeaders(head: string): Published | null {
  const start = from.exec(head)?.index ?? -1;
  return start < 0 ? null : statedDay(sent.exec(head.slice(start))?.[1], 'meta');
}

function plain(html: string): string {
  const lines = html
    .slice(0, 4 * reach)
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|\/?(?:div|p|tr|table))[^<>]{0,300}>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, '');
  return decodeEntities(lines).slice(0, reach);
}
