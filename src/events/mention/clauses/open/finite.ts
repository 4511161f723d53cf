/** A finite verb finds the clause that waits for it, or opens one that nothing has announced. */
import { subjectStart } from '../subjects/own-subject';
import { isNounPhraseStart } from '../subjects/noun-phrases';
import { contentStart } from './content-start';
import { isContactClause } from './contact-clauses';
import type { Draft } from './draft';
import type { Parsing } from './parsing';
import { withSharedModal } from './shared-modal';
import { frames, takesUnmarkedContent } from './unmarked-content';
import type { VerbGroup } from '../verb-groups';

export function takeFinite(parsing: Parsing, group: VerbGroup): void {
  const { words, open } = parsing;
  const { top, waiting } = open;
  if (isContactClause(parsing, group)) {
    // “praised it as the biggest step it had taken”: which one, and no aside.
    const loose = !top.verb || parsing.look.commaBetween(top.verb.last + 1, group.first);
    open.begin('relative', group.first - 1, { verb: group, loose });
    return;
  }
  if (!top.verb) {
    top.verb = withSharedModal(words, top, group);
    return;
  }
  // “the closure, which the council said could last until June, sent …”
  if (top.kind === 'relative' && top.verb.last + 1 === group.first && frames(words, top)) {
    const { opener, parent } = top;
    open.begin('relative', group.first, { opener, parent, verb: group, loose: top.loose });
    return;
  }
  if (waiting && !takesUnmarkedContent(parsing, group)) {
    open.closeInside(waiting, endOfFronted(parsing, group) ?? group.first - 1);
    waiting.verb = group;
    return;
  }
  const moment = momentClause(parsing, top.verb, group);
  if (moment !== null) {
    open.begin('relative', moment, { verb: group });
    return;
  }
  const frame = open.stack.findLast((draft) => frames(words, draft));
  if (frame) takeContent(parsing, frame, group);
  else takeRunOn(parsing, group);
}

/** “Once the bridge opened in 1931 the ferries stopped”: no comma says where the main clause begins. */
function endOfFronted({ words, timeWords, look, open }: Parsing, group: VerbGroup): number | null {
  const { kind, verb } = open.top;
  if (kind !== 'adverbial' || !verb || look.commaBetween(verb.last + 1, group.first)) return null;
  return subjectStart(words, timeWords, verb.last + 1, group.first) - 1;
}

/** “met the day the bridge opened”: where what says of the day begins, behind the verb before it. */
function momentClause(
  { timeWords, look }: Parsing,
  before: VerbGroup,
  group: VerbGroup,
): number | null {
  const first = look.momentBefore(group.first);
  // “said last night it was …” tells when it was said.
  if (first === null || timeWords.has(first - 1)) return null;
  return first > before.last + 1 ? first : null;
}

/** “said he hopes”, “said most of the crew had left” */
function takeContent({ words, timeWords, open }: Parsing, frame: Draft, group: VerbGroup): void {
  open.closeInside(frame, group.first - 1);
  const from = (frame.verb?.last ?? group.first - 1) + 1;
  open.begin('content', contentStart(words, timeWords, from, group.first), { verb: group });
}

/** A second sentence without a mark between, as when a caption runs into the text. */
function takeRunOn({ words, open }: Parsing, group: VerbGroup): void {
  let first = group.first;
  while (first > 0 && isNounPhraseStart(words[first - 1])) {
    first--;
    if (words[first]?.pos === 'DET') break;
    const begins = isCapital(words[first]?.text) && !isCapital(words[first - 1]?.text);
    if (begins) break;
  }
  open.closeAll(first - 1);
  open.begin('main', first, { parent: null, verb: group });
}

function isCapital(text: string | undefined): boolean {
  return text !== undefined && /^\p{Lu}/u.test(text);
}
