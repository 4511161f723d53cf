/** “Russia did not.”, “the others have”: an auxiliary whose verb only the text before can tell. */
import { isComma, type Word } from '../words';
import type { Clause } from './clause';

export function isElliptic(words: readonly Word[], { verb, coreLast }: Clause): boolean {
  const head = words[verb.head];
  if (head?.pos !== 'AUX') return false;
  // “had, like a besieged banker, gone into …”
  if (isComma(words[verb.last + 1]) && /^ha(?:d|s|ve)$/.test(head.lower)) return true;
  for (let i = verb.last + 1; i <= coreLast; i++) {
    const word = words[i];
    if (word && word.pos !== 'PUNCT' && !empty.has(word.lower)) return false;
  }
  return true;
}

const empty = new Set(['not', "n't", 'n’t', 'so', 'too', 'either', 'neither']);
