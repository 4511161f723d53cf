/** An event noun with its phrase becomes a headline: “Ada Quill’s invasion of Sudland”. */
import type { Antecedents } from '../antecedents/antecedents';
import type { Clause } from '../clauses/clause';
import { possessive } from '../names/phrases';
import type { ParsedSentence } from '../sentence';
import { possessives } from '../words/function-words';
import { isGenitive, wordIs, type Range, type Word } from '../words';
import type { Made } from './pieces/made';
import { timesOf } from './pieces/omissions';
import { fixed, pieces } from './pieces/pieces';

export function nounHeadline(
  parsed: ParsedSentence,
  noun: Range & { readonly head: number },
  clause: Clause | null,
  antecedents: Antecedents,
): Made {
  const { words } = parsed;
  const own = timesOf(parsed);
  const first = words[noun.first];
  if (first?.pos === 'PRON' && clause) {
    // In the sentence itself; “since his death” a sentence later is as often another’s.
    const owner = antecedents.ownerOf(parsed, noun.first, clause);
    const known =
      owner !== null &&
      (words.some(({ text }) => owner.endsWith(text) && text.length > 2) ||
        antecedents.isProtagonist(owner));
    const rest = pieces(words, { first: noun.first + 1, last: noun.last }, own);
    return known
      ? {
          parts: [
            fixed(possessive(owner), false),
            ...rest.map((piece, i) => (i === 0 ? { ...piece, spaced: true } : piece)),
          ],
          complete: true,
        }
      : { parts: rest, complete: false };
  }
  const from = first?.pos === 'DET' && noun.first < noun.last ? noun.first + 1 : noun.first;
  const parts = pieces(words, { first: from, last: noun.last }, own);
  const named = words.slice(from, noun.last + 1);
  const whose = named.some(namesSomeone) && !named.some(({ pos }) => pos === 'PRON');
  const told = whose || !wordIs(words[noun.head], relationalNouns);
  return {
    parts,
    complete:
      parts.length > 1 &&
      told &&
      named.some(({ pos }) => pos === 'PROPN') &&
      !named.some(({ lower }) => possessives.has(lower)),
  };
}

function namesSomeone(word: Word): boolean {
  return word.pos === 'PROPN' || isGenitive(word);
}

/** Nouns that tell nothing without whose act or of what it is: “a loss of $70 million”. */
const relationalNouns = new Set(
  `sale loss gain charge increase decrease decline drop rise fall payment move change claim report offer
   comment decision demand delay attempt return visit statement speech announcement performance delivery
   request response recommendation move plan case review address appearance capture complaint
   disclosure development deal discussion failure filing hearing initiative leave objection proposal
   pledge reduction refusal rejection release switch shift slide surge slump purchase warning test
   trade update survey toll agreement report share concert festival acquisition killing murder`.split(
    /\s+/,
  ),
);
