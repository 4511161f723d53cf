/**
 * The logistic function and its inverse from tables. `Math.exp` and `Math.log` may differ in their
 * last digits from engine to engine; sums and products may not (ECMA-262, IEEE 754), and links must
 * read alike everywhere.
 */

const stepsPerUnit = 128;
const furthest = 12;
/** e to the power of 1/128. */
const growth = 1.007843097206448;

const half: number[] = [];
for (let i = 0, power = 1; i <= furthest * stepsPerUnit; i += 1, power *= growth) {
  half.push(power / (1 + power));
}

/** 1 / (1 + e^-x), between the logistic of -12 and of 12. */
export function squash(x: number): number {
  const steps = Math.min(Math.abs(x) * stepsPerUnit, furthest * stepsPerUnit - 1);
  const below = Math.floor(steps);
  const low = half[below] ?? 0.5;
  const value = low + ((half[below + 1] ?? 1) - low) * (steps - below);
  return x < 0 ? 1 - value : value;
}

const resolution = 4096;
const inverse = new Float64Array(resolution);
for (let j = 0, i = 0; j < resolution / 2; j += 1) {
  const p = 0.5 + (j + 0.5) / resolution;
  while ((half[i + 1] ?? 1) < p) i += 1;
  const low = half[i] ?? 0.5;
  const x = (i + (p - low) / ((half[i + 1] ?? 1) - low)) / stepsPerUnit;
  inverse[resolution / 2 + j] = x;
  inverse[resolution / 2 - 1 - j] = -x;
}

/** ln(p / (1 - p)), for p from 0 to 1 in 4096 steps. */
export function stretch(p: number): number {
  return inverse[Math.min(resolution - 1, Math.floor(p * resolution))] ?? 0;
}
