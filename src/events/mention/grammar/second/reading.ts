/** What of a sentence was read, and what is still open. */
import { Reading } from '../reading';
import type { Sentence } from './sentence';

export class SecondReading extends Reading<Sentence> {
  /** Clauses below another that still want their verb. */
  pending = 0;

  extend(last: number): void {
    const unit = this.current?.units.pop();
    if (unit) this.current?.units.push({ ...unit, last });
  }
}
