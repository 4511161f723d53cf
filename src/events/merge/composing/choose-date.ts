/** The dates several mentions give one event → the date of the event, with its reason for readers. */
import { ascending } from 'd3-array';
import type { EventDate } from '../../event';
import { sayDate } from '../../say-date';
import type { Told } from '../signs/signature';
import { common } from '../signs/when';

export interface ChosenDate {
  readonly date: EventDate;
  /** Mentions whose written date excludes the chosen one. */
  readonly against: readonly Told[];
}

const fineness = { day: 3, month: 2, year: 1, age: 0 } as const;

/**
 * The finest date that most independent reports support: a vaguer date that agrees supports a finer
 * one. A written date comes before one taken from context.
 */
export function chooseDate(
  members: readonly Told[],
  originOf: (member: Told) => string,
): ChosenDate | null {
  const dated = members.filter((member) => member.days);
  const firm = dated.filter((member) => !member.soft);
  const candidates = finest(firm.length > 0 ? firm : dated);
  const support = new Map<string, number>();
  let best: Told | null = null;
  for (const candidate of candidates) {
    const key = candidate.telling.date?.edtf ?? '';
    if (!support.has(key))
      support.set(key, supportFor(candidate, firm.length > 0 ? firm : dated, originOf));
    if (!best || compare(candidate, best) > 0) best = candidate;
  }
  if (!best?.telling.date) return null;
  const { date } = best.telling;
  const against = firm.filter(
    (member) => best?.days && !(member.days && common(member.days, best.days)),
  );
  return {
    date: { ...date, why: explain(best, firm.length > 0 ? firm : dated, against) },
    against,
  };

  function compare(a: Told, b: Told): number {
    const of = (member: Told): number => support.get(member.telling.date?.edtf ?? '') ?? 0;
    return (
      of(a) - of(b) ||
      fineness[a.precision] - fineness[b.precision] ||
      a.telling.confidence - b.telling.confidence ||
      ascending(written(b), written(a)) ||
      (a.id < b.id ? 1 : -1)
    );
  }
}

/** Without the dates that another narrows down: a month settles no dispute between two of its days. */
function finest(members: readonly Told[]): readonly Told[] {
  const dates = members.map(({ days, precision }) => ({ days, fine: fineness[precision] }));
  return members.filter((_, i) => {
    const own = dates[i];
    return !dates.some(
      ({ days, fine }) => own?.days && days && fine > own.fine && common(days, own.days),
    );
  });
}

/** When the report was written: who wrote first, nearest to what happened, knows the date best. */
function written({ article }: Told): string {
  return article.published ?? '9999';
}

/** Number of origins whose dates agree with the candidate's. */
function supportFor(
  candidate: Told,
  members: readonly Told[],
  originOf: (member: Told) => string,
): number {
  const { days } = candidate;
  if (!days) return 0;
  const agreeing = members.filter((member) => member.days && common(member.days, days));
  return new Set(agreeing.map(originOf)).size;
}

function explain(best: Told, members: readonly Told[], against: readonly Told[]): string {
  const { date } = best.telling;
  if (!date) return '';
  const others = new Set<string>();
  for (const { telling } of members) {
    if (telling.date && telling.date.edtf !== date.edtf) others.add(sayDate(telling.date));
  }
  const disputed = new Set(
    against.flatMap(({ telling }) => (telling.date ? [sayDate(telling.date)] : [])),
  );
  const vaguer = [...others].filter((said) => !disputed.has(said)).sort();
  const same = new Set(
    members.filter(({ telling }) => telling.date?.edtf === date.edtf).map(({ article }) => article),
  ).size;
  const parts = [date.why.trim()];
  if (same > 1) parts.push(`${String(same)} articles give this date.`);
  if (vaguer.length > 0) parts.push(`Less exact, and in agreement: ${vaguer.join('; ')}.`);
  if (disputed.size > 0) parts.push(`Disputed: ${[...disputed].sort().join('; ')}.`);
  return parts.filter(Boolean).join(' ');
}
