/** The mentions of one event → its sources: quotes that stand by themselves, oldest report first. */
import { contains, quote, type Span } from '../../base/span';
import type { EventSource } from '../event';
import type { Reading } from '../reading';
import type { Signature } from './signature';

/** A sentence longer than this is quoted by its clause alone. */
const longestQuote = 400;
const passingShown = 2;

/** One source a stretch of text; a stretch inside another counts with it. */
export function sourcesOf(members: readonly Signature[]): EventSource[] {
  const spans = withoutCrowd(members)
    .map((member) => ({ member, span: quotedSpan(member) }))
    .sort(
      (a, b) =>
        compare(a.member, b.member) || a.span.start - b.span.start || b.span.end - a.span.end,
    );
  const sources: EventSource[] = [];
  for (const { member, span } of spans) {
    const { article, id } = member.mention;
    const last = sources.at(-1);
    if (last?.article === article && contains(last, span)) continue;
    const { start, end } = span;
    const words = quote(member.reading.article.text, span);
    sources.push({ article, start, end, quote: words, mention: id });
  }
  return sources;
}

/** Mentions in passing, only the first of each article: more of them drown what tells the event. */
function withoutCrowd(members: readonly Signature[]): Signature[] {
  const passing = new Map<Reading, Signature[]>();
  for (const member of members) {
    if (!member.light) continue;
    passing.set(member.reading, [...(passing.get(member.reading) ?? []), member]);
  }
  const kept = new Set(
    [...passing.values()].flatMap((list) =>
      list.sort((a, b) => a.mention.start - b.mention.start).slice(0, passingShown),
    ),
  );
  return members.filter((member) => !member.light || kept.has(member));
}

function compare(a: Signature, b: Signature): number {
  const published = ({ reading }: Signature): string => reading.article.published?.value ?? '9999';
  return order(published(a), published(b)) || order(a.reading.article.id, b.reading.article.id);
}

/** The whole sentence when it tells of this event only: a clause alone can lack its subject. */
function quotedSpan({ mention, reading, sentence, light }: Signature): Span {
  const whole = reading.article.sentences[sentence];
  if (light || !whole || !contains(whole, mention)) return mention;
  if (whole.end - whole.start > longestQuote) return mention;
  const others = reading.mentions.some(
    (other) => other.id !== mention.id && (other.weight ?? 1) >= 0.5 && contains(whole, other),
  );
  return others ? mention : { start: whole.start, end: whole.end };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
