/**
 * An article's words become its cast: people and organisations under one name each, whatever the
 * variants (“President Vladimir Putin”, “Putin”), and the places it names.
 */
import type { Name } from './name';
import { byGivenName, joinVariants, nameKey, type Known } from './name-variants';
import { wordIs, type Word } from '../words';
import { sayingVerbs } from '../words/verbs';
import { isMeasure, beginsOrganisation, isOrganisationRest, isNameWord } from './name-words';
import { placeAt } from './places';
import { runEnd, splitRun } from './runs';

/** The names of each sentence, in order. */
export function findNames(sentences: readonly (readonly Word[])[]): readonly (readonly Name[])[] {
  const all = sentences.map(namesOf);
  const inside = new Set(
    all.flatMap((names) => names.filter((n) => n.first > 0).map((n) => n.name)),
  );
  const people = all.flat().filter((n) => n.kind === 'person' && n.last > n.first);
  const surnames = new Set(
    [...inside, ...people.map(({ name }) => name)].map((name) =>
      name.slice(name.lastIndexOf(' ') + 1),
    ),
  );
  const given = byGivenName(people);
  // “Marsh Seafood”, later “Marsh”
  for (const { kind, name, first, last } of all.flat())
    if (kind === 'organisation' && last > first) inside.add(name.slice(0, name.indexOf(' ')));
  // A capital that only opens sentences (“Shares fell”) makes no name.
  const isName = (name: Name, words: readonly Word[]): boolean =>
    name.kind === 'place' ||
    speaks(words[name.last + 1]) ||
    name.first > 0 ||
    name.last > name.first ||
    inside.has(name.name) ||
    /^\p{Lu}[\p{Lu}\d]/u.test(name.name) ||
    surnames.has(name.name) ||
    given.has(nameKey(name.name));
  const found = all.map((names, i) => names.filter((name) => isName(name, sentences[i] ?? [])));
  const fullest = joinVariants(found.flat());
  return found.map((names) => {
    // By `push`, as clauses are.
    const full: Name[] = [];
    for (const name of names) full.push(inFull(name, fullOf(name, fullest, given)));
    return full;
  });
}

/** “Quill” and “Ada” are Ada Quill, where nobody else in the text can be. */
function fullOf(
  { name, kind }: Name,
  fullest: ReadonlyMap<string, Known>,
  given: ReadonlyMap<string, Known>,
): Known | undefined {
  const key = nameKey(name);
  const known = fullest.get(key);
  const full = known === undefined || known.name === name;
  return full && kind !== 'place' ? (given.get(key) ?? known) : known;
}

function inFull(name: Name, full: Known | undefined): Name {
  if (!full) return name;
  return { first: name.first, last: name.last, name: full.name, kind: full.kind };
}

/** “Reuters reported”: whatever speaks has a name. */
function speaks(word: Word | undefined): boolean {
  return wordIs(word, sayingVerbs);
}

function namesOf(words: readonly Word[]): readonly Name[] {
  const names: Name[] = [];
  for (let i = 0; i < words.length; i++) {
    const place = placeAt(words, i);
    if (
      place &&
      words[i]?.pos !== 'PRON' &&
      !(words[place.last + 1]?.pos === 'PROPN' && isOrganisationRest(words, place.last + 1))
    ) {
      names.push(place);
      i = place.last;
      continue;
    }
    if ((!isNameWord(words[i]) && !beginsOrganisation(words, i)) || isMeasure(words, i)) continue;
    const last = runEnd(words, i);
    names.push(...splitRun(words, i, last));
    i = last;
  }
  return names;
}
