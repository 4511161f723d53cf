import { describe, expect, it } from 'vitest';
import { findTimexes } from '../../../src/dates/find-timexes';

function only(text: string) {
  const sentences = [{ start: 0, end: text.length }];
  const [timex] = findTimexes(text, { reference: '2025-04-21', language: 'en', sentences });
  if (!timex) throw new Error(`Nothing found in “${text}”`);
  return timex;
}

describe('the explanation of a date', () => {
  it.each([
    ['The pact was signed in 2008.', 'No month or day is given, so it covers the whole year.'],
    ['The pact was signed in May 2008.', 'No day is given, so it covers the whole month.'],
    ['The pact was signed in early 2008.', 'its first third.'],
  ])('says what stays open: %s', (text, words) => {
    expect(only(text).derivation.why).toMatch(new RegExp(`${words}$`));
  });

  it('adds nothing to a day', () => {
    expect(only('It was signed on 3 May 2008.').derivation.why).toMatch(/Saturday 3 May 2008\.$/);
  });

  it('does not pretend to know on which days a fiscal quarter lay', () => {
    const { date, derivation } = only('Sales fell in the third quarter of fiscal 1998.');
    expect(date).toEqual({ edtf: '1998~', earliest: '1998-01-01', latest: '1998-12-31' });
    expect(derivation.why).toMatch(/Fiscal years begin/);
  });
});
