/**
 * What a text calls once by a name (“the Harbour suspension bridge”, “Bo Marsh’s trial”, “the wreck of
 * the Aurora”) is what it later calls “the bridge”, “the trial”, “the wreck”.
 */
import type { Name } from '../names';
import { possessive, textOf } from '../phrases';
import type { ParsedSentence } from '../sentence';
import { isGenitive, type Word } from '../words';
import { eventNouns } from '../words/event-nouns';
import { matters, things } from '../words/anaphors';

export class NamedThings {
  /** By noun: the names that tell which, and the shortest words with them. */
  private readonly known = new Map<string, Map<string, string>>();

  /** The only one of its kind that has a name; null where there is none or several. */
  called(noun: string): string | null {
    const found = this.known.get(noun);
    const [only] = found?.size === 1 ? found.values() : [];
    return only ?? null;
  }

  meet({ words, names }: ParsedSentence): void {
    words.forEach((word, at) => {
      if (word.pos !== 'NOUN' || !isKind(word) || words[at + 1]?.pos === 'NOUN') return;
      const told = ofName(words, names, at) ?? withName(words, names, at);
      if (!told) return;
      const known = this.known.get(word.lower) ?? new Map<string, string>();
      this.known.set(word.lower, known);
      const before = known.get(told.which);
      if (before === undefined || told.text.length < before.length)
        known.set(told.which, told.text);
    });
  }
}

interface Told {
  readonly which: string;
  readonly text: string;
}

function isKind({ lower, text }: Word): boolean {
  return lower === text && !matters.has(lower) && (eventNouns.has(lower) || things.has(lower));
}

/** “the trial of Bo Marsh”, “a hearing for Ada Quill” */
function ofName(words: readonly Word[], names: readonly Name[], at: number): Told | null {
  if (!/^(?:of|for|against)$/.test(words[at + 1]?.lower ?? '')) return null;
  const from = words[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  const name = names.find(({ first }) => first === from);
  if (!name || isGenitive(words[name.last + 1]) || words[name.last + 1]?.pos === 'NOUN')
    return null;
  return { which: name.name, text: `${textOf(words, at, from - 1)} ${name.name}` };
}

/** “Bo Marsh’s trial”, “the Harbour suspension bridge” */
function withName(words: readonly Word[], names: readonly Name[], at: number): Told | null {
  let first = at;
  while (/^(?:NOUN|ADJ|PROPN)$/.test(words[first - 1]?.pos ?? '')) first--;
  if (isGenitive(words[first - 1])) {
    const owner = names.find(({ last }) => last === first - 2);
    if (!owner) return null;
    return { which: owner.name, text: `${possessive(owner.name)} ${textOf(words, first, at)}` };
  }
  const inside = names.filter((name) => first <= name.first && name.last < at);
  const [name] = inside;
  if (!name || inside.length > 1 || name.first !== first) return null;
  return { which: name.name, text: textOf(words, first, at) };
}
