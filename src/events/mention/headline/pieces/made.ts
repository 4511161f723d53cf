/** A headline under construction: its pieces, and whether they tell actor and act. */
import { fixed, type Piece } from './pieces';
import { fit } from './text';

export interface Made {
  readonly parts: readonly Piece[];
  /** How many of them are never given up for length. */
  readonly least?: number;
  readonly complete: boolean;
}

export interface Headline {
  readonly text: string;
  /** Whether it holds an actor that a reader can name, and an act. */
  readonly complete: boolean;
}

/** “the issue”, “this position”: which one, only the text before tells. */
export const pointing =
  /^(?:(?:another|others?|several|some|many|most|few|all|none|one|two|three|four|five|six|seven|eight|nine|ten|[\d.,]+(?: percent|%)?|more|less|a number|hundreds|thousands)$|(?:this|these|those|that|such|it)\b|(?:issue|question|matter|move|step|idea|situation|process|problem|first|second|third|fourth|fifth|sixth|next|page|version|event|incident|accident|transaction|offer|investigation|latter|former|two|both|others|rest|man|woman|boy|girl)$|[a-z]+ (?:second|third|fourth|ones?)$)/i;

export function joined(subject: string | null, predicate: readonly Piece[]): Made {
  const [first, ...rest] = predicate;
  if (subject === null || !first) return { parts: predicate, complete: false };
  return {
    parts: [fixed(subject, false), { ...first, spaced: true }, ...rest],
    complete: !pointing.test(subject),
  };
}

/** The pieces behind a word that leads them: “had” before “passed the exam”. */
export function led(word: string, [first, ...rest]: readonly Piece[]): readonly Piece[] {
  return first ? [fixed(word, false), { ...first, spaced: true }, ...rest] : [fixed(word, false)];
}

export function finish({ parts, complete, least = complete ? 3 : 2 }: Made): Headline {
  const text = fit(parts, least);
  return { text, complete: complete && text.includes(' ') };
}
