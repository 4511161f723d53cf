/** The mentions of one event → its sources: quotes that stand by themselves, oldest report first. */
import { contains, type Span } from '../../../base/span';
import type { EventSource } from '../../event';
import type { ToldArticle } from '../../told-article';
import { byReport } from './report-order';
import { isTold, type Signature } from '../signs/signature';

const passingShown = 2;

/** A mention and the stretch of text that shows it. */
interface Quoted {
  readonly member: Signature;
  readonly span: Span;
}

/** One source a stretch of text; a stretch inside another counts with it. */
export function sourcesOf(members: readonly Signature[]): EventSource[] {
  const sources: EventSource[] = [];
  for (const { member, span } of quotedIn(members)) {
    const { article, id } = member;
    const last = sources.at(-1);
    if (last?.article === article.id && contains(last, span)) continue;
    const { start, end } = span;
    sources.push({
      article: article.id,
      start,
      end,
      quote: article.text.quote(span),
      mention: id,
    });
  }
  return sources;
}

/** In the order of the sources. */
function quotedIn(members: readonly Signature[]): readonly Quoted[] {
  return withoutCrowd(members).map(asQuoted).sort(inOrder);
}

/** The mention whose quote comes first among the sources. */
export function firstQuoted(members: readonly Signature[]): Signature | undefined {
  const [first, ...others] = withoutCrowd(members).map(asQuoted);
  return others.reduce((best, next) => (best && inOrder(next, best) < 0 ? next : best), first)
    ?.member;
}

function asQuoted(member: Signature): Quoted {
  return { member, span: member.telling?.quoted ?? member.span };
}

function inOrder(a: Quoted, b: Quoted): number {
  return byReport(a.member, b.member) || a.span.start - b.span.start || b.span.end - a.span.end;
}

/** Mentions in passing, only the first of each article: more of them drown what tells the event. */
function withoutCrowd(members: readonly Signature[]): readonly Signature[] {
  const passing = new Map<ToldArticle, Signature[]>();
  for (const member of members) {
    if (isTold(member)) continue;
    const known = passing.get(member.article);
    if (known) known.push(member);
    else passing.set(member.article, [member]);
  }
  const kept = new Set(
    [...passing.values()].flatMap((list) =>
      list.sort((a, b) => a.span.start - b.span.start).slice(0, passingShown),
    ),
  );
  return members.filter((member) => isTold(member) || kept.has(member));
}
