/** The words of a sentence → those that are a part of it: no dateline, no state behind a city. */
import { isComma, isVerbal, type Word } from './words';

export function withoutAsides(words: readonly Word[]): readonly Word[] {
  return withoutStates(withoutDateline(words));
}

/** “PARIS, 3 May (Reuters) - ”: where and by whom a report was written is no part of its first sentence. */
function withoutDateline(words: readonly Word[]): readonly Word[] {
  const dash = words.findIndex((word, i) => i < 14 && /^(?:[-–—]+|_)$/.test(word.text));
  const before = words.slice(0, Math.max(0, dash));
  const place = /^\p{Lu}{3,}$/u.test(words[0]?.text ?? '') || before.at(-1)?.text === ')';
  const verbal = before.some(isVerbal);
  return place && !verbal && dash > 0 && dash < words.length - 2 ? words.slice(dash + 1) : words;
}

/** “a fire in Dayton, Ohio, killed …”: two commas that part nothing, around what no headline needs. */
function withoutStates(words: readonly Word[]): readonly Word[] {
  const stays = (_: Word, at: number): boolean =>
    !isState(words, at) &&
    !isState(words, at + 1) &&
    !(isComma(words[at]) && isState(words, at - 1));
  return words.some((_, at) => isState(words, at)) ? words.filter(stays) : words;
}

/** An abbreviated state between a city's comma and another, or a noun it does not describe. */
function isState(words: readonly Word[], at: number): boolean {
  const state = words[at];
  if (!state || !isComma(words[at - 1]) || words[at - 2]?.pos !== 'PROPN') return false;
  return states.test(state.text);
}

const states =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Me|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.[CDHJMY]|Okla|Ont|Ore|Pa|R\.I|S\.[CD]|Tenn|Tex|Vt|Va|W\.Va|Wash|Wis|Wyo|D\.C)\.$/;
