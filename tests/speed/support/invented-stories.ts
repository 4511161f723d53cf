/**
 * Stories out of nothing, as news has them: a few go on for long and everybody tells them, most are
 * short; each has its own people, places and words, which other stories use as well.
 */
import { capital, generator, word, zipf } from './invented';

const acts = ['announced', 'opened', 'rejected', 'signed', 'attacked', 'visited', 'bought', 'won'];
/** Articles by story, on average. */
const articlesAStory = 40;
/** Articles by happening: each is told some four times, a few much more often. */
const articlesAHappening = 4;

export interface Happening {
  readonly day: number;
  readonly act: string;
  readonly who: string;
  readonly what: string;
  readonly where: string;
}

export interface Story {
  /** In the order of time. */
  readonly happenings: readonly Happening[];
  readonly words: readonly string[];
}

/** The stories of a collection of so many articles, those told most before others. */
export function inventStories(articles: number): Story[] {
  const random = generator(articles + 1);
  const count = Math.ceil(articles / articlesAStory);
  return Array.from({ length: count }, (_, rank): Story => {
    const told = articles / (rank + 1) / Math.log(count + 2);
    const happenings = 3 + Math.ceil((5 * told) / articlesAHappening);
    return inventStory(random, happenings);
  });
}

function inventStory(random: () => number, count: number): Story {
  const several = (length: number, make: () => string) => Array.from({ length }, make);
  const choose = (list: readonly string[]) => list[zipf(random, list.length)] ?? '';
  const cast = several(8, () => `${name(zipf(random, 900))} ${name(1000 + zipf(random, 4000))}`);
  const places = several(4, () => name(6000 + zipf(random, 600)));
  const words = several(40, () => word(20 + zipf(random, 20_000)));
  const start = Math.floor(random() * 700);
  const happenings = Array.from({ length: count }, (): Happening => {
    // Much happens in the beginning, and ever less later on.
    const day = start + Math.floor(-(20 + count / 4) * Math.log(1 - random()));
    const what = `${choose(words)} ${choose(words)}`;
    return { day, act: choose(acts), who: choose(cast), what, where: choose(places) };
  });
  return { happenings: happenings.sort((a, b) => a.day - b.day), words };
}

function name(number: number): string {
  return capital(word(number));
}
