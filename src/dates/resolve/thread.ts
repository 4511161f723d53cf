/** The thread of a text: which of the dates mentioned before an expression goes on from, or looks back to. */
import type { Fields, PointUnit } from '../meaning';
import { coarser, firstDayNumber, isBefore, type Point } from '../calendar/point';
import { dayOf, type Mention, type Scene } from './scene';

/** How many mentions back the thread of a text is looked for. */
const reach = 14;

/** The mention the text goes on from, of a unit no coarser than asked for: the last one that is not told in passing. */
export function focusOf(scene: Scene, coarsest: PointUnit): Mention | null {
  const { mentions } = scene;
  let fallback: Mention | null = null;
  for (let back = 0; back < Math.min(reach, mentions.length); back += 1) {
    const index = mentions.length - 1 - back;
    const mention = mentions[index];
    if (!mention || mention.aside || !reaches(mention, coarsest)) continue;
    if (!inPassing(mention, mentions, index)) return mention;
    fallback ??= mention;
  }
  return fallback;
}

/** Whether a mention is of a unit no coarser than asked for. */
function reaches(mention: Mention, coarsest: PointUnit): boolean {
  return coarsest === 'day' ? dayOf(mention) !== null : !coarser(mention.point.unit, coarsest);
}

/** The date the text was at before a mention: the last month or day in it. */
function threadBefore(mentions: readonly Mention[], index: number): Mention | null {
  for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) {
    const mention = mentions[at];
    if (!mention || mention.aside || mention.bracketed || mention.earlier) continue;
    if (coarser('year', mention.point.unit)) return mention;
  }
  return null;
}

/** Years a history passes over in one step; a longer one, inside a sentence, is a look at another time. */
const longestStep = 25;

/** Years a full date inside a sentence may lie back before it is a look at another time. */
const shortLookBack = 2;

/** Years to what a sentence may open with for the text to go on from it: the campaign of 1867, after 1866. */
const shortStep = 3;

/** "the treaty of 1748", told amid the events of 1756, does not take the text back to 1748. */
function inPassing(mention: Mention, mentions: readonly Mention[], index: number): boolean {
  if (mention.bracketed) return true;
  if (mention.opens) return false;
  const thread = threadBefore(mentions, index);
  if (!thread) return false;
  const step = mention.point.first.year - thread.point.first.year;
  if (mention.earlier && step < 0) return true;
  if (mention.outlook) {
    const farthest = mention.framed ? longestStep : shortStep;
    return step !== 0 && !(mention.inSubject && step > 0 && step <= farthest);
  }
  return mention.point.unit === 'year' ? step < 0 || step > longestStep : step < -shortLookBack;
}

/**
 * A day that says its year, or the same month of a year, before an expression in the same sentence (arrested on 3 May 1998 and
 * freed on 5 June), the year that opens it (last year, it closed in March) or stands right before it:
 * it closed in 2008, on 4 May.
 */
export function datedBefore({ month }: Fields, scene: Scene): Mention | null {
  const isYear = ({ opens, span, point }: Mention): boolean =>
    point.unit === 'year' &&
    (opens || scene.span.start - span.end <= beside) &&
    scene.tense().tense !== 'future';
  const { report } = scene;
  return lastWhere(scene, (mention) => {
    const { sentence, inFull, bracketed, outlook, earlier, point } = mention;
    if (sentence !== scene.sentence || bracketed || outlook) return false;
    // “The letter, which is dated 17 August 1931, was found in February”, written in 2026.
    const age = report ? report.point.first.year - point.first.year : 0;
    if (earlier && !scene.narrative && age > longAgo) return false;
    const again = point.unit === 'month' && point.first.month === month;
    return (inFull && (point.unit === 'day' || again)) || isYear(mention);
  });
}

/** Years after which what stands in an aside is not what the sentence goes on from. */
const longAgo = 10;

/** Characters from a year to a day of it: “, on ”. */
const beside = 5;

