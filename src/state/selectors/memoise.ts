/** Selectors that work only when what they look at has changed, and in steps where nobody waits. */
import { allSteps, type Steps } from '../../base/steps';

export interface Selector<State, Output> {
  (state: State): Output;
  /** Works it out in steps, for whoever asks for it after the last of them. */
  inSteps(state: State): Steps<Output>;
}

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
): Selector<State, Output> {
  return memoiseSteps(pick, function* (...inputs): Steps<Output> {
    yield;
    return derive(...inputs);
  });
}

/** As `memoise`, of what takes a moment for a large timeline. */
export function memoiseSteps<State, Inputs extends readonly unknown[], Output>(
  pick: (state: State) => readonly [...Inputs],
  derive: (...inputs: Inputs) => Steps<Output>,
): Selector<State, Output> {
  type Kept = Result<readonly [...Inputs], Output>;
  let last: Kept | null = null;
  let before: Kept | null = null;

  /** The result for these inputs, if it is kept: it is the last one from now on. */
  function recall(inputs: readonly [...Inputs]): Kept | null {
    if (last && isSame(last.inputs, inputs)) return last;
    if (!before || !isSame(before.inputs, inputs)) return null;
    [last, before] = [before, last];
    return last;
  }

  function* work(inputs: readonly [...Inputs]): Steps<Output> {
    const output = yield* derive(...inputs);
    // Who could not wait for the last step may have had it all at once.
    const known = recall(inputs);
    if (known) return known.output;
    [before, last] = [last, { inputs, output }];
    return output;
  }

  function select(state: State): Output {
    const inputs = pick(state);
    const known = recall(inputs);
    return known ? known.output : allSteps(work(inputs));
  }

  function* inSteps(state: State): Steps<Output> {
    const inputs = pick(state);
    const known = recall(inputs);
    return known ? known.output : yield* work(inputs);
  }

  return Object.assign(select, { inSteps });
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
