import { describe, expect, it } from 'vitest';
import { dateInWords, precisionInWords } from '../../../src/view/date-words';

describe('dateInWords', () => {
  it.each([
    ['2025-04-21', '21 Apr 2025'],
    ['2024-11', 'Nov 2024'],
    ['2008', '2008'],
    ['199X', '1990s'],
    ['18XX', '1800s'],
    ['-0043-03-15', '15 Mar 44 BC'],
    ['0000', '1 BC'],
    ['2024-22', 'summer 2024'],
    ['2024-33', 'Q1 2024'],
    ['1939~', 'c. 1939'],
    ['1939?', '1939?'],
    ['2004-XX', '2004'],
    ['2025-04-21T14:30', '21 Apr 2025, 14:30'],
  ])('says %s as “%s”', (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words);
  });

  it.each([
    ['2025-04-19/2025-04-20', '19–20 Apr 2025'],
    ['2025-04-28/2025-05-03', '28 Apr – 3 May 2025'],
    ['2025-04/2025-05', 'Apr–May 2025'],
    ['1939/1945', '1939–1945'],
    ['2024-12-30/2025-01-02', '30 Dec 2024 – 2 Jan 2025'],
    ['2008/..', 'from 2008'],
    ['../2008', 'until 2008'],
  ])('says what both ends of %s share only once: “%s”', (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words);
  });
});

describe('precisionInWords', () => {
  it.each([
    ['2025-04-21', 'day precision'],
    ['2025-04-21T09:00', 'time of day'],
    ['2024-11', 'month precision'],
    ['2024-21', 'season precision'],
    ['2024-34', 'quarter precision'],
    ['2008', 'year precision'],
    ['-0043', 'year precision'],
    ['199X', 'decade precision'],
    ['18XX', 'century precision'],
    ['1939~', 'year precision, approximate'],
    ['1939/1945', 'a range'],
  ])('calls %s %s', (edtf, words) => {
    expect(precisionInWords(edtf)).toBe(words);
  });
});
