/**
 * A sentence's words become its clauses, by one pass over the part-of-speech tags with a stack of
 * open clauses: conjunctions, relative pronouns, marks and verb forms open and close them. No full
 * parse: what news prose needs to tell several events of one sentence apart.
 */
import { isComma, wordIs, type Word } from '../words';
import { framingVerbs, irregularPast, sayingVerbs } from '../words/verbs';
import type { Clause } from './clause';
import { contentStart } from './content-start';
import { firstSister } from './draft';
import { finishClauses } from './finish';
import { Lookahead } from './lookahead';
import { clauseOpening } from './openers';
import { OpenClauses } from './open-clauses';
import { frames, isReduced, takesUnmarkedContent } from './participles';
import { isNounPhraseStart, reportingTail } from './reporting-tail';
import { isContactClause, subjectStart } from './subjects';
import { findVerbGroups, type VerbGroup } from './verb-groups';

export interface Parse {
  /** In the order of their verbs. */
  readonly clauses: readonly Clause[];
  readonly groups: readonly VerbGroup[];
}

/** `timeWords` are indexes of words that tell when, and are no part of a subject. */
export function parseClauses(
  words: readonly Word[],
  inQuote: boolean,
  timeWords: ReadonlySet<number>,
): Parse {
  const groups = findVerbGroups(words);
  return { clauses: new ClauseParser(words, groups, inQuote, timeWords).parse(), groups };
}

/** In words; one that does not close by then is a stray mark. */
const longestParenthesis = 30;

class ClauseParser {
  private readonly open: OpenClauses;
  private readonly look: Lookahead;
  /** Where verb groups begin that a reporting frame took. */
  private readonly taken = new Set<number>();

  constructor(
    private readonly words: readonly Word[],
    groups: readonly VerbGroup[],
    inQuote: boolean,
    private readonly timeWords: ReadonlySet<number>,
  ) {
    this.look = new Lookahead(words, groups);
    this.open = new OpenClauses(words, inQuote);
  }

  parse(): readonly Clause[] {
    this.open.begin('main', 0);
    for (let i = 0; i < this.words.length; i++) {
      i = this.pastParenthesis(i);
      const group = this.look.groupAt(i);
      if (group) {
        this.takeGroup(group);
        i = group.last;
      } else this.takeWord(i);
    }
    this.open.closeDownTo(0, this.words.length - 1);
    return finishClauses(this.words, this.open.drafts, this.timeWords);
  }

  /** What stands in parentheses tells nothing of the clause around it. */
  private pastParenthesis(at: number): number {
    if (this.words[at]?.text !== '(') return at;
    const close = this.words.findIndex(
      ({ text }, i) => i > at && i <= at + longestParenthesis && text === ')',
    );
    return close < 0 ? at : close;
  }

