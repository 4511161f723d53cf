/** What a clause's verb makes of it: whether it happened, is planned, may be, is denied, or only said. */
import type { Status } from '../../event';
import type { Language } from '../languages/language';
import type { Clause, Unit } from './clause';
import type { Word } from './word';

/** `ahead`: its time lies after the day of publication; `behind`: before it. */
export interface Placing {
  readonly ahead: boolean;
  readonly behind: boolean;
  /** It is a day. */
  readonly day: boolean;
  /** It is a day of the week that ends with that of publication. */
  readonly fresh: boolean;
}

export function statusOf(
  words: readonly Word[],
  clause: Clause,
  language: Language,
  { ahead, behind }: Placing,
): Status {
  const verb = words[clause.verb]?.lower ?? '';
  if (isNegated(words, clause, language))
    return isOf(words, clause, language.isExcluding) ? 'possible' : 'denied';
  if (clause.form === 'possible' && !language.planning.has(verb)) return 'possible';
  if (language.enabling.has(verb)) return 'possible';
  if (clause.form === 'hearsay') return ahead ? 'planned' : 'said';
  if (language.intending.has(verb)) return 'planned';
  if (language.planning.has(verb) && (!behind || clause.form === 'possible')) return 'planned';
  // “était prévu pour 2023” as well.
  if (isOf(words, clause, (word) => language.planned.has(word))) return 'planned';
  if (ahead && clause.units.some((unit) => pointsAhead(words, unit, language))) return 'planned';
  if (ahead && isOf(words, clause, language.isCalling)) return 'planned';
  const over = clause.form === 'past' || isPerfect(words, clause, language);
  if ((ahead && !over) || (clause.form === 'future' && !behind)) return 'planned';
  return clause.said || clause.speaker ? 'said' : 'happened';
}

/** Whether a word of the clause's verb is one of those. */
function isOf(words: readonly Word[], { units }: Clause, fits: (word: string) => boolean): boolean {
  return units.some(
    ({ kind, first, last }) =>
      (kind === 'verb' || kind === 'rest' || kind === 'adverb') &&
      words.slice(first, last + 1).some(({ lower }) => fits(lower)),
  );
}

function isNegated(words: readonly Word[], { units }: Clause, { negations }: Language): boolean {
  return units.some(
    ({ kind, first, last }, i) =>
      (kind === 'verb' || kind === 'adverb' || kind === 'rest' || kind === 'noun') &&
      words
        .slice(first, kind === 'noun' ? first + 1 : last + 1)
        .some(({ lower }, j) => negations.has(lower) && !(i === 0 && j === 0 && kind === 'adverb')),
  );
}

/** “rief für den 4. Juli zum Streik auf”: the day is that of what is to come. */
function pointsAhead(words: readonly Word[], { kind, first }: Unit, { times }: Language): boolean {
  return kind === 'time' && times.ahead.has(words[first]?.lower.split(' ', 1)[0] ?? '');
}

/** “hat … eröffnet”, “a été fermé”: over, whatever day its words for time are taken for. */
function isPerfect(words: readonly Word[], clause: Clause, language: Language): boolean {
  return language.perfects.has(words[clause.verb]?.lower ?? '') && hasRest(words, clause, language);
}

function hasRest(words: readonly Word[], { units, verb }: Clause, language: Language): boolean {
  const finite = words[verb]?.lower;
  return units.some(
    ({ kind, first, last }) =>
      kind === 'rest' ||
      (kind === 'verb' &&
        words
          .slice(first, last + 1)
          .some(
            ({ lower }) =>
              lower !== finite && (language.isParticiple(lower) || language.isInfinitive(lower)),
          )),
  );
}

/** Tells what came about, or will: not how things are. */
export function tellsAct(
  words: readonly Word[],
  clause: Clause,
  language: Language,
  { ahead, behind, day }: Placing,
): boolean {
  const verb = words[clause.verb]?.lower ?? '';
  if (goesOnSince(words, clause, language)) return false;
  if (clause.said || clause.form === 'past' || clause.form === 'future') return true;
  if (isPerfect(words, clause, language)) return true;
  if (ahead && isOf(words, clause, (word) => language.planned.has(word))) return true;
  if (language.planning.has(verb) && hasRest(words, clause, language)) return true;
  // “wird jeweils um acht herausgegeben”, “wünschen sich heute viele”: no act of one day.
  if (words.some(({ lower }) => language.habitual.has(lower)) || saysToday(words, clause, language))
    return false;
  // “im Winter locken die Hänge”: a present that is neither told as history nor lies ahead.
  if (!ahead && !behind && !day) return false;
  if (hasRest(words, clause, language)) return true;
  if (language.stative.has(verb)) return false;
  return language.auxiliaries.has(verb) ? ahead : true;
}

/** “dirigeait la compagnie depuis sa reprise”: how things had been, and no act. */
function goesOnSince(words: readonly Word[], clause: Clause, language: Language): boolean {
  if (clause.said || isPerfect(words, clause, language)) return false;
  return clause.units.some(
    ({ kind, first }) => kind === 'phrase' && language.times.since.test(words[first]?.text ?? ''),
  );
}

/** What can be news without a time: an act, not how things are or were (“war Malerin”). */
export function tellsNews(words: readonly Word[], clause: Clause, language: Language): boolean {
  const verb = words[clause.verb]?.lower ?? '';
  // “hatten damit gerechnet”, “est fermée depuis des jours”: what was before, and what goes on.
  if (language.pluperfects.has(verb)) return false;
  if (words.some(({ lower }) => language.times.since.test(lower))) return false;
  // “est connue dans toute la région”
  if (isOf(words, clause, (word) => word !== verb && language.stative.has(word))) return false;
  // “a vécu à Nantes”, “lebte in Kiel”
  if (isOf(words, clause, language.isLiving)) return false;
  if (hasRest(words, clause, language)) return true;
  return !language.stative.has(verb) && !language.auxiliaries.has(verb);
}

/** “heute” is as often these days. */
function saysToday(words: readonly Word[], { units }: Clause, { times }: Language): boolean {
  return units.some(
    ({ kind, first }) => kind === 'time' && times.today.test(words[first]?.text ?? ''),
  );
}
