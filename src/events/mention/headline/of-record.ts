/**
 * “On Friday the highest level since June 2024” becomes what was last so: “Rouble was last as high as
 * on 3 May 2025”, the Friday's date.
 */
import type { Antecedents } from '../antecedents/antecedents';
import { isPlural } from '../names/phrases';
import type { Clause } from '../clauses/clause';
import type { ParsedSentence } from '../sentence';
import type { SinceRecord } from '../times/records';
import type { Word } from '../words';
import { sayDay } from '../../say-date';
import { finish, type Headline } from './pieces/made';
import { fixed, pieces } from './pieces/pieces';

export function recordHeadline(
  parsed: ParsedSentence,
  record: SinceRecord,
  clause: Clause | null,
  antecedents: Antecedents,
): Headline {
  const { words } = parsed;
  const superlative = words[record.superlative]?.lower ?? '';
  const base = baseOf(superlative);
  const noun = headNoun(words, record.superlative + 1);
  const subject = clause && antecedents.subjectOf(parsed, clause);
  if (noun && marks.has(noun.lower) && subject && base) {
    const was = `${subject} ${were(words, clause)} last`;
    const date = parsed.attached.clauses.get(clause)?.date;
    if (!date || date.earliest !== date.latest)
      return finish({ parts: [fixed(`${was} this ${base}`, false)], complete: true });
    // “against the dollar”
    const range = { first: words.indexOf(noun) + 1, last: record.time.phrase.first - 1 };
    const against = pieces(words, range, []).map((part) => ({ ...part, spaced: true }));
    const day = fixed(`as on ${sayDay(date.earliest)}`);
    return finish({ parts: [fixed(`${was} as ${base}`, false), ...against, day], complete: true });
  }
  if (noun && base)
    return finish({ parts: [fixed(`Last ${noun.text} this ${base}`, false)], complete: true });
  return finish({ parts: [fixed(`Last ${superlative} before`, false)], complete: false });
}

/** In number with the subject. */
function were(words: readonly Word[], clause: Clause): string {
  const { subject } = clause;
  return subject && isPlural(words, subject) ? 'were' : 'was';
}

/** The last noun of the phrase that goes on at `from`. */
function headNoun(words: readonly Word[], from: number): Word | undefined {
  let head: Word | undefined;
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    if (word?.pos === 'NOUN' || word?.pos === 'VERB') head = word;
    else if (word?.pos !== 'ADJ' && word?.pos !== 'NUM' && word?.text !== '-') break;
  }
  return head;
}

const marks = new Set(
  'level levels position point price value rate mark reading close high low'.split(' '),
);
const irregular = new Map([
  ['worst', 'bad'],
  ['best', 'good'],
  ['most', ''],
  ['least', ''],
]);

function baseOf(superlative: string): string {
  const known = irregular.get(superlative);
  if (known !== undefined) return known;
  const stem = superlative.replace(/est$/, '');
  if (/i$/.test(stem)) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnpt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:larg|fierc|wid|saf|clos|sever|lat|nic|rar|fin)$/.test(stem) ? `${stem}e` : stem;
}
