/** What commas, semicolons, colons and dashes close and open. */
import { wordIs, type Word } from '../../words';
import { sayingVerbs } from '../../words/verbs';
import type { Parsing } from './parsing';
import { takeReportingTail } from './reporting-tail';

export function takeComma(parsing: Parsing, at: number): void {
  const { look, open } = parsing;
  if (takeReportingTail(parsing, at) || look.setsRegionApart(at)) return;
  // A fronted phrase without a verb was no clause after all: its words go back to its parent.
  const { top } = open;
  if (top.kind === 'adverbial' && !top.verb && top !== open.outermost) {
    // “when the firm, Marsh Ltd, closed”: the verb is still to come, or comes now.
    if (look.pastAside(at) !== null || look.closesAside(top.first, at)) return;
    open.drop();
  }
  const { waiting } = open;
  if (waiting && open.top.verb) {
    // “The mayor, who …, has said”, “When asked …, he declined”
    if (!look.listGoesOn(at)) open.closeInside(waiting, at - 1);
  } else if (look.groupNext(at + 1)) open.closeLoose(at - 1);
}

/** What follows is a sentence of its own where it has a verb. */
export function takeSemicolon({ look, open }: Parsing, at: number): void {
  open.closeInside(open.outermost, at - 1);
  if (!open.top.verb || !look.nextFinite(at + 1)) return;
  open.closeAll(at - 1);
  open.begin('main', at + 1, { parent: null, loose: true });
}

/** What follows is said of what stands in front where it has a verb. */
export function takeDash({ look, open }: Parsing, at: number): void {
  open.closeInside(open.outermost, at - 1);
  const { top } = open;
  if (!top.verb || !look.verbAhead(at + 1)) return;
  open.closeAll(at - 1);
  open.begin('relative', at + 1, { parent: top, loose: true });
}

export function takeColon({ words, timeWords, look, open }: Parsing, at: number): void {
  // “3 May 1915: The yard closes”: the date in front tells nothing by itself.
  if (words.slice(0, at).every((_, i) => timeWords.has(i))) return;
  if (!look.verbAhead(at + 1)) return;
  // “He did not live to see it: he died in May”: what is denied in front is no telling of what follows.
  const { verb } = open.outermost;
  if (verb?.negated && !wordIs(words[verb.head], sayingVerbs)) {
    open.closeAll(at - 1);
    open.begin('main', at + 1, { parent: null, loose: true });
  } else open.begin('content', at + 1);
}

/** A dash between words, not the hyphen inside one. */
export function isDash(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !/^[—–-]+$/.test(word.text)) return false;
  if (word.text === '—' || word.text === '--') return true;
  const before = words[at - 1];
  const after = words[at + 1];
  return (
    before !== undefined && after !== undefined && before.end < word.start && word.end < after.start
  );
}
