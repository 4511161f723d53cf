/** What the sources of one event disagree on: the gravest difference, in words for readers. */
import { quote } from '../../base/span';
import type { Conflict } from '../event';
import type { ChosenDate } from './choose-date';
import { countedThings } from './counted-things';
import { differInStrength } from './grades';
import { sayDate } from './say-date';
import { inReportOrder } from './report-order';
import type { Signature } from './signature';

/** Only independent reports can disagree with each other; a rewrite that garbles its source counts too. */
export function findConflict(members: readonly Signature[], chosen: ChosenDate): Conflict | null {
  const told = members.filter((member) => !member.light).sort(inReportOrder);
  if (new Set(told.map(({ reading }) => reading)).size < 2) return null;
  return (
    dateConflict(told, chosen) ??
    statusConflict(told) ??
    numberConflict(told) ??
    wordingConflict(told) ??
    strengthConflict(told)
  );
}

function dateConflict(told: readonly Signature[], { date, against }: ChosenDate): Conflict | null {
  const [other] = against;
  if (!other?.mention.date) return null;
  const supporter = told.find(({ mention }) => mention.date?.edtf === date.edtf);
  return {
    kind: 'date',
    message: `Sources give different dates: ${sayDate(date)} and ${sayDate(other.mention.date)}.`,
    quotes: [...(supporter ? [clause(supporter)] : []), clause(other)],
  };
}

function statusConflict(told: readonly Signature[]): Conflict | null {
  for (const denied of told) {
    if (denied.mention.status !== 'denied') continue;
    const happened = told.find(
      (other) =>
        other.mention.status === 'happened' &&
        other.mention.article !== denied.mention.article &&
        other.sharesAct(denied),
    );
    if (!happened) continue;
    return {
      kind: 'status',
      message: 'One source says that it happened, another that it did not.',
      quotes: [clause(happened), clause(denied)],
    };
  }
  return null;
}

function numberConflict(told: readonly Signature[]): Conflict | null {
  const seen = new Map<string, { values: ReadonlySet<string>; member: Signature }>();
  for (const member of told) {
    for (const [thing, values] of countedThings(clause(member))) {
      const before = seen.get(thing);
      if (!before) {
        seen.set(thing, { values, member });
      } else if (
        before.member.mention.article !== member.mention.article &&
        [...values].every((value) => !before.values.has(value))
      ) {
        const [one = '', other = ''] = [[...before.values][0], [...values][0]];
        return {
          kind: 'number',
          message: `Sources give different numbers: ${one} and ${other}.`,
          quotes: [clause(before.member), clause(member)],
        };
      }
    }
  }
  return null;
}

function wordingConflict(told: readonly Signature[]): Conflict | null {
  for (const [i, a] of told.slice(0, compared).entries()) {
    for (const b of told.slice(i + 1, compared)) {
      if (a.mention.article === b.mention.article) continue;
      if (!a.contradicts(b)) continue;
      const [one, other] = [a, b].map(({ reading, mention }) =>
        quote(reading.article.text, mention.trigger),
      );
      return {
        kind: 'wording',
        message: `Sources describe it in opposite words: “${one ?? ''}” and “${other ?? ''}”.`,
        quotes: [clause(a), clause(b)],
      };
    }
  }
  return null;
}

/** One quote for each article whose verb is stronger or weaker than those before. */
function strengthConflict(told: readonly Signature[]): Conflict | null {
  const differing: { verb: string; member: Signature }[] = [];
  for (const member of told.slice(0, compared)) {
    const { article } = member.mention;
    if (member.mention.status === 'said') continue;
    const verb = quote(member.reading.article.text, member.mention.trigger);
    const fresh = differing.every(
      (other) => other.member.mention.article !== article && differInStrength(other.verb, verb),
    );
    if (fresh) differing.push({ verb, member });
  }
  if (differing.length < 2) return null;
  const verbs = differing.map(({ verb }) => `“${verb}”`);
  const last = verbs.pop() ?? '';
  return {
    kind: 'wording',
    message: `Sources differ in how strongly they put it: ${verbs.join(', ')} and ${last}.`,
    quotes: differing.map(({ member }) => clause(member)),
  };
}

/** Sources of one event whose wording is compared, each with each. */
const compared = 12;

function clause({ reading, mention }: Signature): string {
  return quote(reading.article.text, mention);
}
