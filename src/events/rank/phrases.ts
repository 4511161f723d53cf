/** A text → the noun phrases of one or two words in it that could name a topic. */
import { stopWords } from '../../base/stop-words';
import { termOf, wordsOf } from '../../base/words';
import { eventNouns } from '../mention/words/event-nouns';
import { irregularPast } from '../mention/words/verbs';
import { actsOf, isSaying } from '../merge/signs/act-classes';
import { weakHeads } from './weak-heads';

export interface Phrase {
  /** The terms of its words: what "Peace talks" and "peace talk" have in common. */
  readonly key: string;
  /** As written. */
  readonly words: string;
  /** How well phrases of its kind name a topic. */
  readonly worth: number;
}

/** "Peace deal" and "Bucharest summit" say what it is about; names only say who or where. */
const worths = { pair: 3, noun: 1, act: 0.5, acronym: 0.2 } as const;

/** What a noun phrase follows. */
const openers = new Set(
  `the a an this that these those its his her their our some of for in on by with from over
   after before during against under into between about amid new first final full`
    .trim()
    .split(/\s+/),
);

type WordSpan = ReturnType<typeof wordsOf>[number];

export function phrasesOf(text: string): Phrase[] {
  const words = wordsOf(text);
  const terms = words.map(({ text: word }) => termOf(word));
  return words.flatMap((word, i): Phrase[] => {
    const term = terms[i] ?? '';
    if (term === '' || weakHeads.has(term) || word.text.length < 3) return [];
    if (/ed$/.test(word.text) || isVerb(word.text) || actsOf(term).some(isSaying)) return [];
    if (!/^\p{L}/u.test(word.text)) return [];
    const [before, after] = [words[i - 1], words[i + 1]];
    if (!endsPhrase(text, word.end, after?.text)) return [];
    const joined =
      before && (terms[i - 1] ?? '') !== '' && text.slice(before.end, word.start) === ' ';
    if (joined && /^\p{L}/u.test(before.text)) {
      const opened = opens(text, before.start, words[i - 2]?.text) || isName(before.text);
      // "Join NATO" is no noun phrase, and "highest level" names nothing.
      if (!opened || counted.test(before.text) || isVerb(before.text)) return [];
      if (isName(word.text)) return [];
      // “the Gulf of Mexico oil disaster”
      if (isName(before.text) && words[i - 2]?.text === 'of') return [];
      // “the Deepwater Horizon rig”: half a name names nothing.
      const first =
        i >= 2 && isName(before.text) && isPartOfName(words[i - 2], before) ? i - 2 : i - 1;
      const key = terms.slice(first, i + 1).join(' ');
      const start = words[first]?.start ?? before.start;
      return [{ key, words: text.slice(start, word.end), worth: worths.pair }];
    }
    if (isName(word.text))
      return isAcronym(word.text) ? [{ key: term, words: word.text, worth: worths.acronym }] : [];
    const opened = opens(text, word.start, before?.text);
    // “The launch”, “a meeting”: of what, with whom?
    const worth = eventNouns.has(word.text.toLowerCase()) ? worths.act : worths.noun;
    return opened ? [{ key: term, words: word.text, worth }] : [];
  });
}

/** Superlatives, participles and numbers in front of a noun make no name of it. */
const counted = /(?:est|ed|ing)$|^(?:first|second|third|fourth|fifth|last|next|new)$/i;

/** "Envoys meet": a verb that is no noun as well. */
function isVerb(word: string): boolean {
  return verbs.has(word) && !eventNouns.has(word);
}

const verbs = new Set([...irregularPast].flat());

/** An acronym is what the news is about more often than a person or a place is. */
function isAcronym(word: string): boolean {
  return /^\p{Lu}{3,}$/u.test(word);
}

/** A noun phrase ends before a function word, a verb or a mark, ... */
function endsPhrase(text: string, end: number, next: string | undefined): boolean {
  if (text[end] === '-') return false;
  if (next === undefined || text[end] !== ' ') return true;
  // “Mexico oil” of “the Gulf of Mexico oil spill”
  if (eventNouns.has(next)) return false;
  return stopWords.has(next.toLowerCase()) || /ed$/.test(next) || actsOf(termOf(next)).length > 0;
}

/** ... and begins after a determiner, a preposition, or another noun phrase's mark. */
function opens(text: string, start: number, before: string | undefined): boolean {
  return before !== undefined && text[start - 1] === ' ' && openers.has(before.toLowerCase());
}

/** Whether the word before goes on as a name in the next: “Deepwater”, “Horizon”. */
function isPartOfName(word: WordSpan | undefined, next: WordSpan): boolean {
  return (
    word !== undefined &&
    isName(word.text) &&
    word.end + 1 === next.start &&
    termOf(word.text) !== ''
  );
}

function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
