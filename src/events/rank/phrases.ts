/** A text → the noun phrases of one or two words in it that could name a topic. */
import { stopWords } from '../../base/stop-words';
import { termOf, wordsOf } from '../../base/words';

export interface Phrase {
  /** The terms of its words: what "Peace talks" and "peace talk" have in common. */
  readonly key: string;
  /** As written. */
  readonly words: string;
  /** Whether it is written like a name. */
  readonly name: boolean;
}

/** What a noun phrase follows. */
const openers = new Set(
  `the a an this that these those its his her their our any no some of for in on to by with from over
   after before during against under into between about amid and or new first final full`
    .trim()
    .split(/\s+/),
);

export function phrasesOf(text: string): Phrase[] {
  const words = wordsOf(text);
  const terms = words.map(({ text: word }) => termOf(word));
  return words.flatMap((word, i) => {
    const term = terms[i] ?? '';
    if (term === '' || word.text.length < 3 || !/^\p{L}/u.test(word.text)) return [];
    const [before, after] = [words[i - 1], words[i + 1]];
    if (!endsPhrase(text, word.end, after?.text)) return [];
    const joined =
      before && (terms[i - 1] ?? '') !== '' && text.slice(before.end, word.start) === ' ';
    if (joined && /^\p{L}/u.test(before.text)) {
      const beforeThat = words[i - 2];
      const opened = opens(text, before.start, beforeThat?.text) || isName(before.text);
      const found = { key: `${terms[i - 1] ?? ''} ${term}`, words: `${before.text} ${word.text}` };
      return opened ? [{ ...found, name: isName(word.text) }] : [];
    }
    const opened = opens(text, word.start, before?.text) || isName(word.text);
    return opened ? [{ key: term, words: word.text, name: isName(word.text) }] : [];
  });
}

/** A noun phrase ends before a function word or a mark, ... */
function endsPhrase(text: string, end: number, next: string | undefined): boolean {
  return next === undefined || text[end] !== ' ' || stopWords.has(next.toLowerCase());
}

/** ... and begins after a determiner, a preposition, or another noun phrase's mark. */
function opens(text: string, start: number, before: string | undefined): boolean {
  return before !== undefined && text[start - 1] === ' ' && openers.has(before.toLowerCase());
}

function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
