/** What one language brings to the finding of names: what stands around them, and what they are made of. */
import type { Words } from './words';

/** `it` is of no person. */
export type Gender = 'he' | 'she' | 'it';

/** All words in lower case. */
export interface NameWords {
  /** What a person is who is named behind it: “mayor”. */
  readonly isRole: (word: string) => boolean;
  /** They make of what a person is what that person was: “former”. */
  readonly former: Words;
  /** What a person is called before the name, without a dot, and what it tells of them: “Mrs”. */
  readonly titles: ReadonlyMap<string, Gender | null>;
  /** They make the name that holds them, or stands behind them, one of a body: “GmbH”, “university”. */
  readonly bodies: Words;
  /** Of those and of others, the ones of firms, which also stand for a firm named before. */
  readonly isFirm: (word: string) => boolean;
  /** What a club is called behind its name, and words of the names of clubs. */
  readonly teams: Words;
  readonly clubs: Words;
  /** They stand between the words of a name: “de”, “von”. */
  readonly particles: Words;
  /** Prepositions of places that are named without an article. */
  readonly places: Words;
  /** Of those and of others, the ones of people as well: “à Paris”, “à Ada Quill”. */
  readonly goals: Words;
  /** Prepositions that hold an article: “im”. */
  readonly contracted: Words;
  /** Capitals that are no names. */
  readonly others: Words;
  /** Articles and pronouns that tell what their noun is. */
  readonly genders: ReadonlyMap<string, Gender>;
}

export function genders(he: string, she: string, it?: string): ReadonlyMap<string, Gender> {
  const map = new Map<string, Gender>();
  for (const word of he.split(' ')) map.set(word, 'he');
  for (const word of she.split(' ')) map.set(word, 'she');
  for (const word of it?.split(' ') ?? []) map.set(word, 'it');
  return map;
}
