import { describe, expect, it } from 'vitest';
import { calledInCommon, NamesInCommon, type Named } from '../../../src/events/names-in-common';

/** An event that these articles tell, of these people and bodies. */
function event(articles: string, who: string, where = ''): Named {
  const list = (names: string): string[] => (names === '' ? [] : names.split(', '));
  return { who: list(who), where: list(where), articles: list(articles) };
}

function namesInCommon(events: readonly Named[]): ReadonlyMap<string, string> {
  const names = new NamesInCommon();
  for (const each of events) names.add(each);
  return names.common(events);
}

describe('a name that articles write in several ways', () => {
  it.each([
    [
      'a surname alone, where both name somebody else',
      [event('a', 'Peter Quill, Argo'), event('b', 'Quill'), event('b', 'Argo')],
      'Quill',
      'Peter Quill',
    ],
    [
      'a surname alone in an event, and behind a full name in one that both tell',
      [event('a, b', 'Peter Quill, Argo'), event('b', 'Quill')],
      'Quill',
      'Peter Quill',
    ],
    [
      'a surname alone, spelled in another way',
      [event('a', 'Viktor Malskyy, Argo'), event('b', 'Malsky, Argo')],
      'Malsky',
      'Viktor Malskyy',
    ],
    [
      'an acronym',
      [event('a', 'Norland Rail Authority, Argo'), event('b', 'NRA, Argo')],
      'NRA',
      'Norland Rail Authority',
    ],
    [
      'the spelling that fewer have',
      [event('a', 'Zelenskyy'), event('b', 'Zelensky'), event('c', 'Zelensky')],
      'Zelenskyy',
      'Zelensky',
    ],
    [
      'a surname in a rarer spelling',
      [
        event('a', 'Peter Malsky, Argo'),
        event('b', 'Malskyy, Argo'),
        event('c', 'Malsky, Argo'),
        event('d', 'Malsky, Argo'),
      ],
      'Malskyy',
      'Peter Malsky',
    ],
  ])('becomes one: %s', (_, events, name, expected) => {
    expect(calledInCommon([name, 'Hale'], namesInCommon(events))).toEqual([expected, 'Hale']);
    expect(calledInCommon([name], namesInCommon(events.toReversed()))).toEqual([expected]);
  });

  it.each([
    ['articles that have nobody in common', [event('a', 'Peter Quill, Argo'), event('b', 'Quill')]],
    [
      'two people of one surname',
      [event('a', 'Peter Quill, Argo'), event('b', 'Quill, Argo'), event('c', 'Paul Quill, Argo')],
    ],
    [
      'an article that tells them apart',
      [event('a', 'Peter Quill, Argo'), event('b', 'Quill, Argo'), event('b', 'Peter Quill')],
    ],
    [
      'a place',
      [event('a', 'Peter Quill, Argo'), event('b', 'Quill, Argo'), event('c', '', 'Quill')],
    ],
    ['a body', [event('a', 'Argo Quill, Hale'), event('b', 'Quill, Hale')]],
  ])('stays as it is: %s', (_, events) => {
    expect(calledInCommon(['Quill'], namesInCommon(events))).toEqual(['Quill']);
  });
});

it('stays what it was once the event that wrote it otherwise has gone', () => {
  const [full, short] = [event('a', 'Peter Quill, Argo'), event('b', 'Quill, Argo')];
  const names = new NamesInCommon();
  for (const each of [full, short]) names.add(each);
  expect(calledInCommon(['Quill'], names.common([full, short]))).toEqual(['Peter Quill']);
  names.remove(full);
  expect(calledInCommon(['Quill'], names.common([short]))).toEqual(['Quill']);
});
