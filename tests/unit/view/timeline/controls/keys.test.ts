import { describe, expect, it } from 'vitest';
import { commandFor, type Press } from '../../../../../src/view/timeline/controls/keys';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe('keys on the timeline', () => {
  it.each([
    ['ArrowRight', { kind: 'step', by: 1 }],
    ['ArrowLeft', { kind: 'step', by: -1 }],
    ['Home', { kind: 'fit' }],
    ['0', { kind: 'fit' }],
    ['Enter', { kind: 'select' }],
    ['z', { kind: 'zoom-to-selection' }],
    ['Escape', { kind: 'clear' }],
  ])('%s', (key, command) => {
    expect(commandFor(press(key))).toEqual(command);
  });

  it('zoom in and out by the same factor', () => {
    const [nearer, farther] = [commandFor(press('+')), commandFor(press('-'))];
    if (nearer?.kind !== 'zoom' || farther?.kind !== 'zoom') throw new Error('no zoom');
    expect(nearer.factor * farther.factor).toBeCloseTo(1);
  });

  it('with shift the arrows pan', () => {
    expect(commandFor(press('ArrowRight', { shiftKey: true }))?.kind).toBe('pan');
  });

  it.each(['Tab', 'ArrowUp', 'ArrowDown', 'PageDown', 'j', '/'])(
    '%s is left to the page',
    (key) => {
      expect(commandFor(press(key))).toBeNull();
    },
  );

  it('shortcuts of the browser are left to it', () => {
    expect(commandFor(press('0', { ctrlKey: true }))).toBeNull();
    expect(commandFor(press('+', { metaKey: true }))).toBeNull();
  });
});
