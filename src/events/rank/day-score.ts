/** The evidence for a day → how much the day matters. */
import type { DayEvidence } from './day-evidence';

/** Weights are general, of one size where one would do; the last counts days, not articles. */
const rememberedWeight = 0.2;

/**
 * Logarithms of counts: ten reports do not make a day ten times as important. Days that are still
 * named when they are no longer news are those editors put into timelines (G. Tran et al.,
 * "Leveraging learning to rank in an optimization framework for timeline summarization", 2013;
 * D. Gholipour Ghalandari and G. Ifrim, "Examining the state of the art in news timeline
 * summarization", 2020).
 */
export function scoreDay({ reports, naming, recalling, remembered }: DayEvidence): number {
  return (
    Math.log1p(total(reports)) +
    Math.log1p(total(naming)) +
    Math.log1p(total(recalling)) +
    rememberedWeight * Math.log1p(remembered)
  );
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
