/** An article → a key that it shares with those that are the same word for word. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { wordsOf } from '../../base/words';
import type { Article } from '../article';

/** Shorter texts can be the same by accident. */
const fewestWords = 40;

/** Null for texts too short to tell. Only sentences count, and of these only words and numbers. */
export function twinKey({ text, sentences }: Article): string | null {
  const words = sentences.flatMap((sentence) =>
    wordsOf(text, sentence).map((word) => word.text.toLowerCase()),
  );
  if (words.length < fewestWords) return null;
  return bytesToHex(sha256(utf8ToBytes(words.join(' ')))).slice(0, 24);
}
