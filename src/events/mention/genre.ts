/**
 * Tells reports and histories from what only looks like them: programmes (“At 10pm she is joined by
 * …”), which tell what will be on, and letters (“I am looking for my grandfather, born 1840”).
 */
import { isStatement } from './speech/frames';
import type { ParsedSentence } from './sentence';

export type Genre = 'report' | 'programme' | 'letters';

/** With fewer sentences nothing is sure. */
const fewest = 20;
/** Of a letter's sentences, so many speak of the writer. */
const personal = 0.25;
/** Of a programme's sentences, so many tell what is on, and so many at what hour. */
const present = 0.4;
const timed = 0.03;

export function genreOf(sentences: readonly ParsedSentence[]): Genre {
  const told = sentences.filter(({ clauses }) => clauses.length > 0);
  if (told.length < fewest) return 'report';
  const count = (test: (parsed: ParsedSentence) => boolean): number => told.filter(test).length;
  if (count(isPersonal) >= personal * told.length) return 'letters';
  if (count(saysHour) < timed * told.length) return 'report';
  return count(tellsWhatIs) >= present * told.length ? 'programme' : 'report';
}

function isPersonal({ words, quoted }: ParsedSentence): boolean {
  return !quoted && words.some(({ lower }) => lower === 'i' || lower === 'my');
}

/** Other than of a running report, whose entries open with their minute (“5pm: …”). */
function saysHour({ times, words }: ParsedSentence): boolean {
  return times.some(
    ({ timex, last }) =>
      timex.type === 'TIME' && /T\d/.test(timex.value) && words[last + 1]?.text !== ':',
  );
}

function tellsWhatIs({ words, clauses }: ParsedSentence): boolean {
  const main = clauses.find(({ kind }) => kind === 'main');
  if (!main || isStatement(words, main, clauses)) return false;
  return main.verb.tense === 'present' && !main.verb.perfect;
}
