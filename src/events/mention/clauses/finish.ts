/** Drafts become clauses: verbless ones dissolve, each gets its subject and the end of its own words. */
import { isComma, isNominal, trimmedEnd, type Word } from '../words';
import type { Clause, ClauseKind } from './clause';
import { hasVerb, isUnder, type Draft, type Told } from './open/draft';
import { subjectOf } from './subjects/subject-of';
import { timeUnits } from '../words/function-words';

/** Clauses that are told apart when they stand in front of the one they belong to. */
const fronted = new Set<ClauseKind>(['adverbial', 'participial', 'conditional']);

/** In the order of their verbs. */
export function finishClauses(
  words: readonly Word[],
  drafts: readonly Draft[],
  timeWords: ReadonlySet<number>,
): readonly Clause[] {
  promoteOnlyClause(drafts);
  promoteCleftClause(words, drafts, timeWords);
  closeCleftAside(words, drafts);
  const told = drafts.filter(hasVerb);
  const made = new Map<Draft, Clause>();
  const build = (draft: Told): Clause => {
    const known = made.get(draft);
    if (known) return known;
    const above = parentWithVerb(draft);
    const parent = above && build(above);
    const first = firstWord(words, draft, told);
    const subject = draft.speaker ?? subjectOf(words, { ...draft, first }, parent, timeWords);
    const clause: Clause = {
      kind: draft.kind,
      first,
      last: Math.max(draft.last, draft.verb.last),
      verb: draft.verb,
      opener: draft.opener,
      parent,
      subject,
      ownSubject: subject !== null && subject.first >= first && subject.last <= draft.last,
      quoted: draft.quoted,
      coreLast: beforeGap(words, draft.verb.last, coreLast(words, draft, told), timeWords),
    };
    made.set(draft, clause);
    return clause;
  };
  // By `push`: once `map` is optimised its arrays are of another kind, and all that reads clauses is
  // compiled once more.
  const clauses: Clause[] = [];
  for (const draft of told) clauses.push(build(draft));
  return clauses.sort((a, b) => a.verb.head - b.verb.head);
}

/**
 * A sentence whose only verb sits in what looked like a fronted clause: that clause is the main one,
 * and what opened it a preposition (“After the war the family moved”).
 */
function promoteOnlyClause(drafts: readonly Draft[]): void {
  const [root] = drafts;
  if (!root || root.verb || root.parent) return;
  const only = drafts.find(
    (draft) => hasVerb(draft) && (draft.kind === 'adverbial' || draft.kind === 'content'),
  );
  if (only?.kind !== 'adverbial' || only.verb?.form === 'gerund') return;
  // “The first day of the trial, when he was questioned”: a fragment, and no event of the day.
  if (only.first > 1) return;
  only.kind = 'main';
  only.first = 0;
  only.opener = null;
}

/** “It was not until 1994 that the town paid”, “It was in May that …”: what is told is told by the second clause. */
function promoteCleftClause(
  words: readonly Word[],
  drafts: readonly Draft[],
  timeWords: ReadonlySet<number>,
): void {
  const [root] = drafts;
  if (!root?.verb || words[0]?.lower !== 'it' || words[root.verb.head]?.pos !== 'AUX') return;
  const told = drafts.find(({ kind, parent }) => kind === 'content' && parent === root);
  if (told?.opener == null || words[told.opener]?.lower !== 'that') return;
  let end = root.verb.last + 1;
  while (timeWords.has(end) || cleftWords.has(words[end]?.lower ?? '')) end++;
  if (end === root.verb.last + 1 || (end !== told.opener && !isComma(words[end]))) return;
  root.verb = null;
  told.kind = 'main';
  told.parent = null;
  told.first = 0;
}

/** “It was not until a doctor went to the police in 2022 that a case was opened”: what “that” opens is not said by the doctor. */
function closeCleftAside(words: readonly Word[], drafts: readonly Draft[]): void {
  const [root] = drafts;
  if (!root?.verb || words[0]?.lower !== 'it' || words[root.verb.head]?.pos !== 'AUX') return;
  const until = drafts.find(
    ({ kind, parent, opener }) =>
      kind === 'adverbial' && parent === root && words[opener ?? -1]?.lower === 'until',
  );
  const told = drafts.find(({ kind, parent }) => kind === 'content' && parent === until);
  if (!until || told?.opener == null || words[told.opener]?.lower !== 'that') return;
  until.last = told.opener - 1;
  told.parent = root;
}

/** Before the time that such a sentence puts in front. */
const cleftWords = new Set('not until only on in at during after before'.split(' '));

function parentWithVerb(draft: Draft): Told | null {
  let up = draft.parent;
  while (up && !hasVerb(up)) up = up.parent;
  return up && hasVerb(up) && up !== draft ? up : null;
}

