import { describe, expect, it } from 'vitest';
import { layOutPages, type PdfLine } from '../../../src/intake/pdf-layout';

const row = (text: string, y: number): PdfLine => ({
  text,
  x: 72,
  y,
  width: text.length * 5,
  size: 11,
  ends: true,
});

/** Paragraphs one below the other from `top` on, 30 points apart. */
const body = (top: number, ...texts: readonly string[]): readonly PdfLine[] =>
  texts.map((text, i) => row(text, top - i * 30));

describe('running heads', () => {
  const pages = ['first', 'second', 'third'].map((n, i) => [
    ...body(700, `The ${n} ferry stopped.`, `Nobody was hurt on the ${n} day.`),
    // Drawn last, as browsers do that print a page.
    row('Harbour News, 7 May 2019', 800),
    row(`© Harbour News Ltd ${String(i + 1)}/3`, 30),
  ]);

  it('go by their height, whenever they are drawn', () => {
    expect(layOutPages(pages).split('\n\n')).toEqual([
      'The first ferry stopped.',
      'Nobody was hurt on the first day.',
      'The second ferry stopped.',
      'Nobody was hurt on the second day.',
      'The third ferry stopped.',
      'Nobody was hurt on the third day.',
    ]);
  });

  it('are told from a sentence that opens several pages, each at its own height', () => {
    const chorus = 'And so it went on.';
    const said = [700, 650, 600].map((top) => body(top, chorus, 'Nobody minded at all.'));
    expect(layOutPages(said).split(chorus)).toHaveLength(4);
  });
});
