import { describe, expect, it } from 'vitest';
import { mentionOf, read, triggersOf } from '../../../corpus/events/read';

describe('the act of saying and what is said', () => {
  it('are two events with dates and statuses of their own', () => {
    const reading = read('Ada Quill said on Saturday that the yard will close in 2026.');
    const said = mentionOf(reading, 'said');
    const close = mentionOf(reading, 'close');
    expect([said.status, said.date?.edtf]).toEqual(['said', '2024-06-08']);
    expect([close.status, close.date?.edtf]).toEqual(['planned', '2026']);
    expect(close.attribution).toEqual({ who: 'Ada Quill' });
    expect(close.headline).not.toContain('said');
  });

  it.each([
    ['before the words', 'Ada Quill said on Friday: “The yard is lost.”'],
    ['behind the words', '“The yard is lost,” Ada Quill said on Friday.'],
    ['behind the words, turned round', '“The yard is lost,” said Ada Quill on Friday.'],
    ['in a report', 'The yard is lost, Ada Quill said on Friday.'],
  ])('find the speaker %s', (_, sentence) => {
    const said = mentionOf(read(sentence), 'said');
    expect(said.attribution).toEqual({ who: 'Ada Quill' });
    expect(said.headline).toMatch(/^Ada Quill: “?[Tt]he yard is lost/);
  });

  it('credit a source named with “according to”', () => {
    const reading = read('According to the Harbour Post, the yard closed in 2019.');
    expect(mentionOf(reading, 'closed').attribution).toEqual({ who: 'Harbour Post' });
  });

  it('leave what the writer adds to the writer', () => {
    const reading = read('Norland said it was content after Ada Quill resigned on Friday.');
    const resigned = mentionOf(reading, 'resigned');
    expect(resigned.status).toBe('happened');
    expect(resigned.attribution).toBeNull();
  });

  it('do not stay apart when nothing in the words has a date of its own', () => {
    const reading = read('Ada Quill said on Friday that the yard was lost.');
    expect(triggersOf(reading)).toEqual(['said']);
  });
});
