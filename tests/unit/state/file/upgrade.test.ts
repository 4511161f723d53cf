import { describe, expect, it } from 'vitest';
import { upgrader } from '../../../../src/state/file/upgrade';

const step = (to: string) => (data: string) => `${data}>${to}`;

describe('upgrades', () => {
  it('take every step from the version of the data on', () => {
    const upgrade = upgrader(3, [step('2'), step('3')]);
    expect(upgrade('1', 1)).toBe('1>2>3');
    expect(upgrade('2', 2)).toBe('2>3');
    expect(upgrade('3', 3)).toBe('3');
  });

  it('fail at once where a step is missing', () => {
    expect(() => upgrader(3, [step('2')])).toThrow('needs 2 upgrade steps');
  });
});
