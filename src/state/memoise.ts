/** Selectors that work only when what they look at has changed. */

/**
 * A function of `inputs` picked from the state. The last result is kept and given again, the very
 * same object, as long as every input is the very same.
 */
export function memoise<State, Inputs extends readonly unknown[], Output>(
  pick: (state: State) => readonly [...Inputs],
  derive: (...inputs: Inputs) => Output,
): (state: State) => Output {
  let last: { readonly inputs: readonly [...Inputs]; readonly output: Output } | null = null;
  return (state) => {
    const inputs = pick(state);
    if (last?.inputs.every((input, i) => Object.is(input, inputs[i]))) return last.output;
    const output = derive(...inputs);
    last = { inputs, output };
    return output;
  };
}
