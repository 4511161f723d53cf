/** Who speaks: in “according to” phrases, and for quotations that go on over sentences. */
import type { Antecedents } from '../antecedents/antecedents';
import { nameOf, textOf } from '../names/phrases';
import { isStatement } from './frames';
import type { ParsedSentence } from '../sentence';
import type { Range } from '../words';

/** The speaker of a source phrase: the name in it, or its words. */
export function speakerOf(parsed: ParsedSentence, range: Range): string {
  const name = parsed.names.find(
    (n) => n.first >= range.first && n.last <= range.last && n.kind !== 'place',
  );
  return name?.name ?? nameOf(parsed, range) ?? textOf(parsed.words, range.first, range.last);
}

/** Who speaks in the sentence, for quotations that follow. */
export function speakerIn(parsed: ParsedSentence, antecedents: Antecedents): string | null {
  const frame = parsed.clauses.findLast(
    (clause) => !clause.quoted && isStatement(parsed.words, clause, parsed.clauses),
  );
  return frame ? antecedents.subjectOf(parsed, frame) : null;
}
