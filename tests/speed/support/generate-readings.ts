/** Readings of invented articles: each tells of its own day and recalls what others told before. */
import { addDays, formatIsoDay } from '../../../src/base/civil';
import type { EventMention } from '../../../src/events/event';
import type { Reading } from '../../../src/events/reading';
import type { Timex } from '../../../src/dates/timex';

const mentionsPerArticle = 20;
/** Happenings an article can tell of: each is told some four times, a few much more often. */
const mentionsPerHappening = 4;
const acts = ['announced', 'opened', 'rejected', 'signed', 'attacked', 'visited', 'bought', 'won'];
const syllables = 'ka lo mi ter ran sel vo du bel nor fi zan gru pel tas wen'.split(' ');

/** The same for the same count; `from` is the number of the first article. */
export function generateReadings(count: number, from = 0, happenings = count): Reading[] {
  const random = generator(from + 1);
  const choose = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: count }, (_, i) => {
    const id = `a${String(from + i)}`;
    const published = dayAfter(Math.floor(random() * 365));
    const told = Array.from({ length: mentionsPerArticle }, () => {
      const total = (happenings * mentionsPerArticle) / mentionsPerHappening;
      const number = Math.floor(total * random() ** 2);
      const filler = Array.from({ length: 8 }, () => word(Math.floor(20_000 * random() ** 3)));
      return sentenceAbout(number, choose(acts), filler);
    });
    return readingOf(id, published, told);
  });
}

interface Told {
  readonly sentence: string;
  readonly trigger: string;
  readonly who: string;
  readonly day: string;
}

function sentenceAbout(number: number, otherAct: string, filler: readonly string[]): Told {
  const who = capital(word(number % 700)) + ' ' + capital(word(1000 + (number % 3001)));
  const act = number % 5 === 0 ? otherAct : (acts[number % acts.length] ?? otherAct);
  const day = dayAfter(number % 365);
  const what = `${word(5000 + (number % 4001))} ${word(9000 + (number % 5003))}`;
  return {
    sentence: `${who} ${act} the ${what} of ${capital(word(number % 97))} on ${day}, ${filler.join(' ')}.`,
    trigger: act,
    who,
    day,
  };
}

function readingOf(id: string, published: string, told: readonly Told[]): Reading {
  const mentions: EventMention[] = [];
  const timexes: Timex[] = [];
  let text = '';
  for (const { sentence, trigger, who, day } of told) {
    const start = text.length;
    text += `${sentence}\n`;
    const end = start + sentence.length;
    const at = (words: string): { start: number; end: number } => {
      const offset = start + sentence.indexOf(words);
      return { start: offset, end: offset + words.length };
    };
    const bounds = { edtf: day, earliest: day, latest: day };
    timexes.push({
      ...at(day),
      text: day,
      type: 'DATE',
      value: day,
      date: bounds,
      derivation: { rule: 'iso', written: {}, derived: {}, anchor: null, why: '' },
    });
    mentions.push({
      id: `${id}:${String(start)}-${String(end)}`,
      article: id,
      start,
      end,
      trigger: at(trigger),
      headline: sentence.slice(0, 90),
      date: { ...bounds, why: `“${day}” says it in full.` },
      timex: timexes.length - 1,
      confidence: 0.9,
      status: 'happened',
      attribution: null,
      who: [who],
      where: [],
    });
  }
  const sentences = mentions.map(({ start, end }) => ({ start, end, block: 0 }));
  return {
    article: {
      id,
      name: id,
      title: null,
      byline: null,
      outlet: null,
      url: null,
      language: 'en',
      published: { value: published, from: 'given' },
      alternatives: [],
      credit: null,
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      sentences,
    },
    timexes,
    mentions,
    leftOut: [],
    notes: [],
  };
}

function word(number: number): string {
  let rest = number + syllables.length;
  let made = '';
  while (rest > 0) {
    made += syllables[rest % syllables.length] ?? '';
    rest = Math.floor(rest / syllables.length);
  }
  return made;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function dayAfter(days: number): string {
  return formatIsoDay(addDays({ year: 2031, month: 1, day: 1 }, days));
}

/** Numbers from 0 to 1, the same for the same seed (Park and Miller's minimal standard). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
