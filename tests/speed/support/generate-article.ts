/** Articles out of nothing: news-like text of a given length, the same for the same number. */

const actors = [
  'The council',
  'Mayor Ines Calder',
  'The harbour board',
  'Prime Minister Odell',
  'Norvia',
  'The Tamber Group',
  'President Lisk',
];
const acts = [
  'approved the new ferry line',
  'rejected the budget',
  'opened talks with Sarland',
  'signed the border treaty',
  'closed two schools',
  'announced an inquiry into the flood',
  'raised the grain tariff',
];
const times = [
  'on Monday',
  'last week',
  'in March 2019',
  'on 4 May 2021',
  'in 2008',
  'over the weekend',
  'earlier this year',
  'two days later',
  'in the autumn of 2016',
];
const fillers = [
  'Residents had waited for the decision for a long time.',
  'Critics called the step overdue.',
  'The opposition did not comment.',
  'Details are to be worked out by a committee.',
  'Observers pointed to the costs.',
];

/** A small linear congruential generator (Numerical Recipes): repeatable, unlike Math.random. */
function numbers(seed: number): () => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** `length` in characters, reached to within one sentence. */
export function generateArticle(seed: number, length: number): string {
  const next = numbers(seed);
  const pick = (words: readonly string[]): string => words[Math.floor(next() * words.length)] ?? '';
  const published = `${String(1 + Math.floor(next() * 28))} ${pick(['January', 'June', 'October'])} ${String(2015 + Math.floor(next() * 10))}`;
  let text = `${pick(actors)} ${pick(acts)} (${String(seed)})\n\nPublished ${published}\n\n`;
  while (text.length < length) {
    text += `${pick(actors)} ${pick(acts)} ${pick(times)}. ${pick(fillers)} `;
    if (next() < 0.3) text = `${text.trimEnd()}\n\n`;
  }
  return text;
}
