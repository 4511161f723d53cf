/** What the sources of one event disagree on: the gravest difference, in words for readers. */
import type { Conflict } from '../../event';
import type { ChosenDate } from './choose-date';
import { differInStrength } from './grades';
import { ofDates, ofStatus } from './conflicts-said';
import { numberConflict, type NumberTelling } from './number-conflict';
import { inReportOrder } from './report-order';
import { triggerOf, type Told } from '../signs/signature';

/** Only independent reports can disagree with each other; a rewrite that garbles its source counts too. */
export function findConflict(members: readonly Told[], chosen: ChosenDate): Conflict | null {
  const told = members.toSorted(inReportOrder);
  if (new Set(told.map(({ article }) => article)).size < 2) return null;
  return (
    dateConflict(told, chosen) ??
    statusConflict(told) ??
    numberConflict(told.map(asTelling)) ??
    wordingConflict(told) ??
    strengthConflict(told)
  );
}

function asTelling({ article, clause }: Told): NumberTelling {
  return { article, clause, reported: article.published };
}

function dateConflict(told: readonly Told[], { date, against }: ChosenDate): Conflict | null {
  const [other] = against;
  if (!other?.telling.date) return null;
  const supporter = told.find(({ telling }) => telling.date?.edtf === date.edtf);
  return ofDates(date, other.telling.date, [
    ...(supporter ? [supporter.clause] : []),
    other.clause,
  ]);
}

function statusConflict(told: readonly Told[]): Conflict | null {
  for (const denied of told) {
    if (denied.telling.status !== 'denied') continue;
    const happened = told.find(
      (other) =>
        other.telling.status === 'happened' &&
        other.article !== denied.article &&
        other.sharesAct(denied),
    );
    if (!happened) continue;
    return ofStatus([happened.clause, denied.clause]);
  }
  return null;
}

function wordingConflict(told: readonly Told[]): Conflict | null {
  const looked = told.slice(0, compared);
  for (const [i, a] of looked.entries()) {
    for (const b of looked.slice(i + 1)) {
      if (a.article === b.article) continue;
      if (!a.contradicts(b) || tellsBoth(looked, a, b) || tellsBoth(looked, b, a)) continue;
      const [one, other] = [a, b].map(triggerOf);
      return {
        kind: 'wording',
        message: `Sources describe it in opposite words: “${one ?? ''}” and “${other ?? ''}”.`,
        quotes: [a.clause, b.clause],
      };
    }
  }
  return null;
}

/** Who praises a road and criticises a tunnel contradicts nobody who tells of the road alone. */
function tellsBoth(told: readonly Told[], { article }: Told, act: Told): boolean {
  return told.some((other) => other.article === article && other.sharesAct(act));
}

/** One quote for each article whose verb is stronger or weaker than those before. */
function strengthConflict(told: readonly Told[]): Conflict | null {
  const differing: { verb: string; member: Told }[] = [];
  for (const member of told.slice(0, compared)) {
    const { article } = member;
    if (member.telling.status === 'said') continue;
    const verb = triggerOf(member);
    const fresh = differing.every(
      (other) => other.member.article !== article && differInStrength(other.verb, verb),
    );
    if (fresh) differing.push({ verb, member });
  }
  if (differing.length < 2) return null;
  const verbs = differing.map(({ verb }) => `“${verb}”`);
  const last = verbs.pop() ?? '';
  return {
    kind: 'wording',
    message: `Sources differ in how strongly they put it: ${verbs.join(', ')} and ${last}.`,
    quotes: differing.map(({ member }) => member.clause),
  };
}

/** Sources of one event whose wording is compared, each with each. */
const compared = 12;
