import { describe, expect, it } from 'vitest';
import { liveAddress, type Quoted } from '../../../../src/view/reader/live-address';

const page = 'https://news.example/pier';
const text =
  'Pier closed. The old pier was closed by the port on Friday, and two-thirds of the boats, large & small, moved to the new harbour across the bay. Later the pier burned.';

function quoted(words: string, from = 0): Quoted {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, quote: words };
}

describe('liveAddress', () => {
  it('names a quote in full', () => {
    expect(liveAddress(page, text, [quoted('The old pier was closed')])).toBe(
      `${page}#:~:text=The%20old%20pier%20was%20closed`,
    );
  });

  it('encodes what has a meaning in a directive', () => {
    expect(liveAddress(page, text, [quoted('two-thirds of the boats, large & small')])).toBe(
      `${page}#:~:text=two%2Dthirds%20of%20the%20boats%2C%20large%20%26%20small`,
    );
  });

  it('names a long quote by its ends', () => {
    const long = quoted(text.slice(text.indexOf('The old'), text.indexOf(' Later')));
    expect(liveAddress(page, text, [long])).toBe(
      `${page}#:~:text=The%20old%20pier%20was%20closed,new%20harbour%20across%20the%20bay.`,
    );
  });

  it('says what stands around a short quote', () => {
    expect(liveAddress(page, text, [quoted('the pier', text.indexOf('Later'))])).toBe(
      `${page}#:~:text=the%20bay.%20Later-,the%20pier,-burned.`,
    );
  });

  it('says what stands before words that were said before', () => {
    const twice =
      'On Monday the council met again. The mayor left. On Monday the council met again.';
    const words = 'On Monday the council met';
    const start = twice.lastIndexOf(words);
    const again = { start, end: start + words.length, quote: words };
    expect(liveAddress(page, twice, [again])).toBe(
      `${page}#:~:text=The%20mayor%20left.-,On%20Monday%20the%20council%20met`,
    );
  });

  it('looks for what stands around a quote in its own paragraph first', () => {
    const story = 'The mayor left.\n\nIn May she met the council again. The mayor left. He slept.';
    const start = story.lastIndexOf('The mayor left.');
    const again = { start, end: start + 15, quote: 'The mayor left.' };
    expect(liveAddress(page, story, [again])).toBe(
      `${page}#:~:text=the%20council%20again.-,The%20mayor%20left.,-He%20slept.`,
    );
    const first = { start: 0, end: 15, quote: 'The mayor left.' };
    expect(liveAddress(page, story, [first])).toBe(`${page}#:~:text=The%20mayor%20left.`);
  });

  it('takes no words of two paragraphs together for what stands before a quote', () => {
    const story = 'The mayor left.\n\nShe came back in May.\n\nCosts\n\nThe mayor left.';
    const start = story.lastIndexOf('The mayor left.');
    const again = { start, end: story.length, quote: 'The mayor left.' };
    expect(liveAddress(page, story, [again])).toBe(`${page}#:~:text=Costs-,The%20mayor%20left.`);
  });

  it('names as many words of a long quote as no other sentence begins with', () => {
    const opening = 'The old pier was closed by the port on Friday';
    const other = `${opening}, and the ferries moved to the new harbour.`;
    const story = `${opening} before the storm came.\n\n${other}`;
    const start = story.lastIndexOf(opening);
    expect(liveAddress(page, story, [{ start, end: story.length, quote: other }])).toBe(
      `${page}#:~:text=${encodeURIComponent(`${opening},`)},moved%20to%20the%20new%20harbour.`,
    );
  });

  it('leads to several quotes of one page', () => {
    const quotes = [quoted('The old pier was closed'), quoted('moved to the new harbour')];
    expect(liveAddress(page, text, quotes)?.split('&')).toEqual([
      `${page}#:~:text=The%20old%20pier%20was%20closed`,
      'text=moved%20to%20the%20new%20harbour',
    ]);
  });

  it('knows nothing of what stands around a quote when the text is not here', () => {
    expect(liveAddress(page, null, [quoted('the pier')])).toBe(`${page}#:~:text=the%20pier`);
  });

  it('keeps the place the address leads to, and drops other text directives', () => {
    const quote = [quoted('The old pier was closed')];
    expect(liveAddress(`${page}#news`, text, quote)).toBe(
      `${page}#news:~:text=The%20old%20pier%20was%20closed`,
    );
    expect(liveAddress(`${page}#:~:text=other`, text, quote)).toBe(
      `${page}#:~:text=The%20old%20pier%20was%20closed`,
    );
  });

  it('is the page itself for a quote without words', () => {
    expect(liveAddress(page, text, [{ start: 0, end: 3, quote: '…' }])).toBe(page);
  });

  it.each([null, 'pier.txt', 'javascript:alert(1)'])('makes no link of %j', (stated) => {
    expect(liveAddress(stated, text, [quoted('the pier')])).toBeNull();
  });
});
