/** A paragraph that stands a second time, as when a body is pasted twice. */
import type { LineRule } from '../rule';

/** Shorter lines repeat by chance ("He declined to comment."). */
const enough = 60;

export const repeat: LineRule = {
  kind: 'boilerplate',
  reason: 'repeat',
  takes: ({ squeezed, firstSame }, index) =>
    (squeezed[index] ?? '').length >= enough && (firstSame[index] ?? index) < index ? 1 : 0,
};
