/** How words put their clause in the past or ahead: listed words, and forms of verbs by their endings. */

export type Tense = 'past' | 'future';

/** A form that many verbs share: worked, répondra. */
interface VerbForm {
  readonly tense: Tense;
  readonly endings: readonly string[];
  /** Letters before the ending, at least. */
  readonly stem: number;
  /** Words that end so and are no such form. */
  readonly except: ReadonlySet<string>;
}

export interface Tenses {
  /** In lower case. */
  readonly words: ReadonlyMap<string, Tense>;
  /** Of words that are not listed. */
  readonly forms: readonly VerbForm[];
}

export function tensesOf(
  past: readonly string[],
  future: readonly string[],
  forms: readonly VerbForm[] = [],
): Tenses {
  const words = new Map<string, Tense>();
  for (const word of past) words.set(word, 'past');
  for (const word of future) words.set(word, 'future');
  return { words, forms };
}

/** `ar` and `er` with `á` and `án` make `ará`, `arán`, `erá`, `erán`. */
export function verbForm(
  tense: Tense,
  stem: number,
  signs: string,
  endings: string,
  except: readonly string[] = [],
): VerbForm {
  const ends = signs
    .split('|')
    .flatMap((sign) => endings.split('|').map((ending) => `${sign}${ending}`));
  return { tense, endings: ends, stem, except: new Set(except) };
}

/** The tense of a word (lower case); null for words that tell nothing. */
export function tenseOf({ words, forms }: Tenses, word: string): Tense | null {
  const listed = words.get(word);
  if (listed) return listed;
  const form = forms.find(
    ({ endings, stem, except }) =>
      endings.some((ending) => word.endsWith(ending) && word.length >= stem + ending.length) &&
      !except.has(word),
  );
  return form?.tense ?? null;
}
