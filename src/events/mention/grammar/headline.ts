/** A clause → its headline: whole if it is short, else without what is most gladly left out. */
import type { Language } from '../languages/language';
import { capitalised, longest } from '../headline/pieces/text';
import { ranks, type Clause, type Unit } from './clause';
import type { Word } from './word';

export interface Source {
  /** The article's. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly language: Language;
}

export interface Rendered {
  readonly text: string;
  /** In the order in which they are read. */
  readonly units: readonly Unit[];
}

/** The longest rendering of at most `room` UTF-16 units; null where no whole one fits. */
export function renderClause(
  source: Source,
  clause: Clause,
  room: number = longest,
): Rendered | null {
  let units: readonly Unit[] = clause.units.filter(({ rank }) => rank > ranks.leadTime);
  const dropped: Unit[] = [];
  let result = compose(source, clause, units);
  while (result && result.text.length > room) {
    const next = mostDroppable(units, source.language);
    if (!next) return null;
    dropped.push(next);
    units = withoutUnit(units, next, source.language);
    result = compose(source, clause, units);
  }
  // What went early may fit again once something longer is gone.
  for (const unit of dropped.slice(0, -1).reverse()) {
    const more = clause.units.filter((other) => units.includes(other) || other === unit);
    if (hangsOnGone(clause.units, more, unit, source.language)) continue;
    const longer = compose(source, clause, more);
    if (!longer || longer.text.length > room) continue;
    units = more;
    result = longer;
  }
  return result;
}

/** In French and Spanish a phrase may hang on the one before: it goes with it. */
function withoutUnit(units: readonly Unit[], gone: Unit, { order }: Language): readonly Unit[] {
  const at = units.indexOf(gone);
  let end = at + 1;
  while (hangsOn(units[end], gone)) end++;
  // So it does before a German verb, where all is one phrase.
  if (
    (order === 'medial' && gone.kind === 'phrase') ||
    gone.rank === ranks.ofSubject ||
    gone.rank === ranks.lead
  )
    while (
      units[end]?.kind === 'phrase' &&
      units[end]?.mark === undefined &&
      units[end]?.rank !== ranks.kept
    )
      end++;
  return units.filter((_, i) => i < at || i >= end);
}

/** “…, da eine Genehmigung nötig ist, die oft fehlt”: an aside in an aside; “por un voto que rompió”: no comma. */
function hangsOn(unit: Unit | undefined, { kind }: Unit): boolean {
  if (unit?.kind !== 'aside') return false;
  return unit.mark === '' || (kind === 'aside' && unit.rank === ranks.aside);
}

function hangsOnGone(
  all: readonly Unit[],
  kept: readonly Unit[],
  unit: Unit,
  { order }: Language,
): boolean {
  const before = all[all.indexOf(unit) - 1];
  if (before && hangsOn(unit, before)) return !kept.includes(before);
  // “en raison d’une grève, qui …”
  if (unit.kind === 'aside' && before?.kind === 'phrase') return !kept.includes(before);
  if (order === 'second' || unit.kind !== 'phrase') return false;
  return before?.kind === 'phrase' && !kept.includes(before);
}

function mostDroppable(units: readonly Unit[], { order }: Language): Unit | null {
  let found: Unit | null = null;
  for (const unit of units) {
    if (unit.rank === ranks.kept) continue;
    // Circumstances come first in German, and last in French and Spanish.
    const later = (order === 'medial' && unit.kind === 'phrase') || unit.rank === ranks.leadPart;
    if (!found || unit.rank < found.rank || (later && unit.rank === found.rank)) found = unit;
  }
  return found;
}

function compose(source: Source, clause: Clause, units: readonly Unit[]): Rendered | null {
  const ordered = source.language.order === 'second' ? secondPlace(source, units, clause) : units;
  if (!ordered) return null;
  const { determiners } = source.language;
  let text = '';
  ordered.forEach((unit, i) => {
    const written = wordsOf(source, unit);
    // A capital that was the sentence's.
    const isName = unit.kind === 'noun' && !determiners.has(source.words[0]?.lower ?? '');
    const moved = i > 0 && unit.first === 0 && !isName;
    const own = moved ? written.charAt(0).toLowerCase() + written.slice(1) : written;
    const mark = closesGone(clause.units, units, unit) ? '' : (unit.mark ?? '');
    const open = closesAside(source, ordered[i - 1], i - 1) && mark === '' ? ',' : '';
    if (text === '') text = own;
    else if (/^[–—-]$/.test(mark)) text += ` ${mark} ${own}`;
    else text += `${mark === '' ? open : mark} ${own}`;
    // The dash that closes what another opened.
    if (/^[–—-]$/.test(mark) && i < ordered.length - 1) text += ` ${mark}`;
  });
  return { text: capitalised(text.replace(/[,;:–—\s]+$/u, '')), units: ordered };
}

/** “condenó a 18 meses, que no cumplirá, a Quiroga”: the second comma goes with the aside that it closes. */
function closesGone(all: readonly Unit[], kept: readonly Unit[], unit: Unit): boolean {
  const before = all[all.indexOf(unit) - 1];
  if (before?.kind !== 'aside' || before.mark !== ',' || unit.mark !== ',') return false;
  return !kept.includes(before) && (unit.kind === 'phrase' || unit.kind === 'noun');
}

/** Whether a comma closes the unit: one that is set off, or opens the sentence. */
function closesAside({ words }: Source, unit: Unit | undefined, at: number): boolean {
  if (!unit || words[unit.last + 1]?.text !== ',') return false;
  if (unit.kind === 'aside' || unit.kind === 'content' || unit.mark === ',') return true;
  return at === 0 && unit.first === 0 && (unit.kind === 'time' || unit.kind === 'phrase');
}

/** Where all that stood before the verb is gone, the first noun phrase takes its place. */
function secondPlace(
  { words, language }: Source,
  units: readonly Unit[],
  { verb, units: all }: Clause,
): readonly Unit[] | null {
  const at = units.findIndex(({ first, kind }) => first === verb && kind === 'verb');
  if (at !== 0) return units;
  const { expletives } = language;
  const subject =
    units.find(({ first, last }) => first === last && expletives.has(words[first]?.lower ?? '')) ??
    units.find(({ kind }) => kind === 'noun');
  if (!subject) return null;
  // “trafen A, B und C”: all of them come first, or none.
  const next = all[all.indexOf(subject) + 1];
  const list = next?.rank === ranks.list ? next : null;
  if (list && !units.includes(list)) return null;
  // “beginnen die Verhandlungen über den Plan”: the verb asks for nothing, so that all belongs to its subject.
  const hangs =
    next?.kind === 'phrase' &&
    language.order === 'second' &&
    language.phases.test(words[verb]?.lower ?? '') &&
    language.dependent.has(words[next.first]?.lower ?? '');
  const along = units.filter((unit) => unit === list || (hangs && unit === next));
  return [subject, ...along, ...units.filter((unit) => unit !== subject && !along.includes(unit))];
}

/** The words of a unit as they are written, without what was taken out between them. */
export function wordsOf(
  { text, words }: Source,
  { first, last }: { first: number; last: number },
): string {
  let result = '';
  for (let i = first; i <= last; i++) {
    const word = words[i];
    if (!word) continue;
    const before = i > first ? words[i - 1] : undefined;
    const glued =
      (before?.end === word.start && before.start < before.end && word.start < word.end) ||
      (word.kind === 'mark' && /^[,;:]$/.test(word.text));
    result +=
      (before && !glued ? ' ' : '') +
      (word.start === word.end ? word.text : text.slice(word.start, word.end));
  }
  return result
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
