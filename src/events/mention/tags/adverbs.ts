/** Words tagged as adverbs that are nouns or adjectives. */
import { isVerbal, type Word } from '../words';
import { possessives } from '../words/function-words';
import { articles, opensNounPhrase } from './forms';
import { surname } from './any-tag';
import type { Rule } from './place';

/** “the well has”, “the relief well leaked”: an adverb ends no noun phrase. */
const endOfPhrase: Rule = ({ words, at, word, next }) =>
  closesPhrase(word, next) && isOpen(words, at, word.lower === 'well') ? 'NOUN' : null;

function closesPhrase({ lower }: Word, next: Word | undefined): boolean {
  if (!next || lower.endsWith('ly')) return false;
  // “the well sank”, but “the now closed yard”
  return next.pos === 'VERB' ? lower === 'well' : /^(?:AUX|ADP|PUNCT)$/.test(next.pos);
}

/** Whether a determiner has opened a noun phrase; `far`: with a noun or what describes one between. */
function isOpen(words: readonly Word[], at: number, far: boolean): boolean {
  const previous = words[at - 1];
  if (previous && opensNounPhrase(previous)) return true;
  if (!far || !previous || !/^(?:ADJ|NOUN|PROPN|VERB)$/.test(previous.pos)) return false;
  if (previous.pos === 'VERB' && !/(?:ing|ed)$/.test(previous.lower)) return false;
  return words.slice(Math.max(0, at - 5), at - 1).some((word) => opensNounPhrase(word));
}

/** “The second ran for a week.” */
const ordinal: Rule = ({ word, previous, next }) => {
  if (!ordinals.has(word.lower) || !articles.has(previous.lower)) return null;
  return isVerbal(next) ? 'NOUN' : 'ADJ';
};

const ordinals = new Set('first second third fourth last'.split(' '));

/** “an earlier leak”, “its later years” */
const comparative: Rule = ({ word, previous, next }) =>
  /^(?:earlier|later)$/.test(word.lower) &&
  (articles.has(previous.lower) || possessives.has(previous.lower)) &&
  next !== undefined &&
  !/^(?:ADP|PUNCT|AUX|ADJ)$/.test(next.pos)
    ? 'ADJ'
    : null;

/** “the north pier” */
const direction: Rule = ({ word, previous, next }) =>
  /^(?:north|south|east|west)$/.test(word.lower) && previous.pos === 'DET' && next?.pos === 'NOUN'
    ? 'ADJ'
    : null;

/** In order. */
export const ofAdverbs: readonly Rule[] = [surname, endOfPhrase, ordinal, comparative, direction];
