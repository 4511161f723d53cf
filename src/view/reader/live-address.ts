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
  const saidBefore = plain(wordsOf(text?.slice(0, quoted.start) ?? ''));
  const isNew = (start: readonly string[]): boolean => !saidBefore.includes(plain(start));
  // Browsers go to the first place that matches: of two sentences that begin alike more is named.
  const length = words.findIndex((_, i) => i + 1 >= edgeWords && isNew(words.slice(0, i + 1))) + 1;
  const long = words.length > mostWords && length > 0;
  const start = long ? words.slice(0, length) : words;
  const end = long ? words.slice(Math.max(length, words.length - edgeWords)) : [];
  const around = contextOf(quoted, text ?? '', words.length < fewWords, !isNew(start));
  const parts = [
    ...(around.before.length === 0 ? [] : [`${encode(around.before.join(' '))}-`]),
    encode(start.join(' ')),
    ...(end.length === 0 ? [] : [encode(end.join(' '))]),
    ...(around.after.length === 0 ? [] : [`-${encode(around.after.join(' '))}`]),
  ];
  return `text=${parts.join(',')}`;
}

interface Context {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * The words beside a quote, where it needs them, from its own paragraph: no phrase of a directive may
 * reach across two, and between them a page may have a caption or a box that the article leaves out.
 * Only what is a paragraph by itself, and said before, is told by the one above it.
 */
function contextOf(
  { start, end }: Quoted,
  text: string,
  isShort: boolean,
  isSaid: boolean,
): Context {
  if (!isShort && !isSaid) return { before: [], after: [] };
  const above = text.slice(0, start).split('\n');
  const before = wordsOf(above.pop() ?? '').slice(-contextWords);
  const behind = isShort || before.length === 0 ? text.slice(end).split('\n', 1)[0] : '';
  const after = wordsOf(behind ?? '').slice(0, contextWords);
  if (before.length + after.length > 0 || !isSaid) return { before, after };
  const last = above.findLast((line) => line.trim() !== '') ?? '';
  return { before: wordsOf(last).slice(-contextWords), after };
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
