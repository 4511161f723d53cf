/** A main clause while it is read. */
import type { Form } from '../languages/language';
import type { Clause, Unit } from './clause';

export interface Draft {
  units: Unit[];
  /** Index of the finite verb; -1 as long as there is none. */
  verb: number;
  form: Form;
  speaker: Clause['speaker'];
  said: boolean;
  below: Clause | null;
  sunk: boolean;
  /** “wurde … von” names who did it. */
  passive: boolean;
}

export function newDraft(): Draft {
  return {
    units: [],
    verb: -1,
    form: 'past',
    speaker: null,
    said: false,
    below: null,
    sunk: false,
    passive: false,
  };
}
