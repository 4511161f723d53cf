/** The headlines several mentions give one event → the one that tells it best. */
import type { Status } from '../../event';
import { eventNouns } from '../../mention/words/event-nouns';
import { readsAlone, subjectIn } from '../../mention/headline/judging/reads-alone';
import { leadSentences } from '../../lead';
import { isTold, triggerOf, type Signature, type Told } from '../signs/signature';

/**
 * What speaks for a headline and against it, set by hand: what most tell and what reads by itself
 * decide, each alone able to outweigh all the rest, which settles what these leave open.
 */
const weights = {
  /** All of its terms are told by all of the others. */
  central: 1.8,
  /** It alone tells this act of whom it does: “Rig’s partners exploded” is one bad reading among many. */
  alone: -0.6,
  /** It tells all by itself (see `readsAlone`). */
  legible: 1.4,
  /** It claims more or less than is known of the event. */
  claimed: -0.5,
  /** “The loss of the ship” says less than “the ship sank”. */
  noun: -0.5,
  /** Its clause has more than two terms. */
  full: 0.3,
  /** It writes its own date. */
  dated: 0.2,
  /** It opens its article, ... */
  lead: 0.2,
  /** ... begins as a sentence does, ... */
  capital: 0.2,
  /** ... and deserves a place of its own (see `EventMention.weight`). */
  weight: 0.2,
} as const;

/** Where there are few terms, they are easily shared. */
const fewTerms = 2;

/**
 * Null when no headline can stand by itself. What waits for a date of its own only goes along: its
 * headline may tell of another day. Ties go to the smaller id, so that the order of articles makes
 * no difference.
 */
export function chooseTitle(members: readonly Signature[], status: Status): Told | null {
  const [only] = members;
  if (members.length === 1 && only) return canName(only) ? only : null;
  const common = termCounts(members);
  const subjects = new Subjects(members);
  let best: { member: Told; score: number } | null = null;
  for (const member of members) {
    if (!canName(member)) continue;
    const rest = restOf(member, common, members.length) + overclaim(member, status);
    // How it reads takes longer to tell than all the rest.
    if (best && rest + weights.legible < best.score) continue;
    const { headline, who } = member.telling;
    const score =
      rest +
      weights.legible * readsAlone(headline, who) +
      (subjects.isAlone(member) ? weights.alone : 0);
    const better =
      !best || score > best.score || (score === best.score && member.id < best.member.id);
    if (better) best = { member, score };
  }
  return best?.member ?? null;
}

function canName(member: Signature): member is Told {
  return member.isFounder && isTold(member) && !member.telling.nameless;
}

/**
 * What is planned, possible or denied is not told by the title of a source for which it happened; nor
 * what came about in the words of those for whom it lay ahead, or of who denies it.
 */
function overclaim({ telling }: Told, status: Status): number {
  const { claimed } = weights;
  if (status === 'said') return telling.status === 'planned' ? claimed : 0;
  if (status !== 'happened') return telling.status === 'happened' ? claimed : 0;
  if (telling.status === 'said') return claimed / 2;
  const ahead = telling.status === 'planned' || telling.status === 'possible';
  return ahead || otherwise.test(telling.headline) ? claimed : 0;
}

const otherwise =
  /\b(?:den(?:y|ies|ied)|will|would|(?:is|are|was|were) (?:to|due|set|expected|scheduled|likely))\b/;

function restOf(member: Told, common: ReadonlyMap<number, number>, size: number): number {
  const { headline, timex, weight } = member.telling;
  const terms = member.clauseTerms;
  const own = terms.length;
  const shared = terms.reduce((sum, term) => sum + (common.get(term) ?? 0), 0);
  return (
    (weights.central * shared) / ((own + fewTerms) * size) +
    (own > 2 ? weights.full : 0) +
    (timex === null ? 0 : weights.dated) +
    weights.weight * weight +
    (member.sentence < leadSentences ? weights.lead : 0) +
    (isNoun(member) ? weights.noun : 0) +
    (/^[\p{Lu}\p{N}“"]/u.test(headline) ? weights.capital : 0)
  );
}

function isNoun(member: Told): boolean {
  return eventNouns.has(triggerOf(member).toLowerCase());
}

/** How many members name a term in their clause. */
function termCounts(members: readonly Signature[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { clauseTerms } of members) {
    for (const term of clauseTerms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** Of whom the members tell their acts. */
class Subjects {
  private readonly tellings: readonly { readonly act: string; readonly words: string }[];
  private readonly known = new Map<string, boolean>();

  constructor(members: readonly Signature[]) {
    this.tellings = members.filter(isTold).map((member) => ({
      act: triggerOf(member).toLowerCase(),
      // The headline has names for what the clause has pronouns for.
      words: `${member.clause} ${member.telling.headline}`.toLowerCase(),
    }));
  }

  /** Whether at least two others tell the same act, and none of them speaks of this subject. */
  isAlone(member: Told): boolean {
    const act = triggerOf(member).toLowerCase();
    const subject = subjectIn(member.telling.headline).toLowerCase();
    const key = `${act} ${subject}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const names = headWords(subject);
    const same = this.tellings.filter((other) => other.act === act);
    const speaking = same.filter(({ words }) => names.some((name) => words.includes(name)));
    const alone = same.length > 2 && speaking.length < 2 && !eventNouns.has(act);
    this.known.set(key, alone);
    return alone;
  }
}

/** “partners” of “Rig’s partners from Norland” */
function headWords(subject: string): readonly string[] {
  const own = subject.replace(/^.*['’]s /, '');
  const [phrase = ''] = own.split(behindHead, 1);
  return phrase.match(/[\p{L}\p{N}-]{2,}/gu) ?? [];
}

const behindHead = / (?:of|in|on|at|from|for|to|by|with|who|that|which) /;
