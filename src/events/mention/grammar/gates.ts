/** Whether a rendered clause can stand alone: nobody in it is only known from other sentences. */
import type { Language } from '../languages/language';
import type { Unit } from './clause';
import type { Source } from './headline';
import type { Word } from './word';
import { isImpersonal } from './complete';
import { isNoun } from './nominal';

export function standsAlone(source: Source, units: readonly Unit[], text: string): boolean {
  const { words, language } = source;
  if (!endsInName(source, units) && language.vague.test(text)) return false;
  if (isVague(source, units)) return false;
  const impersonal = language.expletives.size > 0 && isImpersonal(source, units);
  let named = impersonal;
  for (const unit of units) {
    for (let i = unit.first; i <= unit.last; i++) {
      const word = words[i];
      // “bis gestern”
      if (word?.kind === 'time' && word.relative && !word.loose) return false;
      if (word?.kind !== 'word') {
        if (word?.kind === 'quote') named = true;
        continue;
      }
      // “Ihren letzten Auftritt” with the sentence's capital, behind who had it.
      const theirs = i === 0 && named && language.possessives.has(word.lower);
      if (language.address.has(word.text) && !theirs) return false;
      if (!theirs && (i === 0 || !language.capitalNouns) && language.address.has(word.lower))
        return false;
      if (!named && i === 0 && language.links.has(word.lower) && !counts(source)) return false;
      // “Das teilte die Polizei mit.”
      const alone = unit.first === unit.last && (unit.kind === 'noun' || unit.kind === 'adverb');
      if (alone && language.determiners.has(word.lower) && !language.focus.has(word.lower))
        return false;
      const inside = unit.kind === 'content' || unit.kind === 'aside' || unit.kind === 'conjunct';
      if (impersonal && language.expletives.has(word.lower)) continue;
      // “promis d’en acheter quatre”
      if (isBeforeInfinitive(words, i, language)) return false;
      // “obligó a cerrarlo”
      const hangs = language.order === 'medial' && language.enclitic?.test(word.text) === true;
      if (hangs && unit.kind !== 'content') return false;
      if (isPronoun(words, i, language) && !(inside && named)) return false;
      if (language.possessives.has(word.lower) && !named) return false;
    }
    if (unit.kind === 'noun') named ||= namesSomething(source, unit);
    if (unit.kind === 'phrase' && language.order === 'second' && units[0] === unit)
      named ||= holdsName(words, unit);
  }
  return named && !isUnfinished(source, units.at(-1));
}

/** “Le groupe suédois Skandrail”, where a capital is a name's. */
function endsInName({ words, language }: Source, units: readonly Unit[]): boolean {
  const subject = units.find(({ kind }) => kind === 'noun');
  if (!subject || language.capitalNouns) return false;
  return subject.last > subject.first && /^\p{Lu}/u.test(words[subject.last]?.text ?? '');
}

/** “Plus de 4 000 personnes”, “Plus d’un millier”: it goes on from no other sentence. */
function counts({ words, language }: Source): boolean {
  const next = words[2];
  const amount = /^\p{N}/u.test(next?.text ?? '') || language.determiners.has(next?.lower ?? '');
  return language.ties.has(words[1]?.lower ?? '') && amount;
}

/** “L’entreprise”, “la nouvelle usine”: whoever reads it alone does not know which. */
function isVague({ words, language }: Source, units: readonly Unit[]): boolean {
  const at = units.findIndex(({ kind }) => kind === 'noun');
  const subject = units[at];
  // “Die Brücke am Markt”
  const behind = units[at + 1];
  // “El mandatario, Esteban Montalvo, …”
  const named = behind?.kind === 'aside' && /^\p{Lu}/u.test(words[behind.first]?.text ?? '');
  const told = at === 0 && (named || behind?.kind === 'phrase');
  if (!subject || told || subject.last - subject.first > 2) return false;
  // “El detenido ya fue …”
  let last = subject.last;
  while (language.fillers.has(words[last]?.lower ?? '')) last--;
  return (
    language.names.genders.has(words[subject.first]?.lower.replace(/^l$/, 'le') ?? '') &&
    !language.indefinite.has(words[subject.first]?.lower ?? '') &&
    language.vagueNouns.has(words[last]?.lower ?? '')
  );
}

/** “hat Post von”: what the last word leads to is gone. */
function isUnfinished({ words, language }: Source, unit: Unit | undefined): boolean {
  const { prepositions, coordinators } = language;
  const last = words[unit?.last ?? 0]?.lower ?? '';
  return unit?.kind !== 'rest' && (prepositions.has(last) || coordinators.has(last));
}

/** Not “weitere 400”. */
function namesSomething({ words, language }: Source, { first, last }: Unit): boolean {
  return words
    .slice(first, last + 1)
    .some((word, i) =>
      language.capitalNouns
        ? isNoun(word) && (first + i > 0 || !language.determiners.has(word.lower))
        : /\p{L}{2}/u.test(word.text) && !language.determiners.has(word.lower),
    );
}

function holdsName(words: readonly Word[], { first, last }: Unit): boolean {
  return words.slice(first, last + 1).filter(isNoun).length > 1;
}

/** “d’en acheter quatre”, “de lui parler”: what stands for something told of before, in the complement of a verb. */
function isBeforeInfinitive(words: readonly Word[], at: number, language: Language): boolean {
  const { clitics, determiners, reflexives, negations, ties, isInfinitive } = language;
  const lower = words[at]?.lower ?? '';
  if (!clitics.has(lower) || !ties.has(words[at - 1]?.lower ?? '')) return false;
  if (determiners.has(lower) || reflexives.has(lower) || negations.has(lower)) return false;
  return language.order === 'medial' && isInfinitive(words[at + 1]?.lower ?? '');
}

/** The articles that are pronouns before a verb (“l’a nommé”) among them. */
function isPronoun(words: readonly Word[], at: number, language: Language): boolean {
  const word = words[at];
  if (!word) return false;
  const next = words[at + 1]?.lower ?? '';
  if (language.determiners.has(word.lower) && language.clitics.has(word.lower))
    return language.formOf(next) !== null && (language.auxiliaries.has(next) || !/a$/.test(next));
  return language.pronouns.has(word.lower);
}
