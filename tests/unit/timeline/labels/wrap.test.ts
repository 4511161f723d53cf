import { describe, expect, it } from 'vitest';
import { shapesOf, shorten } from '../../../../src/timeline/labels/wrap';
import { evenMeasure } from '../sample-events';

const shapes = (title: string, room: number) => shapesOf(title, 'label', evenMeasure, room);

describe('the shapes of a label', () => {
  it('a short title stays on one line', () => {
    expect(shapes('Talks end', 300).map((shape) => shape.lines)).toEqual([['Talks end']]);
  });

  it('a longer one may also take two lines of about the same length', () => {
    expect(shapes('Ministers of both sides meet in Geneva', 300).map((one) => one.lines)).toEqual([
      ['Ministers of both sides meet in Geneva'],
      ['Ministers of both', 'sides meet in Geneva'],
    ]);
  });

  it('what does not fit on two lines is cut, and says so', () => {
    const [shape, ...others] = shapes(
      'Ministers of both sides meet in Geneva for a third day',
      100,
    );
    expect(others).toEqual([]);
    expect(shape?.cut).toBe(true);
    expect(shape?.lines.at(-1)).toMatch(/…$/);
    for (const line of shape?.lines ?? []) expect(evenMeasure(line)).toBeLessThanOrEqual(200);
  });

  it('a word longer than the room is cut', () => {
    const [shape] = shapes('Donaudampfschifffahrtsgesellschaft', 160);
    expect(shape?.lines).toEqual(['Donaudampfschifffahrt…']);
  });

  it('where less than half would be left, nothing is shown', () => {
    expect(shapes('Ministers of both sides meet in Geneva for a third day', 70)).toEqual([]);
  });
});

describe('shortening', () => {
  it('keeps letters of two code units whole', () => {
    expect(shorten('𝔘𝔨𝔯𝔞𝔦𝔫𝔢', 'label', (text) => [...text].length * 10, 40)).toBe('𝔘𝔨𝔯…');
  });
});
