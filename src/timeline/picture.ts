/**
 * The timeline as a list of things to draw: positions in CSS pixels from the top left corner of the
 * drawing area, no canvas and no colours. Events are named by their row in the columns.
 */
import type { Status } from '../events/event';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Everything below belongs to lanes. */
  readonly axisHeight: number;
  readonly ticks: readonly Tick[];
  readonly breaks: readonly BreakMark[];
  readonly lanes: readonly LaneBand[];
  /** From left to right. */
  readonly marks: readonly Mark[];
  /** Marks that had no room of their own. From left to right in each lane. */
  readonly clusters: readonly Cluster[];
}

export interface Tick {
  readonly x: number;
  /** Empty where the line alone has room. */
  readonly label: string;
  /** Middle of the label, which edges may push from `x`. */
  readonly labelX: number;
  readonly major: boolean;
}

/** Where an empty stretch is skipped. */
export interface BreakMark {
  readonly x0: number;
  readonly x1: number;
  /** How long it is; empty where it would touch another break's. */
  readonly label: string;
}

export interface LaneBand {
  /** Shortened to what the width allows. */
  readonly name: string;
  /** Position in the list of articles, when the lane is an article's. */
  readonly article: number | null;
  readonly y: number;
  readonly height: number;
}

export interface Mark {
  readonly row: number;
  readonly lane: number;
  readonly x: number;
  readonly y: number;
  /** The days the date can mean, which may reach beyond the width. */
  readonly x0: number;
  readonly x1: number;
  readonly radius: number;
  readonly status: Status;
  /** What is drawn of these days, where they are wider than the mark. */
  readonly span: Span | null;
  readonly label: PlacedLabel | null;
}

interface Span {
  readonly x0: number;
  readonly x1: number;
  /** Ends fade unless both are known. */
  readonly soft: boolean;
  /** Drawn paler, for it covers much. */
  readonly long: boolean;
}

export interface PlacedLabel {
  readonly lines: readonly string[];
  readonly side: 'right' | 'left';
  /** The edge next to the mark. */
  readonly x: number;
  /** Middle of the first line. */
  readonly y: number;
  readonly width: number;
  readonly strong: boolean;
  /** One for each article that tells of the event, at most `mostDots`. */
  readonly dots: readonly Dot[];
  /** All of it, dots included. */
  readonly box: Box;
}

export interface Dot {
  /** Position in the list of articles. */
  readonly article: number;
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Cluster {
  readonly lane: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** `12`, `3.4k` */
  readonly label: string;
  /** At least two. */
  readonly rows: Int32Array;
}

/** Whether nothing is in sight. */
export function isBare({ marks, clusters }: Picture): boolean {
  return marks.length === 0 && clusters.length === 0;
}

/** Pixels from one line of a label to the next; two lines are the most a label has. */
export const lineHeight = 15;
export const mostDots = 5;
/** Where the names of lanes begin, and how much further right they do after an article's dot. */
export const laneNameX = 12;
export const laneDot = 14;
