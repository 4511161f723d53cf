/**
 * A sentence's words become its clauses, by one pass over the part-of-speech tags with a stack of
 * open clauses: conjunctions, relative pronouns, marks and verb forms open and close them. No full
 * parse: what news prose needs to tell several events of one sentence apart.
 */
import { isComma, isQuotationMark, type Word } from '../words';
import type { Clause } from './clause';
import { finishClauses } from './finish';
import { takeConjunction } from './open/conjunctions';
import { Lookahead } from './open/lookahead';
import { isDash, takeColon, takeComma, takeDash, takeSemicolon } from './open/marks';
import { OpenClauses } from './open/open-clauses';
import { takeOpener } from './open/openers';
import type { Parsing } from './open/parsing';
import { takeQuotationMark } from './open/quotation-marks';
import { takeVerb } from './open/verbs';
import { findVerbGroups, type VerbGroup } from './verb-groups';

export interface Parse {
  /** In the order of their verbs. */
  readonly clauses: readonly Clause[];
  readonly groups: readonly VerbGroup[];
}

/**
 * `inQuote`: an earlier sentence opened quotation marks and none has closed them. `timeWords` are
 * indexes of words that tell when.
 */
export function parseClauses(
  words: readonly Word[],
  inQuote: boolean,
  timeWords: ReadonlySet<number>,
): Parse {
  const groups = findVerbGroups(words);
  const open = new OpenClauses(words, inQuote);
  const look = new Lookahead(words, groups);
  takeSentence({ words, timeWords, look, open, taken: new Set() });
  return { clauses: finishClauses(words, open.drafts, timeWords), groups };
}

function takeSentence(parsing: Parsing): void {
  const { words, look, open } = parsing;
  open.begin('main', 0);
  for (let i = 0; i < words.length; i++) {
    i = pastParenthesis(words, i);
    const group = look.groupAt(i);
    if (group) {
      takeVerb(parsing, group);
      i = group.last;
    } else takeWord(parsing, i);
  }
  open.closeAll(words.length - 1);
}

/** What stands in parentheses tells nothing of the clause around it. */
function pastParenthesis(words: readonly Word[], at: number): number {
  if (words[at]?.text !== '(') return at;
  for (let i = at + 1; i <= at + longestParenthesis; i++) if (words[i]?.text === ')') return i;
  return at;
}

/** In words; one that does not close by then is a stray mark. */
const longestParenthesis = 30;

function takeWord(parsing: Parsing, at: number): void {
  const { words, timeWords } = parsing;
  const word = words[at];
  // The comma of “February 24, 1955” and the “since” of “since May” open and close nothing.
  if (!word || timeWords.has(at)) return;
  if (isComma(word)) takeComma(parsing, at);
  else if (isQuotationMark(word)) takeQuotationMark(parsing, at);
  else if (word.text === ';') takeSemicolon(parsing, at);
  else if (word.text === ':') takeColon(parsing, at);
  else if (isDash(words, at)) takeDash(parsing, at);
  else if (word.pos === 'CCONJ') takeConjunction(parsing, at);
  else takeOpener(parsing, at);
}
