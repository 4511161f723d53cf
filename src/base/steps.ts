/** Work in steps: whoever is in no hurry lets others have their turn between two of them. */

/** Each step takes a moment; the last one gives the result. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Items a step: so many take a millisecond or two. */
const stride = 1024;

/** Does something with each item, in order. */
export function* eachInSteps<T>(
  items: readonly T[],
  act: (item: T, index: number) => void,
): Steps<void> {
  for (let begin = 0; begin < items.length; begin += stride) {
    if (begin > 0) yield;
    items.slice(begin, begin + stride).forEach((item, i) => act(item, begin + i));
  }
}

/** All steps at once. */
export function allSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
