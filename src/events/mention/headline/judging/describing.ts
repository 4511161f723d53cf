/**
 * Whether a clause says what something is, how it seems or when it came, set against something else:
 * a description, a judgement, a relation, and nothing that came about.
 */
import type { Clause } from '../../clauses/clause';
import { isAttitude } from '../../speech/frames';
import type { ParsedSentence } from '../../sentence';
import { isOfAYear } from '../../times/attach';
import { judgements } from '../../words/judgements';
import { stateVerbs } from '../../words/verbs';
import { wordIs, type Word } from '../../words';

export function describes(parsed: ParsedSentence, clause: Clause): boolean {
  return (
    isDescription(parsed, clause) ||
    isJudgement(parsed.words, clause) ||
    isMeasured(parsed, clause) ||
    isRelation(parsed, clause) ||
    isGeneral(parsed, clause)
  );
}

const being = /^(?:is|are|was|were|been|be|'s|’s)$/;

function isBeing(words: readonly Word[], { verb }: Clause): boolean {
  const head = words[verb.head];
  return head?.pos === 'AUX' && being.test(head.lower);
}

/** “Ada Quill is the mayor of Riga”, “the fire was the worst of the century”: what something is. */
function isDescription({ words, names, attached }: ParsedSentence, clause: Clause): boolean {
  const { verb, subject } = clause;
  if (!isBeing(words, clause)) return false;
  const next = words[verb.last + 1];
  if (next?.lower === 'to' || verb.tense === 'future' || verb.tense === 'modal') return false;
  // “is due”, “was dead”: a state that came about; “is in Riga”: where someone was seen.
  if (next?.pos === 'ADJ' && words[verb.last + 2]?.pos !== 'NOUN') return false;
  if (verb.tense === 'present' && !verb.perfect) return next?.pos !== 'ADP';
  // “The agreement was that Marsh would sell no ships”: what it said.
  if (next?.lower === 'that') return true;
  // “has been of a family on holiday”: how things are, said of a time.
  if (verb.perfect && /^(?:of|about|like)$/.test(next?.lower ?? '')) return true;
  // “From 1947 to 1971 she was a professor”: an office, as lives tell it.
  if (isOfAYear(attached, clause) && words[subject?.first ?? -1]?.pos === 'PRON') return false;
  const named =
    subject && names.some(({ first, last }) => subject.first <= first && last <= subject.last);
  // “Ada Quill (4 July 1892 – 12 March 1967) was a poet.”
  const lived = subject !== null && words[subject.last + 1]?.text === '(';
  return (!named || lived) && next?.pos === 'DET';
}

/** “Delays may be unavoidable”, “peace was short-lived”, “the flu seems to be hitting the young”: how somebody sees it. */
function isJudgement(words: readonly Word[], clause: Clause): boolean {
  const { verb } = clause;
  let next = verb.last + 1;
  if (wordIs(words[verb.head], seeming)) {
    const [to, be] = words.slice(next, next + 2);
    if (to?.lower === 'to') return be?.lower === 'be';
    return to?.pos === 'ADJ';
  }
  if (!isBeing(words, clause)) return false;
  while (words[next]?.pos === 'ADV') next++;
  // “short-lived”
  const [first, mark, second] = words.slice(next, next + 3);
  const compound = mark?.text === '-' ? `-${second?.lower ?? ''}` : '';
  if (!judgements.has(`${first?.lower ?? ''}${compound}`)) return false;
  const behind = words[next + (compound === '' ? 1 : 3)];
  // “is likely to be finished”
  return behind?.pos !== 'NOUN' && behind?.lower !== 'to';
}

const seeming = new Set(['seem', 'appear']);

/** “The Aurora in Norland was about 530m litres”: nobody and nothing with a name is a number; “debt stood at $3bn”. */
function isMeasured({ words, names }: ParsedSentence, clause: Clause): boolean {
  const { verb, subject } = clause;
  if (wordIs(words[verb.head], staying) && words[verb.last + 1]?.lower === 'at')
    return /^(?:NUM|SYM)$/.test(words[verb.last + 2]?.pos ?? '');
  if (!subject || !isBeing(words, clause)) return false;
  let next = verb.last + 1;
  while (hedges.has(words[next]?.lower ?? '')) next++;
  if (words[next]?.pos !== 'NUM') return false;
  const own = words.slice(subject.first, subject.last + 1);
  const end = own.findIndex(({ pos, text }) => pos === 'ADP' || text === ',');
  const head = subject.first + (end < 0 ? own.length : end) - 1;
  return names.some(
    ({ first, last }) => subject.first <= first && first <= head && head <= last + 1,
  );
}

const staying = new Set(['stand']);
const hedges = new Set('about around roughly nearly almost some just only over under'.split(' '));

/** “Her testimony came at a hearing”, “the vote came hours after a debate”: when it was, not what. */
function isRelation({ words, times, names }: ParsedSentence, clause: Clause): boolean {
  const { verb, subject, coreLast } = clause;
  if (!subject || !wordIs(words[verb.head], coming)) return false;
  if (words[subject.first]?.pos === 'PRON') return false;
  if (names.some(({ last, kind }) => last === subject.last && kind === 'person')) return false;
  const behind = words
    .slice(verb.last + 1, coreLast + 1)
    .filter((_, i) => {
      const at = verb.last + 1 + i;
      return !times.some(({ phrase, last }) => phrase.first <= at && at <= last);
    })
    .map(({ lower }) => lower);
  while (spans.has(behind[0] ?? '')) behind.shift();
  const [relation = '', article = ''] = behind;
  return relations.has(relation) || (relation === 'at' && /^(?:an?|the)$/.test(article));
}

const coming = new Set(['come']);
const relations = new Set('as after before amid amidst during despite ahead'.split(' '));
const spans = new Set(
  `just only barely shortly soon less more than about almost nearly some a an few several one two
  three four five six seven eight nine ten minutes minute hours hour day days week weeks month months
  year years moments`.split(/\s+/),
);

/** “Most outbreaks happen in late autumn”: what holds every year happened in none. */
function isGeneral({ words, attached }: ParsedSentence, clause: Clause): boolean {
  const { verb } = clause;
  if (verb.tense !== 'present' || verb.perfect) return false;
  // “Pigs are hit by regular outbreaks”
  const behind = words.slice(verb.last + 1, clause.coreLast + 1);
  if (behind.some(({ lower }) => again.has(lower))) return true;
  if (verb.auxiliaries.length > 0) return false;
  // “The brand encompasses a chain of cafes”: how it is now, whatever was before.
  if (clause.kind === 'main' && wordIs(words[verb.head], standing)) return true;
  // “Most think it means trouble”: what is thought of the world.
  const { parent } = clause;
  if (clause.kind === 'content' && parent && isAttitude(words, parent))
    if (wordIs(words[verb.head], stateVerbs)) return true;
  const time = attached.clauses.get(clause)?.timex;
  // “plans to hand it in in the autumn”: of the one to come.
  if (time && clause.kind !== 'infinitive' && season.test(time.text)) return true;
  const before = words[verb.first - 1];
  return /^(?:often|usually|always|sometimes|normally|typically|generally|never|rarely)$/.test(
    before?.lower ?? '',
  );
}

const again = new Set('regular regularly frequent frequently recurring occasional'.split(' '));
const standing = new Set(
  `encompass look carry contain consist comprise resemble belong depend range vary differ weigh own
  possess represent involve include exist`.split(/\s+/),
);
const season = /^(?:the )?(?:late |early |mid-?)?(?:spring|summer|autumn|fall|winter)s?\b[^\d]*$/i;