/** The last mention that fits, no further back than the thread of a text reaches. */
export function lastWhere(
  { mentions }: Scene,
  fits: (mention: Mention) => boolean,
): Mention | null {
  for (let back = 0; back < Math.min(4 * reach, mentions.length); back += 1) {
    const mention = mentions[mentions.length - 1 - back];
    if (mention && fits(mention)) return mention;
  }
  return null;
}

/** Characters between a happening and its day: the attack of the early morning of 7 December. */
const grasp = 40;

/** The last day that an earlier sentence names beside a word (lower case): the day of what it names. */
export function dayNamedWith(scene: Scene, word: string): Mention | null {
  return lastWhere(
    scene,
    (mention) =>
      mention.sentence < scene.sentence && dayOf(mention) !== null && says(mention, word),
  );
}

function says({ passage: { tokens, first, end }, span }: Mention, word: string): boolean {
  for (let at = first; at < end && tokens.startOf(at) < span.end + grasp; at += 1) {
    if (tokens.endOf(at) > span.start - grasp && tokens.textOf(at) === word) return true;
  }
  return false;
}

/** The last mention of a unit no coarser than asked for. */
export function lastMention(scene: Scene, coarsest: PointUnit): Mention | null {
  const { mentions } = scene;
  let movedOnTo: Mention | null = null;
  let fallback: Mention | null = null;
  for (let back = 0; back < Math.min(reach, mentions.length); back += 1) {
    const index = mentions.length - 1 - back;
    const mention = mentions[index];
    if (!mention || mention.aside || mention.bracketed || liesAhead(mention, scene)) continue;
    if (onlyTells(mention, mentions[index - 1], coarsest, scene)) continue;
    if (reaches(mention, coarsest)) {
      if (movedOnTo && hasMoved(mention.point, movedOnTo.point)) return fallback;
      const here = mention.sentence === scene.sentence && !mention.since;
      if (here || !looksBack(mention, mentions, index)) return mention;
      fallback ??= mention;
    }
    if (!mention.outlook) movedOnTo ??= mention;
  }
  return fallback;
}

/** "were killed Tuesday, police said Wednesday", or so in two sentences: what comes next happened on the Tuesday. */
function onlyTells(
  mention: Mention,
  before: Mention | undefined,
  coarsest: PointUnit,
  { report }: Scene,
): boolean {
  if (!mention.told || !before || !reaches(before, coarsest)) return false;
  const ofReport =
    report !== null && firstDayNumber(mention.point) === firstDayNumber(report.point);
  return mention.sentence - before.sentence <= (ofReport ? 1 : 0);
}

/** "since Sunday", "the fault of Friday", "he had left on Friday", told of what came after that, do not take the text back there. */
function looksBack(
  { since, outlook, earlier, opens, point }: Mention,
  mentions: readonly Mention[],
  index: number,
): boolean {
  if (since) return true;
  if (opens || !(outlook || earlier)) return false;
  const thread = threadBefore(mentions, index);
  return thread !== null && isBefore(point, thread.point);
}

/** "On 22 June … In August … The next day": no longer the 23rd of June. Back to another month likewise, but a year before may be told in passing. */
function hasMoved(from: Point, to: Point): boolean {
  return isBefore(from, to) || (to.unit === 'month' && isBefore(to, from));
}

/** Whether a mention cannot be what words look back to: it comes later in the sentence (clock times are placed last), or in time than a past that is told of. */
function liesAhead({ span, point }: Mention, scene: Scene): boolean {
  if (span.start > scene.span.start) return true;
  const { reference } = scene;
  return reference !== null && isBefore(reference, point) && scene.tense().tense === 'past';
}

/** Characters between two dates that are named in one breath: "10, 11 and 12 June". */
const breath = 24;

/** The date that was placed right before this expression, in the same sentence. */
export function justBefore({ mentions, sentence, span }: Scene): Mention | null {
  const last = mentions.at(-1);
  const near = last?.sentence === sentence && span.start - last.span.end <= breath;
  return near ? last : null;
}
