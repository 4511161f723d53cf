/** A clause → the time that tells when its own act was. */
import type { Clause, Unit } from './clause';
import type { Source } from './headline';
import type { Word } from './word';

/** Its index among the article's time expressions; -1 for none, or for one since when things have been so. */
export function timeOf(source: Source, clause: Clause): number {
  const { words, language } = source;
  const { units, said, form } = clause;
  const within = (kinds: readonly Unit['kind'][]): readonly Word[] =>
    units
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(({ first, last }) => words.slice(first, last + 1))
      .filter(({ kind }) => kind === 'time');
  const own = within(['time']);
  // “vote à gauche depuis la Libération, à l’exception de …”
  if (form === 'present' && own.some(({ text }) => language.times.since.test(text))) return -1;
  const found =
    // “nach der Absage in 2021 | im Jahr 2022”: of two in a row the first is a noun's.
    own.find(
      (word, i) =>
        word.loose &&
        !(
          own[i + 1]?.loose &&
          own[i + 1]?.relative === false &&
          words[words.indexOf(word) + 1] === own[i + 1]
        ),
    ) ??
    placedBy(source, clause) ??
    // “will bis 2025 bauen, sagte sie am Montag”
    (said ? within(['source']).find(({ loose }) => loose) : undefined) ??
    own[0] ??
    within(['content'])[0] ??
    whileTime(source, clause) ??
    wonTime(source, clause) ??
    // “…, wie das Werk am Mittwoch mitteilte”
    within(['source'])[0];
  if (!found && clause.when !== undefined) return clause.when;
  return found && !language.times.since.test(found.text) ? found.timex : -1;
}

/** “murieron en una explosión ocurrida el martes”: the time of what befell them is theirs. */
function placedBy({ words, language }: Source, { units, form }: Clause): Word | undefined {
  if (form !== 'past') return undefined;
  return units
    .filter(({ kind }) => kind === 'phrase')
    .flatMap(({ first, last }) =>
      words.slice(first + 1, last + 1).filter((_, i) => {
        const before = words[first + i]?.lower ?? '';
        return words[first + 1 + i]?.kind === 'time' && language.times.placing.has(before);
      }),
    )[0];
}

/** “Lors de la tempête de novembre 1872, la jetée céda”: the time of what it went along with. */
function whileTime({ words, language }: Source, { units, verb }: Clause): Word | undefined {
  const [lead] = units;
  if (!lead || lead.kind !== 'phrase' || lead.first > verb) return undefined;
  if (!language.along.has(words[lead.first]?.lower ?? '')) return undefined;
  return words.slice(lead.first, verb).find(({ timex }) => timex >= 0);
}

/** “ganó las elecciones de mayo de 2023”: won when they were held. */
function wonTime({ words, language }: Source, { units, verb }: Clause): Word | undefined {
  const isWon = units.some(
    ({ kind, first, last }) =>
      (kind === 'verb' || kind === 'rest') &&
      words.slice(first, last + 1).some(({ lower }) => language.isWinning(lower)),
  );
  if (!isWon) return undefined;
  return units
    .filter(({ kind, first }) => kind === 'noun' && first > verb)
    .flatMap(({ first, last }) => words.slice(first, last + 1))
    .find(({ dated }) => dated);
}
