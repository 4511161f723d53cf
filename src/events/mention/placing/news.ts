/** What a report tells without a time of its own, as news of the day on which it was published. */
import type { DateBounds } from '../../../base/edtf';

export interface News {
  readonly date: DateBounds;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly why: string;
}

export function newsOf(published: DateBounds): News {
  return {
    date: published,
    confidence: 0.5,
    why: `No time is given; taken as news of the day of publication, ${published.edtf}.`,
  };
}
