import { expect, it } from 'vitest';
import { addSentence } from '../../../../src/state/edits/add-sentence';
import { makeReading } from '../make-timeline';

it('entitles the event with the sentence, cut at a word', () => {
  const text = `The keeper of the light wrote down ${'every ship that passed the rock, '.repeat(4)}until 1962.`;
  const title = addSentence(makeReading('a', text), { start: 0, end: text.length }, '1962')?.title;
  expect(title?.length).toBeLessThanOrEqual(90);
  expect(title?.endsWith('…')).toBe(true);
  expect(text.startsWith(`${title?.slice(0, -1) ?? '?'} `)).toBe(true);
});

it('keeps the quote as it stands, and joins its lines in the title', () => {
  const text = 'Nets and\n  ropes.';
  const edit = addSentence(makeReading('a', text), { start: 0, end: text.length }, '1962');
  expect(edit).toMatchObject({ quote: text, title: 'Nets and ropes', mention: 'a:0-17' });
});
