/**
 * Quotes of an article and the address of its page → an address at which browsers scroll to the
 * quotes and mark them (text fragments, https://wicg.github.io/scroll-to-text-fragment/).
 */
import type { Span } from '../../base/span';
import { webAddress } from './web-address';

export interface Quoted extends Span {
  readonly quote: string;
}

/** Longer quotes are named by their first and last words: a page may break them by a picture or a note. */
const mostWords = 12;
const edgeWords = 5;

/** Shorter quotes could stand in a menu as well; the words around them tell which is meant. */
const fewWords = 4;
const contextWords = 3;

/** Null where the document states no address a link may lead to. `text` is the article's, if known. */
export function liveAddress(
  stated: string | null,
  text: string | null,
  quotes: readonly Quoted[],
): string | null {
  const address = webAddress(stated);
  if (address === null) return null;
  const directives = [...new Set(quotes.flatMap((quoted) => directive(quoted, text) ?? []))];
  const [page = ''] = address.split(':~:', 1);
  if (directives.length === 0) return address;
  return `${page}${page.includes('#') ? '' : '#'}:~:${directives.join('&')}`;
}

/** `text=[prefix-,]start[,end][,-suffix]`; null for a quote without words. */
function directive(quoted: Quoted, text: string | null): string | null {
  if (!/[\p{L}\p{N}]/u.test(quoted.quote)) return null;
  const words = wordsOf(quoted.quote);
  const long = words.length > mostWords;
  const start = long ? words.slice(0, edgeWords) : words;
  const before = text === null ? [] : wordsOf(text.slice(0, quoted.start));
  const after = text === null ? [] : wordsOf(text.slice(quoted.end));
  // Browsers go to the first place that matches.
  const saidBefore = plain(before).includes(plain(start));
  const short = words.length < fewWords;
  const prefix = short || saidBefore ? before.slice(-contextWords).join(' ') : '';
  const suffix = short ? after.slice(0, contextWords).join(' ') : '';
  const parts = [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    encode(start.join(' ')),
    ...(long ? [encode(words.slice(-edgeWords).join(' '))] : []),
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ];
  return `text=${parts.join(',')}`;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function plain(words: readonly string[]): string {
  return ` ${words.join(' ')} `.toLowerCase();
}

/** The hyphen has a meaning in a directive, as have the marks that the standard function encodes. */
function encode(phrase: string): string {
  const sound = phrase.replace(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(sound).replaceAll('-', '%2D');
}
