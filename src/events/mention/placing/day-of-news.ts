/**
 * Reports open with what happened and say when one or two sentences later: “A fire has destroyed a warehouse. The
 * blaze broke out on Friday night.” That day is the news's, too, and not the day of publication.
 */
import type { Clause } from '../clauses/clause';
import type { ParsedSentence } from '../sentence';
import type { Time } from '../times/times';
import { wordIs, type Word } from '../words';

/** Sentences behind the first in which its day is looked for. */
const reach = 2;

/** The time of what the first sentence tells without one; null where the next ones do not say it. */
export function timeOfNews(sentences: readonly ParsedSentence[]): Time | null {
  const [lead, ...others] = sentences.filter(({ clauses, ranIn }) => clauses.length > 0 && !ranIn);
  const main = lead?.clauses.find(({ kind }) => kind === 'main');
  if (!lead || !main || lead.times.length > 0 || !tellsWhatHappened(main)) return null;
  for (const { words, clauses, attached, quoted } of others.slice(0, reach)) {
    if (quoted) return null;
    for (const clause of clauses) {
      const time = attached.clauses.get(clause);
      if (time && isDay(time) && isSameNews(lead, main, words, clause)) return time;
    }
  }
  return null;
}

function tellsWhatHappened({ verb: { tense, perfect, negated }, quoted }: Clause): boolean {
  return !negated && !quoted && (tense === 'past' ? !perfect : tense === 'present' && perfect);
}

function isDay({ date, preposition }: Time): boolean {
  const { earliest, latest } = date ?? {};
  return (
    earliest !== undefined &&
    earliest === latest &&
    !/^(?:since|until|till|by|before|after)$/.test(preposition)
  );
}

/** Whether a clause tells once more what the first sentence tells: by its verb, or by a noun for it with “the”. */
function isSameNews(
  lead: ParsedSentence,
  main: Clause,
  words: readonly Word[],
  { kind, verb, subject }: Clause,
): boolean {
  if (kind !== 'main' && kind !== 'coordinate' && kind !== 'content') return false;
  if (verb.tense !== 'past' || verb.perfect || verb.negated || !subject) return false;
  const act = words[verb.head];
  const opening = words[subject.first];
  if (!act || !opening) return false;
  const whole = words.slice(subject.first, subject.last + 1);
  const isKnown =
    opening.lower === 'the' || whole.some(({ pos }) => pos === 'PRON' || pos === 'PROPN');
  const done = lead.words[main.verb.head];
  if (isKnown && done && sharesAct(done, act, doings)) return true;
  const noun = words[subject.last];
  return (
    opening.lower === 'the' &&
    noun !== undefined &&
    wordIs(act, comingAbout) &&
    lead.words.some((word) => sharesAct(word, noun, happenings))
  );
}

/** One word in two forms, or two of one line. */
function sharesAct(one: Word, other: Word, lines: readonly ReadonlySet<string>[]): boolean {
  return lines.some((line) => wordIs(one, line) && wordIs(other, line));
}

function lines(text: string): readonly ReadonlySet<string>[] {
  return text
    .trim()
    .split('\n')
    .map((line) => new Set(line.trim().split(' ')));
}

/** What verbs tell of one act. */
const doings = lines(`
  die
  arrest detain hold
  sack dismiss fire
  kill die
  resign quit
  sign agree
  charge
  sentence jail hear
  convict hear
  vote back approve
  collapse
`);

/** Words for one happening: a verb or a noun of the first sentence, and the noun behind “the” in the next. */
const happenings = lines(`
  crash collide collision smash kill die injure hit accident incident
  crash plane aircraft helicopter accident incident tragedy disaster
  fire blaze burn destroy gut
  explode explosion blast kill injure incident
  stab stabbing attack assault kill injure incident
  shoot shooting kill injure attack incident
  derail derailment train accident
  earthquake quake tremor
  rob robbery raid
  agree deal agreement sign buy acquire merge
  steal theft raid burglary
`);

const comingAbout = new Set(
  'happen occur begin start strike hit erupt unfold sign announce reach report take break'.split(
    ' ',
  ),
);
