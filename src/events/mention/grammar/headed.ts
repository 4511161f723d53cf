/** A clause → its headline, or what of it can be read alone. */
import { longest } from '../headline/pieces/text';
import { ranks, type Clause, type Unit } from './clause';
import { hasSubject, onlyCounts } from './complete';
import { standsAlone } from './gates';
import { renderClause, wordsOf, type Rendered, type Source } from './headline';

/** Behind `head`, which names who says so or is empty; null where nothing of it can be read alone. */
export function headed(source: Source, told: Clause, head: string): string | null {
  const clause = withoutPlace(source, told);
  if (!hasSubject(source, clause) || onlyCounts(source, clause)) return null;
  const room = longest - head.length;
  const short = byName(source, clause);
  const named = short && renderClause(source, short, room);
  for (const reading of readings(source, clause)) {
    const rendered = renderClause(source, reading, room);
    const shorter = rendered && named && leavesOut(clause, rendered) > leavesOut(clause, named);
    const best = shorter ? named : rendered;
    if (best && accepted(source, best))
      return head + behindColon(source, head, asTold(source, reading, best.text));
  }
  return null;
}

/** “Un patient y est mort”: it holds without the place, which only other sentences name. */
function withoutPlace({ words, language }: Source, clause: Clause): Clause {
  if (language.order === 'second') return clause;
  const isSaid = ({ kind, first, last }: Unit): boolean =>
    kind === 'verb' && last > first + 1 && language.placeClitics.has(words[first]?.lower ?? '');
  return {
    ...clause,
    units: clause.units.map((unit) => (isSaid(unit) ? { ...unit, first: unit.first + 1 } : unit)),
  };
}

/** The clause, and then what is left of it without one thing more that may hang on other sentences. */
function* readings(source: Source, clause: Clause): Generator<Clause> {
  const without = (whole: Clause, goes: (unit: Unit) => boolean): Clause => ({
    ...whole,
    units: whole.units.filter((unit) => !goes(unit)),
  });
  yield clause;
  const bare = without(clause, ({ kind, rank }) => besides.has(kind) && rank < ranks.kept);
  yield bare;
  // “Unter ihrer Führung kaufte die Familie …”: nor with what leads to it.
  const free = without(bare, (unit) => dangles(source, unit));
  yield free;
  // “Nach dem Brand hat die Ministerin …”: nor with what leads to it without naming it.
  const led = without(free, ({ rank }) => leading.has(rank));
  yield led;
  // “verhängte ein Bußgeld gegen das Unternehmen”: nor with whom it befell, where only the text before says who.
  const aimless = without(led, (unit) => isVagueGoal(source, led, unit));
  yield aimless;
  // “einer Klage des Umweltverbands Klarluft”, where all of it is too long.
  yield { ...aimless, units: aimless.units.map((unit) => withoutGenitive(source, unit)) };
}

function withoutGenitive({ words, language }: Source, unit: Unit): Unit {
  const genitives = language.capitalNouns?.sureGenitives;
  if (unit.kind !== 'noun' || !genitives) return unit;
  const at = words.findIndex(
    ({ lower }, i) => i > unit.first + 1 && i < unit.last && genitives.has(lower),
  );
  return at < 0 ? unit : { ...unit, last: at - 1 };
}

/** Whom or what it befell, behind an object. */
function isVagueGoal(source: Source, { units, verb }: Clause, unit: Unit): boolean {
  if (unit.kind !== 'phrase' || unit.first < verb) return false;
  const object = units.some(
    ({ kind, first, last }) => kind === 'noun' && first > verb && last < unit.first,
  );
  return object && source.language.vague.test(wordsOf(source, unit));
}

/** “L’ancien directeur de l’usine de Tarn, Paul Vidal, …” → “Paul Vidal …” */
function byName({ words }: Source, clause: Clause): Clause | null {
  const at = clause.units.findIndex(({ kind }) => kind === 'aside');
  const name = clause.units[at];
  const before = clause.units.slice(0, at);
  const subject = before.findIndex(({ kind }) => kind === 'noun');
  if (!name || name.first > clause.verb || subject < 0 || name.first === name.last) return null;
  const isName = words
    .slice(name.first, name.last + 1)
    .every(({ kind, text }) => kind === 'word' && /^\p{Lu}/u.test(text));
  if (!isName || before.slice(subject + 1).some(({ kind }) => kind !== 'phrase')) return null;
  const { first, last } = name;
  const noun: Unit = { first, last, kind: 'noun', rank: ranks.kept };
  return {
    ...clause,
    units: [...before.slice(0, subject), noun, ...clause.units.slice(at + 1)],
  };
}

/** How many of the phrases behind the verb a rendering does without. */
function leavesOut({ units, verb }: Clause, rendered: Rendered): number {
  return units.filter(
    (unit) => unit.kind === 'phrase' && unit.first > verb && !rendered.units.includes(unit),
  ).length;
}

/** “Wendt: Der Bericht liege im März vor”: behind the speaker’s name a title says it plainly, as papers do. */
function asTold({ words, language }: Source, { verb }: Clause, text: string): string {
  const written = words[verb]?.text ?? '';
  const plain = language.order === 'second' ? language.indicatives.get(written) : undefined;
  return plain === undefined ? text : text.replace(` ${written} `, ` ${plain} `);
}

/** “Police : deux personnes ont été tuées”: the capital was the sentence's, and no noun's. */
function behindColon({ language }: Source, head: string, text: string): string {
  if (head === '' || language.capitalNouns) return text;
  const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
  return language.determiners.has(first.toLowerCase())
    ? first.toLowerCase() + text.slice(first.length)
    : text;
}

/** Can be left out, and points to someone or something told of before. */
function dangles({ words, language }: Source, { first, last, rank }: Unit): boolean {
  if (rank === ranks.kept) return false;
  return words
    .slice(first, last + 1)
    .some(({ lower }) => language.possessives.has(lower) || language.pronouns.has(lower));
}

const leading: ReadonlySet<number> = new Set([ranks.lead, ranks.leadPart]);
const besides: ReadonlySet<Unit['kind']> = new Set(['aside', 'conjunct']);

function accepted(source: Source, { text, units }: Rendered): boolean {
  return (
    text.length <= longest &&
    units.some(({ kind }) => kind === 'verb') &&
    standsAlone(source, units, text)
  );
}
