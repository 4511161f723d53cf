/**
 * Old shapes of saved data become today's, one version at a time. Whatever was once written can be
 * read for ever: a missing step is a bug that shows when the module loads.
 */

/** Turns data of one version into data of the next. */
export type Upgrade<T> = (data: T) => T;

/**
 * A function that upgrades data of a known version to `current`; `steps[n]` leads from version
 * n + 1 to version n + 2. Throws when the steps do not lead to `current`.
 */
export function upgrader<T>(
  current: number,
  steps: readonly Upgrade<T>[],
): (data: T, version: number) => T {
  if (steps.length !== current - 1) {
    throw new Error(
      `Version ${String(current)} needs ${String(current - 1)} upgrade steps, not ${String(steps.length)}.`,
    );
  }
  return (data, version) => steps.slice(version - 1).reduce((old, step) => step(old), data);
}
