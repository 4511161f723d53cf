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

/** As `toSorted`: stretches that are sorted at once, then merged two by two. */
export function* sortInSteps<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): Steps<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let begin = 0; begin < items.length; begin += stride) {
    if (begin > 0) yield;
    runs.push(items.slice(begin, begin + stride).sort(compare));
  }
  while (runs.length > 1) {
    const longer: (readonly T[])[] = [];
    for (let i = 0; i < runs.length; i += 2) {
      longer.push(yield* mergeInSteps(runs[i] ?? [], runs[i + 1] ?? [], compare));
    }
    runs = longer;
  }
  return runs[0] ?? [];
}

/** Of equals, those of the first list come first. */
function* mergeInSteps<T>(
  first: readonly T[],
  second: readonly T[],
  compare: (a: T, b: T) => number,
): Steps<readonly T[]> {
  const merged: T[] = [];
  let i = 0;
  for (const item of second) {
    for (let next = first[i]; next !== undefined && compare(next, item) <= 0; next = first[i]) {
      merged.push(next);
      i += 1;
    }
    merged.push(item);
    if (merged.length % stride === 0) yield;
  }
  return [...merged, ...first.slice(i)];
}

/** All steps at once. */
export function allSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
