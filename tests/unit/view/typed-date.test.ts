import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../../src/view/date-words';
import { dateToType, parseTypedDate } from '../../../src/view/typed-date';

describe('parseTypedDate', () => {
  it.each([
    ['21 April 2025', '2025-04-21'],
    ['21 Apr 2025', '2025-04-21'],
    ['April 21, 2025', '2025-04-21'],
    ['1st May 2020', '2020-05-01'],
    ['21.4.2025', '2025-04-21'],
    ['21/04/2025', '2025-04-21'],
    ['2025-04-21', '2025-04-21'],
    [' Sept 2024 ', '2024-09'],
    ['2008', '2008'],
    ['2008~', '2008~'],
    ['199X', '199X'],
    ['1939/1945', '1939/1945'],
    ['spring 2021', '2021-21'],
    ['Winter 1941', '1941-24'],
    ['Q3 2024', '2024-35'],
    ['1990s', '199X'],
    ['44 BC', '-0043'],
    ['1 BC', '0000'],
    ['15 March 44 BC', '-0043-03-15'],
    ['c. 1850', '1850~'],
    ['1939-1945', '1939/1945'],
    ['3 May to 5 June 2020', '2020-05-03/2020-06-05'],
    ['from May 2020', '2020-05/..'],
  ])('reads %j as %s', (typed, edtf) => {
    expect(parseTypedDate(typed)).toBe(edtf);
  });

  it.each([
    '',
    'yesterday',
    '31 April 2025',
    '2025-02-30',
    '21 April',
    '21 2025',
    '13.13.2025',
    'some time in April 2025',
    '1/2/3/4',
    'spring',
    'spring 3 2021',
    '0 BC',
    '31 February 44 BC',
    'from to 2020',
    '1939–1940–1941',
  ])('does not take %j for a date', (typed) => {
    expect(parseTypedDate(typed)).toBeNull();
  });

  it.each([
    '2025-04-21',
    '2025-04-21T14:30',
    '2024-11',
    '2024-22',
    '2024-36',
    '2008',
    '199X',
    '18XX',
    '-0043',
    '-0043-03-15',
    '0000',
    '1939~',
    '1939?',
    '1939%',
    '2025-04-19/2025-04-20',
    '2025-04-28/2025-05-03',
    '2025-04/2025-05',
    '1939/1945',
    '2024-12-30/2025-01-02',
    '2008/..',
    '../2008-05',
  ])('reads what the page says for %s as that very date', (edtf) => {
    expect(parseTypedDate(dateInWords(edtf))).toBe(edtf);
    expect(dateToType(edtf)).toBe(dateInWords(edtf));
  });

  it('begins with EDTF where words do not say it all', () => {
    expect(dateToType('2004-XX')).toBe('2004-XX');
    expect(dateToType('0079')).toBe('0079');
  });
});