  private takeWord(i: number): void {
    const word = this.words[i];
    // The comma of “February 24, 1955” and the “since” of “since May” open and close nothing.
    if (!word || this.timeWords.has(i)) return;
    if (isComma(word)) this.takeComma(i);
    else if (/^["“”]$/.test(word.text)) this.takeQuote(i, word.text);
    else if (word.text === ';' || isDash(this.words, i)) {
      this.open.closeDownTo(1, i - 1);
      const list = word.text === ';';
      const goesOn = list ? this.look.nextFinite(i + 1) !== null : this.look.verbAhead(i + 1);
      if (this.open.top.verb && goesOn) {
        const aside = list ? null : this.open.top;
        this.open.closeDownTo(0, i - 1);
        this.open.begin(aside ? 'relative' : 'main', i + 1, { parent: aside, loose: true });
      }
    } else if (word.text === ':' && this.look.verbAhead(i + 1)) this.open.begin('content', i + 1);
    else if (word.pos === 'CCONJ') this.takeConjunction(i);
    else this.takeOpener(i);
  }

  private takeOpener(i: number): void {
    let before = i - 1;
    while (this.timeWords.has(before)) before--;
    const kind =
      clauseOpening(this.words, i, this.words[before], this.look) ??
      (this.tellsThat(i) ? 'content' : null);
    if (!kind) return;
    const previous = this.words[i - 1];
    const loose = isComma(previous) || i === 0;
    if (loose && this.open.top.verb && this.open.top.loose)
      this.open.closeDownTo(this.open.looseDepth(), i - 2);
    const first = kind === 'relative' && previous?.pos === 'ADP' ? i - 1 : i;
    this.open.begin(kind, first, { opener: i, loose });
  }

  /** “told allies in Brussels that membership …”: whoever hears it stands between. */
  private tellsThat(i: number): boolean {
    const { verb } = this.open.top;
    if (!verb || this.words[i]?.lower !== 'that' || this.look.nextFinite(i + 1) === null)
      return false;
    return (
      wordIs(this.words[verb.head], tellingVerbs) &&
      this.look.nounBetween(verb.last + 1, i) &&
      !this.look.commaBetween(verb.last + 1, i)
    );
  }

  private takeComma(i: number): void {
    if (this.takeReportingTail(i)) return;
    // A fronted phrase without a verb was no clause after all: its words go back to its parent.
    if (this.open.stack.length > 1 && !this.open.top.verb && this.open.top.kind === 'adverbial')
      this.open.stack.pop();
    const open = this.open.stack.findLastIndex((draft) => !draft.verb);
    if (open >= 0 && this.open.top.verb) {
      // “The mayor, who …, has said”, “When asked …, he declined”
      if (!this.look.listGoesOn(i)) this.open.closeDownTo(open + 1, i - 1);
      return;
    }
    if (
      this.open.top.loose &&
      this.open.top.verb &&
      this.open.stack.length > 1 &&
      this.look.groupNext(i + 1) !== undefined
    )
      this.open.closeDownTo(this.open.looseDepth(), i - 1);
  }

  /** What stands before the frame is its content; an interrupting frame closes at once. */
  private takeReportingTail(comma: number): boolean {
    const root = firstSister(this.open.stack[0]);
    if (!root) return false;
    const interrupts = !root.verb;
    const tail = reportingTail(this.words, this.look, comma, interrupts);
    if (!tail) return false;
    if (!interrupts) this.open.closeDownTo(0, comma - 1);
    const frame = this.open.begin('main', interrupts ? tail.first : 0, {
      parent: null,
      quoted: false,
      speaker: tail.speaker,
    });
    if (root.kind === 'main' && !root.parent) {
      root.kind = 'content';
      root.parent = frame;
    }
    if (interrupts) {
      frame.verb = tail.verb;
      frame.last = tail.verb.last;
      this.taken.add(tail.verb.first);
      this.open.stack.pop();
    }
    return true;
  }

  private takeQuote(i: number, mark: string): void {
    const opens = mark === '“' || (mark === '"' && !this.open.quoted);
    if (!opens) {
      this.open.quoted = false;
      return;
    }
    this.open.quoted = true;
    const previous = this.words[i - 1];
    const speech =
      (isComma(previous) || previous?.text === ':' || wordIs(previous, sayingVerbs)) &&
      this.open.top.verb !== null &&
      this.look.verbAhead(i + 1);
    if (speech && this.open.top.kind !== 'content') this.open.begin('content', i);
    else if (i === 0) this.open.top.quoted = true;
  }

  private takeConjunction(i: number): void {
    const { top } = this.open;
    if (!top.verb) return;
    const group = this.look.groupNext(i + 1);
    const afterComma = isComma(this.words[i - 1]);
    if (group) {
      if (group.form === 'infinitive' || group.form === 'gerund') return;
      this.coordinateVerb(group, i, afterComma);
      return;
    }
    // “…, and in 1984 the first model was released”: a new subject and a finite verb of its own.
    const next = this.look.nextFinite(i + 1);
    if (next === null || !this.look.nounBetween(i + 1, next.first)) return;
    if (!afterComma && this.joinsSubjectOfContent(i)) return;
    if (!afterComma && next.form === 'ambiguous' && this.look.closesList(i)) return;
    const sister = afterComma ? this.open.outermost() : this.open.innermost();
    if (!afterComma && !this.look.plainSubject(i + 1, next.first)) return;
    this.open.closeDownTo(this.open.stack.indexOf(sister), i - 1);
    this.open.begin(sister.kind === 'main' ? 'coordinate' : sister.kind, i + 1, {
      parent: sister.kind === 'main' ? sister : sister.parent,
      opener: sister.kind === 'main' ? null : sister.opener,
    });
  }

  /** “hopes both the union and the yard will agree”: the conjunction stands inside the subject of the content. */
  private joinsSubjectOfContent(i: number): boolean {
    const verb = this.open.top.verb;
    if (!verb || !wordIs(this.words[verb.head], clauseVerbs) || verb.last + 1 >= i) return false;
    return !this.look.commaBetween(verb.last + 1, i) && !this.look.breakBetween(verb.last + 1, i);
  }

  private coordinateVerb(group: VerbGroup, i: number, afterComma: boolean): void {
    const lower = this.words[group.head]?.lower ?? '';
    const bare =
      !group.auxiliaries.length &&
      ((group.form === 'finite' && group.tense === 'present') ||
        irregularPast.get(lower) === lower);
    if (
      this.open.top.kind === 'infinitive' &&
      bare &&
      !/s$/.test(this.words[group.head]?.lower ?? '')
    ) {
      const { parent } = this.open.top;
      this.open.closeDownTo(this.open.stack.length - 1, i - 1);
      this.open.begin('infinitive', group.first, { parent });
      return;
    }
    if (this.open.top.kind === 'participial' && group.form === 'ambiguous' && !afterComma) {
      // “claimed and mostly controlled by”
      if (this.open.top.verb?.form === 'ambiguous') return;
    }
    const goesOnSaying = backshifted.has(group.auxiliaries[0] ?? '');
    const sister = afterComma && !goesOnSaying ? this.open.outermost() : this.open.innermost();
    if (!sister.verb) return;
    this.open.closeDownTo(this.open.stack.indexOf(sister), i - 1);
    this.open.begin('coordinate', i + 1, { parent: sister, loose: sister.loose });
  }

  private takeGroup(group: VerbGroup): void {
    if (this.taken.has(group.first)) return;
    const { top } = this.open;
    if (group.form === 'infinitive') {
      this.open.begin('infinitive', group.first, { verb: group });
      return;
    }
    if (group.form === 'gerund') {
      this.takeGerund(group);
      return;
    }
    if (group.form === 'ambiguous' && this.goesOnInSeries(group)) {
      this.coordinateVerb(group, group.first - 1, false);
      this.takeFinite(group);
      return;
    }
    if (
      group.form === 'participle' ||
      (group.form === 'ambiguous' &&
        !this.isContact(group) &&
        isReduced(this.words, this.look, this.open, group))
    ) {
      if (top.kind === 'adverbial' && !top.verb && top.opener === group.first - 1) top.verb = group;
      else
        this.open.begin('participial', group.first, {
          verb: group,
          loose: isComma(this.words[group.first - 1]),
        });
      return;
    }
    this.takeFinite(group);
  }

  /** “met on Monday, voted on Tuesday and published”: a verb of a series, not a participle. */
  private goesOnInSeries(group: VerbGroup): boolean {
    const { kind, verb } = this.open.top;
    if (!isComma(this.words[group.first - 1]) || verb?.tense !== 'past') return false;
    if (verb.auxiliaries.length > 0 || (kind !== 'main' && kind !== 'coordinate')) return false;
    for (let k = group.last + 1; k < this.words.length; k++) {
      const word = this.words[k];
      if (word?.pos === 'CCONJ') {
        const next = this.look.groupNext(k + 1);
        return next?.tense === 'past' && next.form !== 'participle' && !next.auxiliaries.length;
      }
      if (this.look.groupAt(k) || word?.pos === 'SCONJ' || word?.text === ';') return false;
    }
    return false;
  }

  private takeGerund(group: VerbGroup): void {
    const { top } = this.open;
    if (!top.verb && top.kind === 'adverbial') {
      top.verb = group;
      return;
    }
    const previous = this.words[group.first - 1];
    const afterComma = isComma(this.words[group.first - 2]);
    if (previous?.pos === 'DET' || (previous?.pos === 'ADJ' && !afterComma)) return;
    const first =
      previous?.pos === 'ADP' || previous?.pos === 'SCONJ' ? group.first - 1 : group.first;
    const loose = isComma(previous) || group.first === 0 || afterComma;
    if (loose && this.open.stack.length > 1 && this.open.stack[0]?.verb)
      this.open.closeDownTo(1, group.first - 2);
    this.open.begin('participial', first, { verb: group, loose });
  }

  private takeFinite(group: VerbGroup): void {
    const open = this.open.stack.findLastIndex((draft) => !draft.verb);
    if (this.isContact(group)) {
      this.open.begin('relative', group.first - 1, { verb: group, loose: true });
      return;
    }
    if (!this.open.top.verb) {
      this.open.top.verb = group;
      return;
    }
    if (open >= 0 && !takesUnmarkedContent(this.words, this.look, this.open, group)) {
      this.open.closeDownTo(open + 1, this.endOfFronted(group) ?? group.first - 1);
      this.open.top.verb = group;
      return;
    }
    const moment = this.look.momentBefore(group.first);
    // “said last night it was …” tells when it was said.
    const named = moment !== null && !this.timeWords.has(moment - 1);
    if (named && moment > this.open.top.verb.last + 1) {
      this.open.begin('relative', moment, { verb: group });
      return;
    }
    // “said he hopes”, “said most of the crew had left”
    const holder = this.open.stack.findLast((draft) => frames(this.words, draft));
    if (!holder) {
      this.takeRunOn(group);
      return;
    }
    this.open.closeDownTo(this.open.stack.indexOf(holder) + 1, group.first - 1);
    const from = (holder.verb?.last ?? group.first - 1) + 1;
    const first = contentStart(this.words, this.timeWords, from, group.first);
    this.open.begin('content', first, { verb: group });
  }

  /** “a colleague she had known”, “the bridge she built fell”: a clause of its own, and no frame (“the minister he said had left”). */
  private isContact({ first, last, head }: VerbGroup): boolean {
    const { top } = this.open;
    if (top.kind !== 'main' || !isContactClause(this.words, first)) return false;
    if (top.verb)
      return !frames(this.words, top) && this.look.commaBetween(top.verb.last + 1, first);
    const ahead = this.look.nextFinite(last + 1);
    return (
      ahead !== null &&
      this.words[top.first]?.pos !== 'ADP' &&
      !wordIs(this.words[head], framingVerbs) &&
      !this.look.breakBetween(last + 1, ahead.first)
    );
  }

  /** “Once the bridge opened in 1931 the ferries stopped”: no comma says where the main clause begins. */
  private endOfFronted({ first }: VerbGroup): number | null {
    const { kind, verb } = this.open.top;
    if (kind !== 'adverbial' || !verb || this.look.commaBetween(verb.last + 1, first)) return null;
    return subjectStart(this.words, this.timeWords, verb.last + 1, first) - 1;
  }

  /** A second sentence without a mark between, as when a caption runs into the text. */
  private takeRunOn(group: VerbGroup): void {
    let first = group.first;
    while (first > 0 && isNounPhraseStart(this.words[first - 1])) {
      first--;
      if (this.words[first]?.pos === 'DET') break;
      const capital = /^\p{Lu}/u.test(this.words[first]?.text ?? '');
      if (capital && !/^\p{Lu}/u.test(this.words[first - 1]?.text ?? '')) break;
    }
    this.open.closeDownTo(0, first - 1);
    this.open.begin('main', first, { parent: null, verb: group });
  }
}

/** Verbs that name who hears it before what is said. */
const tellingVerbs = new Set('tell inform assure warn remind notify'.split(' '));
/** Verbs that take a clause far rather than an object. */
const clauseVerbs = new Set('say hope think believe insist fear expect suppose warn'.split(' '));
/** Backshifted forms: after “said that …” they go on with what was said. */
const backshifted = new Set(['would', 'could', 'might', 'had', 'should']);
function isDash(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || !/^[—–-]+$/.test(word.text)) return false;
  if (word.text === '—' || word.text === '--') return true;
  const before = words[i - 1];
  const after = words[i + 1];
  return (
    before !== undefined && after !== undefined && before.end < word.start && word.end < after.start
  );
}
