/** Selectors that work only when what they look at has changed. */

interface Result<Inputs, Output> {
  readonly inputs: Inputs;
  readonly output: Output;
}

/**
 * A function of `inputs` picked from the state. The last result is kept and given again, the very
 * same object, as long as every input is the very same; and so is the one before, for a state that is
 * worked out ahead while the present one is still looked at.
 */
export function memoise<State, Inputs extends readonly unknown[], Output>(
  pick: (state: State) => readonly [...Inputs],
  derive: (...inputs: Inputs) => Output,
): (state: State) => Output {
  type Kept = Result<readonly [...Inputs], Output>;
  let last: Kept | null = null;
  let before: Kept | null = null;
  return (state) => {
    const inputs = pick(state);
    if (last && isSame(last.inputs, inputs)) return last.output;
    const again = before && isSame(before.inputs, inputs) ? before : null;
    before = last;
    last = again ?? { inputs, output: derive(...inputs) };
    return last.output;
  };
}

/** Gives the list that it gave before where a new one would hold the very same things. */
export function keepingLists<Inputs extends readonly unknown[], Item>(
  derive: (...inputs: Inputs) => readonly Item[],
): (...inputs: Inputs) => readonly Item[] {
  let last: readonly Item[] = [];
  return (...inputs) => {
    const next = derive(...inputs);
    if (next.length !== last.length || !isSame(next, last)) last = next;
    return last;
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.every((input, i) => Object.is(input, b[i]));
}
