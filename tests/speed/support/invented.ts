/** Words, days and numbers out of nothing, the same on every run. */
import { addDays, formatIsoDay } from '../../../src/base/civil';

const syllables = 'ka lo mi ter ran sel vo du bel nor fi zan gru pel tas wen'.split(' ');

export function word(number: number): string {
  let rest = number + syllables.length;
  let made = '';
  while (rest > 0) {
    made += syllables[rest % syllables.length] ?? '';
    rest = Math.floor(rest / syllables.length);
  }
  return made;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function dayAfter(days: number): string {
  return formatIsoDay(addDays({ year: 2031, month: 1, day: 1 }, days));
}

/** The rank of something of which the first is told most, the second half as often, the third a third (G. Zipf). */
export function zipf(random: () => number, count: number): number {
  return Math.min(count - 1, Math.floor((count + 1) ** random()) - 1);
}

/** Numbers from 0 to 1, the same for the same seed (Park and Miller's minimal standard). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
