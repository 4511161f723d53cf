/**
 * A clause → words for acts that none of its own names alone: “tanks rolled into the valley” is an
 * invasion, “pulled three people from the rubble” a rescue, “downed tools” a strike.
 */

/** “Marsh bought the yard from Quill”, “Quill sold the yard to Marsh”: one act, told from two sides. */
const changesHands =
  /\b(?:(?:bought|buys?|acquire[sd]?|purchase[sd]?)\b.{1,120}\bfrom|(?:sold|sells?)\b.{1,120}\bto) (?:the |its |a )?(?:\p{L}+ ){0,3}\p{Lu}/u;
const bothSides = ['buy', 'sell'];

interface Phrase {
  readonly first: ReadonlySet<string>;
  /** Stands behind a word of `first`, with fewer than `reach` words between. */
  readonly second: ReadonlySet<string>;
  readonly reach: number;
  /** A word for what the two name together. */
  readonly act: string;
}

const phrases: readonly Phrase[] = [
  // “wrote the goal of joining the alliance into its constitution”
  phrase('wrote written write enshrined enshrine', 'constitution', 'amendment', 16),
  phrase('constitution', 'wrote written write enshrined enshrine', 'amendment', 16),
  phrase('reached put carried carrying sent took taken entered placed', 'orbit', 'liftoff'),
  phrase('pulled dug freed winched plucked', 'alive rubble ruins wreckage debris mud', 'rescue'),
  phrase(
    'left quit walked pulled withdrew stormed broke abandoned',
    'talks negotiations',
    'breakdown',
  ),
  phrase('talks negotiations', 'broke broken collapsed failed', 'breakdown'),
  phrase('troops forces soldiers tanks army', 'into', 'invasion', 3),
  phrase('went go goes going gone', 'strike', 'stoppage', 2),
  phrase('downed down downing', 'tools', 'stoppage', 2),
  phrase('walked walk walking', 'job jobs', 'stoppage', 3),
  phrase('began begin begun started start staged', 'strike stoppage walkout', 'stoppage', 5),
  phrase('strike stoppage walkout', 'began begun started', 'stoppage', 6),
  phrase(
    'landslide mudslide landslip rockslide avalanche',
    'struck hit tore swept buried engulfed crashed slammed roared',
    'landslide',
  ),
  phrase('slope hillside mountainside hill mountain', 'collapsed gave slid', 'landslide', 5),
  phrase('earthquake quake tremor', 'struck hit shook rocked rattled', 'earthquake'),
  phrase('explosion blast', 'ripped tore rocked shook', 'explosion'),
  phrase('fire blaze', 'broke swept tore ripped engulfed', 'fire'),
];

/** Between the two they begin another matter: “left for talks”, “pulled out of the town after talks”. */
const parting = wordsIn('for after before during amid as while when until');

/** Most clauses have none of these: the rarer words of each. */
const telling = wordsIn(
  'constitution orbit alive rubble ruins wreckage debris mud talks negotiations into ' +
    'strike tools job jobs stoppage walkout landslide mudslide landslip rockslide avalanche ' +
    'slope hillside mountainside hill mountain earthquake quake tremor explosion blast fire blaze ' +
    'bought buy buys acquire acquired acquires purchase purchased purchases sold sell sells',
);

/** Whether there can be a phrase in the clause of a word. */
export function isOfPhrase(word: string): boolean {
  return telling.has(word.toLowerCase().replace(/['’]s$/, ''));
}

export interface PhraseTold {
  /** A word for the act. */
  readonly act: string;
  /** Those of the phrase, and those between. */
  readonly words: readonly string[];
}

/** `clause`: one with a word for which `isOfPhrase` holds. */
export function phrasesIn(clause: string): readonly PhraseTold[] {
  const [sale] = changesHands.exec(clause) ?? [];
  if (sale !== undefined) return bothSides.map((act) => ({ act, words: wordsFrom(sale) }));
  const words = wordsFrom(clause);
  return phrases.flatMap((phrase) => findIn(words, phrase) ?? []);
}

function findIn(
  words: readonly string[],
  { first, second, reach, act }: Phrase,
): PhraseTold | null {
  for (const [at, word] of words.entries()) {
    if (!first.has(word)) continue;
    const behind = words.slice(at + 1, at + 1 + reach);
    const end = behind.findIndex((other) => second.has(other) || parting.has(other));
    if (second.has(behind[end] ?? '')) return { act, words: words.slice(at, at + end + 2) };
  }
  return null;
}

function wordsFrom(clause: string): readonly string[] {
  return clause.toLowerCase().split(/[^\p{L}]+/u);
}

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function phrase(first: string, second: string, act: string, reach = 8): Phrase {
  return { first: wordsIn(first), second: wordsIn(second), reach, act };
}
