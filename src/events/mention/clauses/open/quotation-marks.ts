/** Quotation marks: which clauses stand inside them, and where a quotation is what a verb says. */
import { isComma, wordIs } from '../../words';
import { sayingVerbs } from '../../words/verbs';
import type { Parsing } from './parsing';

export function takeQuotationMark({ words, look, open }: Parsing, at: number): void {
  const mark = words[at]?.text;
  const opens = mark === '“' || (mark === '"' && !open.quoted);
  open.quoted = opens;
  if (!opens) return;
  const { top } = open;
  const previous = words[at - 1];
  const saying = previous?.pos === 'VERB' && wordIs(previous, sayingVerbs);
  const announced = isComma(previous) || previous?.text === ':' || saying;
  const speech = announced && top.verb !== null && look.verbAhead(at + 1);
  if (speech && top.kind !== 'content') open.begin('content', at);
  else if (at === 0) top.quoted = true;
}
