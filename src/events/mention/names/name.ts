/** A name as a sentence has it. */
import type { Range } from '../words';

export type NameKind = 'person' | 'organisation' | 'place';

export interface Name extends Range {
  /** As shown: the fullest form in the article. */
  readonly name: string;
  readonly kind: NameKind;
}
