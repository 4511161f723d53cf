/** A mention → the stretches of calendar in which it can meet others that tell of the same. */
import type { Signature } from './signature';

/** Where mentions meet, and as what: those of its own precision meet each other and all finer ones, finer ones only those. */
export interface Place {
  readonly stretch: number;
  readonly own: boolean;
  /** How much it says that two mentions meet there. */
  readonly worth: number;
}

/**
 * Days between the beginnings of two stretches, which are twice as long: any two dates so near share
 * one. A date taken from context can be off, and sources can disagree.
 */
const steps = { day: 4, month: 32, year: 366 } as const;
type Level = keyof typeof steps;
const levels: readonly Level[] = ['day', 'month', 'year'];
const ranks: Readonly<Record<Level, number>> = { day: 0, month: 1, year: 2 };

/** For dates that may give way to others, which look everywhere; beyond all stretches of calendar. */
const anyTime = 2 ** 30;
/** Words that two mentions of one time share count more than those of any two. */
const [near, anywhere] = [2, 1];

/** What is worth more comes first. O(1): at most three stretches of its own, one for each coarser precision, and all time. */
export function placesOf(signature: Signature): readonly Place[] {
  const { days, precision } = signature;
  const last = { stretch: anyTime, own: looksEverywhere(signature), worth: anywhere };
  if (!days || precision === 'age') return [last];
  const places: Place[] = [];
  for (const level of levels.slice(ranks[precision])) {
    const first = Math.floor(days.first / steps[level]);
    if (level !== precision) {
      places.push({ stretch: stretchOf(level, first), own: false, worth: near });
      continue;
    }
    const end = Math.floor(days.last / steps[level]);
    for (let at = first - 1; at <= end; at += 1) {
      places.push({ stretch: stretchOf(level, at), own: true, worth: near });
    }
  }
  return [...places, last];
}

/** The row of a shelf for those whose own precision a stretch has; that for finer ones is the next. */
export function ownRow({ stretch }: Place): number {
  return 2 * stretch;
}

/** The row in which a mention with this place is filed. */
export function filedIn(place: Place): number {
  return place.own ? ownRow(place) : ownRow(place) + 1;
}

/** The first row in which a mention meets others is that of its stretch's own precision; this is the last. */
export function lastMet(place: Place): number {
  return place.own ? ownRow(place) + 1 : ownRow(place);
}

/** The most that a place in which both meet is worth; 0 when they meet nowhere. */
export function worthOfMeeting(a: Signature, b: Signature): number {
  if (meetInCalendar(a, b)) return near;
  return looksEverywhere(a) || looksEverywhere(b) ? anywhere : 0;
}

/** Without making anything: it is asked for every pair of mentions that share a telling term. */
function meetInCalendar(a: Signature, b: Signature): boolean {
  if (!a.days || !b.days || a.precision === 'age' || b.precision === 'age') return false;
  const x = ranks[a.precision];
  const y = ranks[b.precision];
  const step = x < y ? steps[b.precision] : steps[a.precision];
  const firstA = Math.floor(a.days.first / step);
  const firstB = Math.floor(b.days.first / step);
  const endA = x < y ? firstA : Math.floor(a.days.last / step);
  const endB = y < x ? firstB : Math.floor(b.days.last / step);
  return (x < y ? firstA : firstA - 1) <= endB && (y < x ? firstB : firstB - 1) <= endA;
}

/** Whether one that looks everywhere is met in a place by those filed there; see `placesOf`. */
export function visits({ days, precision }: Signature, { stretch, own }: Place): boolean {
  if (stretch === anyTime) return true;
  if (!days || precision === 'age') return false;
  const level = ((stretch % levels.length) + levels.length) % levels.length;
  const rank = ranks[precision];
  if (rank > level || (rank < level && !own)) return false;
  const at = (stretch - level) / levels.length;
  const step = steps[levels[level] ?? 'year'];
  const first = Math.floor(days.first / step);
  return rank < level ? at === first : at >= first - 1 && at <= Math.floor(days.last / step);
}

/** Whether its date may give way to another, or says next to nothing. */
function looksEverywhere({ soft, light, days, precision }: Signature): boolean {
  return soft || light || days === null || precision === 'age';
}

function stretchOf(level: Level, at: number): number {
  return at * levels.length + ranks[level];
}
