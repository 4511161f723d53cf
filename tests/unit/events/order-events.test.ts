import { describe, expect, it } from 'vitest';
import { orderEvents } from '../../../src/events/order-events';
import { makeEvent } from '../state/make-timeline';

describe('orderEvents', () => {
  it('goes by earliest day, then latest, then id, years before zero counting down', () => {
    const inOrder = [
      ['-0100', 'A'],
      ['-0044', 'B'],
      ['-0044-03-15', 'C'],
      ['-0044-11', 'D'],
      ['0000', 'E'],
      ['0987', 'F'],
      ['2008-01-01', 'G'],
      ['2008-01', 'H'],
      ['2008', 'I'],
      ['2008', 'J'],
      ['2019', 'K'],
    ].map(([edtf = '', title = '']) => makeEvent(edtf, title));
    const shuffled = [7, 2, 10, 0, 5, 9, 1, 8, 3, 6, 4].flatMap((i) => inOrder[i] ?? []);
    const order = orderEvents(shuffled).map((event) => event.title);
    expect(order.join('')).toBe('ABCDEFGHIJK');
  });
});
