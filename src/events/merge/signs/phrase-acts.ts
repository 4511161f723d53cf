/**
 * A clause → acts that none of its words names alone: “tanks rolled into the valley” is an invasion,
 * “pulled three people from the rubble” a rescue, “left the talks” the end of them.
 */
import { termOf } from '../../../base/words';
import { actsOf } from './act-classes';

const none: readonly number[] = [];

/** “Marsh bought the yard from Quill”, “Quill sold the yard to Marsh”: one act, told from two sides. */
const changesHands =
  /\b(?:(?:bought|buys?|acquire[sd]?|purchase[sd]?)\b.{1,120}\bfrom|(?:sold|sells?)\b.{1,120}\bto) (?:the |its |a )?(?:\p{L}+ ){0,3}\p{Lu}/u;
const bothSides = ['buy', 'sell'].flatMap(actsNamed);

/** Words of which one stands before the other in a clause, the act they name together, and how many words may lie between. */
const phrases = [
  // “wrote the goal of joining the alliance into its constitution”
  ['wrote written write enshrined enshrine', 'constitution', 'amendment', 16],
  ['constitution', 'wrote written write enshrined enshrine', 'amendment', 16],
  ['reached put carried carrying sent took taken entered placed', 'orbit', 'liftoff'],
  ['pulled dug freed winched plucked', 'rubble ruins wreckage debris', 'rescue'],
  ['left quit walked pulled withdrew stormed broke abandoned', 'talks negotiations', 'breakdown'],
  ['talks negotiations', 'broke broken collapsed', 'breakdown'],
  ['troops forces soldiers tanks army', 'into', 'invasion', 3],
].map(([first, second, act, reach = 8]) => ({
  first: wordsIn(first),
  second: wordsIn(second),
  reach: Number(reach),
  acts: actsNamed(String(act)),
}));

/** Between the two they begin another matter: “left for talks”, “pulled out of the town after talks”. */
const parting = wordsIn('for after before during amid as while when until');

/** Most clauses have none of these. */
const telling = /\b(?:constitution|orbit|rubble|ruins|wreckage|debris|talks|negotiations|into)\b/iu;

export function phraseActs(clause: string): readonly number[] {
  if (changesHands.test(clause)) return bothSides;
  if (!telling.test(clause)) return none;
  const words = clause.toLowerCase().split(/[^\p{L}]+/u);
  const phrase = phrases.find(({ first, second, reach }) =>
    words.some(
      (word, at) => first.has(word) && follows(words.slice(at + 1, at + 1 + reach), second),
    ),
  );
  return phrase?.acts ?? none;
}

function follows(words: readonly string[], wanted: ReadonlySet<string>): boolean {
  const found = words.findIndex((word) => wanted.has(word) || parting.has(word));
  return wanted.has(words[found] ?? '');
}

function actsNamed(word: string): readonly number[] {
  return actsOf(termOf(word));
}

function wordsIn(list: string | number | undefined): ReadonlySet<string> {
  return new Set(String(list).split(' '));
}