/** Past fronted clauses that are told apart, and marks. */
function firstWord(words: readonly Word[], draft: Told, told: readonly Draft[]): number {
  let { first } = draft;
  if (!draft.speaker)
    for (const other of told) {
      if (other === draft || !fronted.has(other.kind)) continue;
      // “cement used to seal the quay”: the noun before the participle is its own.
      const describes = other.kind === 'participial' && isNominal(words[first]);
      const opens = other.first >= draft.first && other.first <= (describes ? first : first + 1);
      if (opens && other.last < draft.verb.first) first = Math.max(first, other.last + 1);
    }
  while (first < draft.last && /^[,;:.—–-]$/.test(words[first]?.text ?? '')) first++;
  return first;
}

/** Its own words end where the first trailing clause that is told apart begins. */
function coreLast(words: readonly Word[], draft: Told, told: readonly Draft[]): number {
  let last = Math.max(draft.last, draft.verb.last);
  if (draft.speaker) return last;
  const later = told.filter((other) => other !== draft && other.first > draft.verb.last);
  for (const other of later.sort((a, b) => b.first - a.first)) {
    if (other.first > last || !belongsTo(other, draft)) continue;
    if (toldApart(words, other, draft, last)) last = trimmedEnd(words, endBefore(words, other));
  }
  while (last > draft.verb.last && words[last]?.pos === 'CCONJ') last = trimmedEnd(words, last - 1);
  return Math.max(last, draft.verb.last);
}

/** “died in 1968 and she herself eleven years later”: between two times a second act begins that leaves its verb out. */
function beforeGap(
  words: readonly Word[],
  verb: number,
  last: number,
  timeWords: ReadonlySet<number>,
): number {
  const another = beforeAnother(words, verb, last);
  if (another !== null) return another;
  const gapped = beforeGapped(words, verb, last, timeWords);
  if (gapped !== null) return gapped;
  if (!timeWords.has(last)) return last;
  for (let at = last; at > verb; at--) {
    if (words[at]?.pos !== 'CCONJ' || timeWords.has(at) || timeWords.has(at + 1)) continue;
    const end = words[at - 1]?.text === ',' ? at - 2 : at - 1;
    return timeWords.has(end) ? end : last;
  }
  return last;
}

/** “In 1998 it showed a computer, in 2001 a player and …”: behind a time in front, another time and what it brought. */
function beforeGapped(
  words: readonly Word[],
  verb: number,
  last: number,
  timeWords: ReadonlySet<number>,
): number | null {
  if (!timeWords.has(0)) return null;
  for (let at = verb + 2; at < last; at++) {
    if (!isComma(words[at]) || words[at + 1]?.pos !== 'ADP' || !timeWords.has(at + 1)) continue;
    let end = at + 1;
    while (timeWords.has(end + 1)) end++;
    if (end < last && words[end + 1]?.pos === 'DET') return at - 1;
  }
  return null;
}

/** “killed 4,000, and another, in 1992, 75” */
function beforeAnother(words: readonly Word[], verb: number, last: number): number | null {
  for (let at = verb + 1; at < last; at++) {
    if (words[at]?.pos !== 'CCONJ' || words[at + 1]?.lower !== 'another') continue;
    if (isComma(words[at + 2])) return trimmedEnd(words, at - 1);
  }
  return null;
}

/** Where the words before a clause end: “a day after …”, “less than a day after …” take their day along. */
function endBefore(words: readonly Word[], { kind, first }: Draft): number {
  let end = first - 1;
  if (kind !== 'adverbial' || !/^(?:after|before)$/.test(words[first]?.lower ?? '')) return end;
  // “in the 88th minute after …” counts from elsewhere.
  if (
    !timeUnits.has(words[end]?.lower ?? '') ||
    /^\d+(?:st|nd|rd|th)$/.test(words[end - 1]?.lower ?? '')
  )
    return end;
  do end--;
  while (/^(?:NUM|DET|ADJ|ADV)$/.test(words[end]?.pos ?? '') || words[end]?.lower === 'than');
  return end;
}

function belongsTo(other: Draft, draft: Draft): boolean {
  return isUnder(other, draft) || other.parent === draft.parent;
}

function toldApart(words: readonly Word[], other: Draft, draft: Told, last: number): boolean {
  switch (other.kind) {
    case 'coordinate':
    case 'adverbial':
      return true;
    case 'participial':
    case 'relative': {
      // “was caused by bleeding in the brain”
      const agent = words[other.first]?.lower === 'by' && !draft.verb.passive;
      const loose = other.loose || agent;
      if (loose && other.last >= last - 1) return true;
      break;
    }
    default:
  }
  return other.kind === draft.kind && other.parent === draft.parent;
}
