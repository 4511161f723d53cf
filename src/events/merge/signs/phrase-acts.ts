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

interface Phrase {
  readonly first: ReadonlySet<string>;
  /** Stands behind a word of `first`, with fewer than `reach` words between. */
  readonly second: ReadonlySet<string>;
  readonly reach: number;
  /** What the two name together. */
  readonly acts: readonly number[];
}

const phrases: readonly Phrase[] = [
  // “wrote the goal of joining the alliance into its constitution”
  phrase('wrote written write enshrined enshrine', 'constitution', 'amendment', 16),
  phrase('constitution', 'wrote written write enshrined enshrine', 'amendment', 16),
  phrase('reached put carried carrying sent took taken entered placed', 'orbit', 'liftoff'),
  phrase('pulled dug freed winched plucked', 'rubble ruins wreckage debris', 'rescue'),
  phrase(
    'left quit walked pulled withdrew stormed broke abandoned',
    'talks negotiations',
    'breakdown',
  ),
  phrase('talks negotiations', 'broke broken collapsed', 'breakdown'),
  phrase('troops forces soldiers tanks army', 'into', 'invasion', 3),
];

/** Between the two they begin another matter: “left for talks”, “pulled out of the town after talks”. */
const parting = wordsIn('for after before during amid as while when until');

/** Most clauses have none of these. */
const telling = wordsIn(
  'constitution orbit rubble ruins wreckage debris talks negotiations into ' +
    'bought buy buys acquire acquired acquires purchase purchased purchases sold sell sells',
);

/** Whether there can be a phrase in the clause of a word. */
export function isOfPhrase(word: string): boolean {
  return telling.has(word.toLowerCase().replace(/['’]s$/, ''));
}

/** `clause`: one with a word for which `isOfPhrase` holds. */
export function phraseActs(clause: string): readonly number[] {
  if (changesHands.test(clause)) return bothSides;
  const words = clause.toLowerCase().split(/[^\p{L}]+/u);
  const told = phrases.find(({ first, second, reach }) =>
    words.some(
      (word, at) => first.has(word) && follows(words.slice(at + 1, at + 1 + reach), second),
    ),
  );
  return told?.acts ?? none;
}

function follows(words: readonly string[], wanted: ReadonlySet<string>): boolean {
  const found = words.findIndex((word) => wanted.has(word) || parting.has(word));
  return wanted.has(words[found] ?? '');
}

function actsNamed(word: string): readonly number[] {
  return actsOf(termOf(word));
}

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function phrase(first: string, second: string, act: string, reach = 8): Phrase {
  return { first: wordsIn(first), second: wordsIn(second), reach, acts: actsNamed(act) };
}
