/** Whether a history has come to the time it was written in, whose dates hang on the day of publication. */
import type { Mention, Scene } from './scene';
import { focusOf } from './thread';

/** The mention whose year the text goes on in; null where it has none, or has come to its own time. */
export function threadOf(scene: Scene): Mention | null {
  const focus = isAtWriting(scene) ? null : focusOf(scene, 'year');
  return focus && !isLeftBehind(focus, scene) ? focus : null;
}

/** Sentences in which a text stays at the time it was written in, once it has come to it. */
const atWriting = 4;

/** "She swam there until last year. She died on 3 November", "announced it last October and won on 4 May": the text has come to the time it was written in. */
function isAtWriting(scene: Scene): boolean {
  const { report, mentions, sentence } = scene;
  if (report && scene.comesToNow()) return true;
  const last = mentions.at(-1);
  if (!report || !last || sentence - last.sentence > atWriting) return false;
  const { until, counted, ofText, point } = last;
  if (report.point.first.year - point.first.year > 1) return false;
  return (until && counted) || (!ofText && point.unit === 'month');
}

/** Years before the writing that are of its own time, and years that no thread passes over to come there. */
const ownTime = 3;
const leap = 10;

/**
 * "It was restored in 1995. A rule that was adopted in 2023 forbids it. In January the court …", written in 2026:
 * the text has come to its own time. It has never left it where the other one was told in passing.
 */
function isLeftBehind(focus: Mention, { report, mentions, sentence }: Scene): boolean {
  if (!report) return false;
  return mentions.some(
    ({ point, span, sentence: of, bracketed }) =>
      !bracketed &&
      sentence - of <= atWriting &&
      (span.start > focus.span.start || focus.earlier) &&
      point.first.year >= report.point.first.year - ownTime &&
      point.first.year - focus.point.first.year > leap,
  );
}
