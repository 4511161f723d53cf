/**
 * A sentence's words become its clauses, by one pass over the part-of-speech tags with a stack of
 * open clauses: conjunctions, relative pronouns, marks and verb forms open and close them. No full
 * parse: what news prose needs to tell several events of one sentence apart.
 */
import type { Clause, ClauseKind } from './clause';
import { clauseOpening } from './clause-openers';
import { subjectOf, withoutApposition } from './subjects';
import { findVerbGroups, type VerbGroup } from './verb-groups';
import { framingVerbs, irregularPast, sayingVerbs } from './words/verbs';
import { isComma, isNominal, wordIs, type Range, type Word } from './words';

/** A clause under construction. */
interface Draft {
  kind: ClauseKind;
  first: number;
  last: number;
  verb: VerbGroup | null;
  opener: number | null;
  parent: Draft | null;
  /** Opened after a comma: a comma may close it. */
  loose: boolean;
  quoted: boolean;
  /** The whole sentence frames what is said: “…, she said.” */
  frames: boolean;
  readonly shared: Draft | null;
}

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

class ClauseParser {
  private readonly drafts: Draft[] = [];
  private readonly stack: Draft[] = [];
  private readonly groupAt: ReadonlyMap<number, VerbGroup>;
  private quoteDepth: number;

  constructor(
    private readonly words: readonly Word[],
    private readonly groups: readonly VerbGroup[],
    inQuote: boolean,
    private readonly timeWords: ReadonlySet<number>,
  ) {
    this.groupAt = new Map(groups.map((group) => [group.first, group]));
    this.quoteDepth = inQuote ? 1 : 0;
  }

  parse(): readonly Clause[] {
    this.open('main', 0);
    for (let i = 0; i < this.words.length; i++) {
      const group = this.groupAt.get(i);
      if (group) {
        this.takeGroup(group);
        i = group.last;
      } else this.takeWord(i);
    }
    this.closeDownTo(0, this.words.length - 1);
    return this.finish();
  }

  private get top(): Draft {
    return this.stack.at(-1) ?? this.open('main', 0);
  }

  private open(kind: ClauseKind, first: number, more: Partial<Draft> = {}): Draft {
    const draft: Draft = {
      kind,
      first,
      last: this.words.length - 1,
      verb: null,
      opener: null,
      parent: this.stack.at(-1) ?? null,
      loose: false,
      quoted: this.quoteDepth > 0,
      frames: false,
      shared: null,
      ...more,
    };
    this.drafts.push(draft);
    this.stack.push(draft);
    return draft;
  }

  /** Closes the innermost clauses until `depth` are left open; they end at `last`. */
  private closeDownTo(depth: number, last: number): void {
    while (this.stack.length > depth) {
      const draft = this.stack.pop();
      if (draft) draft.last = Math.min(draft.last, this.trimmed(last));
    }
  }

  private trimmed(last: number): number {
    let end = last;
    while (end > 0 && /^[,;:.—–-]$/.test(this.words[end]?.text ?? '')) end--;
    return end;
  }

  private takeWord(i: number): void {
    const word = this.words[i];
    // The comma of “February 24, 1955” and the “since” of “since May” open and close nothing.
    if (!word || this.timeWords.has(i)) return;
    if (isComma(word)) this.takeComma(i);
    else if (/^["“”]$/.test(word.text)) this.takeQuote(i, word.text);
    else if (word.text === ';' || isDash(this.words, i)) {
      this.closeDownTo(1, i - 1);
      if (this.top.verb && this.verbAhead(i + 1)) {
        const aside = word.text === ';' ? null : this.top;
        this.closeDownTo(0, i - 1);
        this.open(aside ? 'relative' : 'main', i + 1, { parent: aside, loose: true });
      }
    } else if (word.text === ':' && this.verbAhead(i + 1)) this.open('content', i + 1);
    else if (word.pos === 'CCONJ') this.takeConjunction(i);
    else this.takeOpener(i);
  }

  private takeOpener(i: number): void {
    let before = i - 1;
    while (this.timeWords.has(before)) before--;
    const kind = clauseOpening(
      this.words,
      i,
      this.words[before],
      (from) => this.verbAhead(from),
      (from) => this.nextFinite(from) !== null,
    );
    if (!kind) return;
    const previous = this.words[i - 1];
    const loose = isComma(previous) || i === 0;
    if (loose && this.top.verb && this.top.loose) this.closeDownTo(this.looseDepth(), i - 2);
    const first = kind === 'relative' && previous?.pos === 'ADP' ? i - 1 : i;
    this.open(kind, first, { opener: i, loose });
  }

  /** Depth of the stack below the innermost clause that a comma opened. */
  private looseDepth(): number {
    const at = this.stack.findLastIndex((draft) => draft.loose);
    return Math.max(1, at);
  }

  private takeComma(i: number): void {
    if (this.takeReportingTail(i)) return;
    // A fronted phrase without a verb was no clause after all: its words go back to its parent.
    if (this.stack.length > 1 && !this.top.verb && this.top.kind === 'adverbial') this.stack.pop();
    const open = this.stack.findLastIndex((draft) => !draft.verb);
    if (open >= 0 && this.top.verb) {
      // “Trump, who …, has said”, “When asked …, he declined”
      if (!this.continuesList(i)) this.closeDownTo(open + 1, i - 1);
      return;
    }
    if (this.top.loose && this.top.verb && this.stack.length > 1 && this.groupAfter(i) !== null)
      this.closeDownTo(this.looseDepth(), i - 1);
  }

  /** A comma between items of a list: a noun phrase and “and” follow before any verb. */
  private continuesList(i: number): boolean {
    for (let k = i + 1; k < this.words.length; k++) {
      const word = this.words[k];
      if (!word || this.groupAt.has(k) || word.pos === 'PUNCT') return false;
      if (word.pos === 'CCONJ') return k > i + 1;
    }
    return false;
  }

  /** “…, she said [on Monday].”, “…,” said Jobs: the sentence so far is what was said. */
  private takeReportingTail(i: number): boolean {
    let k = i + 1;
    if (/^["”’]$/.test(this.words[k]?.text ?? '')) k++;
    const from = k;
    while (k < this.words.length && k - from < 14 && !this.groupAt.has(k)) {
      if (this.words[k]?.pos === 'PUNCT' && !isComma(this.words[k]) && this.words[k]?.text !== '-')
        return false;
      if (this.words[k]?.pos === 'CCONJ' || this.words[k]?.pos === 'SCONJ') return false;
      k++;
    }
    const group = this.groupAt.get(k);
    const head = group && this.words[group.head];
    if (!group || !head || group.form === 'infinitive' || group.form === 'gerund') return false;
    if (!wordIs(head, framingVerbs)) return false;
    const root = sisterOf(this.stack[0]);
    if (!root) return false;
    // The frame takes no content of its own: nothing but time, place or hearers may follow.
    const next = this.words[group.last + 1];
    const inverted = k === from;
    const interrupted = !root.verb;
    if (inverted && (group.auxiliaries.length > 0 || interrupted || !isNounPhraseStart(next)))
      return false;
    if (!inverted && !isNounPhraseStart(this.words[from])) return false;
    const hearer = wordIs(head, telling) && next?.lower !== 'that';
    if (!inverted && next && !/^[.,"”]$/.test(next.text) && !isAdjunct(next) && !hearer)
      return false;
    if (interrupted && (!isComma(next) || !this.hasVerbAfter(group.last))) return false;
    if (interrupted && /^["“]$/.test(this.words[group.last + 2]?.text ?? '')) return false;
    const end = this.frameEnd(group.last);
    if (
      !interrupted &&
      end < this.words.length - 2 &&
      !/^[.,"”]$/.test(this.words[end + 1]?.text ?? '')
    )
      return false;
    if (!interrupted) this.closeDownTo(0, i - 1);
    const frame: Draft = {
      kind: 'main',
      first: interrupted ? from : 0,
      last: this.words.length - 1,
      verb: null,
      opener: null,
      parent: null,
      loose: false,
      quoted: false,
      frames: true,
      shared: null,
    };
    if (root.kind === 'main' && !root.parent) {
      root.kind = 'content';
      root.parent = frame;
    }
    this.drafts.push(frame);
    if (interrupted) {
      frame.verb = group;
      this.groupsTaken.add(group.first);
      frame.last = group.last;
    } else this.stack.push(frame);
    frame.first = interrupted ? from : 0;
    this.frameSubject.set(
      frame,
      inverted
        ? afterVerb(this.words, group.last)
        : withoutApposition(
            this.words,
            withoutApposition(this.words, { first: from, last: k - 1 }),
          ),
    );
    return true;
  }

  private readonly groupsTaken = new Set<number>();
  private readonly frameSubject = new Map<Draft, Range>();

  private frameEnd(from: number): number {
    let k = from + 1;
    while (k < this.words.length && !/^[.,"”;]$/.test(this.words[k]?.text ?? '')) k++;
    return k - 1;
  }

  private hasVerbAfter(last: number): boolean {
    return this.groups.some((group) => group.first > last && group.form === 'finite');
  }

  private takeQuote(i: number, mark: string): void {
    const opens = mark === '“' || (mark === '"' && this.quoteDepth === 0);
    if (!opens) {
      this.quoteDepth = 0;
      return;
    }
    this.quoteDepth = 1;
    const previous = this.words[i - 1];
    const speech =
      (isComma(previous) || previous?.text === ':' || wordIs(previous, sayingVerbs)) &&
      this.top.verb !== null &&
      this.verbAhead(i + 1);
    if (speech && this.top.kind !== 'content') this.open('content', i);
    else if (i === 0) this.top.quoted = true;
  }

  private takeConjunction(i: number): void {
    const { top } = this;
    if (!top.verb) return;
    const k = this.skipAdverbs(i + 1);
    const group = this.groupAt.get(k);
    const afterComma = isComma(this.words[i - 1]);
    if (group) {
      if (group.form === 'infinitive' || group.form === 'gerund') return;
      this.coordinateVerb(group, i, afterComma);
      return;
    }
    // “…, and in 1984 the first model was released”: a new subject and a finite verb of its own.
    const next = this.nextFinite(i + 1);
    if (next === null || !this.nounBetween(i + 1, next.first)) return;
    if (!afterComma && this.joinsSubjectOfContent(i)) return;
    const sister = afterComma ? this.outermostClause() : this.innermostClause();
    if (!afterComma && !this.plainSubject(i + 1, next.first)) return;
    this.closeDownTo(this.stack.indexOf(sister), i - 1);
    this.open(sister.kind === 'main' ? 'coordinate' : sister.kind, i + 1, {
      parent: sister.kind === 'main' ? sister : sister.parent,
      opener: sister.kind === 'main' ? null : sister.opener,
    });
  }

  /** “hopes Russia and Ukraine will agree”: the conjunction stands inside the subject of the content. */
  private joinsSubjectOfContent(i: number): boolean {
    const verb = this.top.verb;
    if (!verb || !wordIs(this.words[verb.head], clauseVerbs) || verb.last + 1 >= i) return false;
    return !this.markBetween(verb.last + 1, i) && !this.breakBetween(verb.last + 1, i);
  }

  private coordinateVerb(group: VerbGroup, i: number, afterComma: boolean): void {
    const lower = this.words[group.head]?.lower ?? '';
    const bare =
      !group.auxiliaries.length &&
      ((group.form === 'finite' && group.tense === 'present') ||
        irregularPast.get(lower) === lower);
    if (this.top.kind === 'infinitive' && bare && !/s$/.test(this.words[group.head]?.lower ?? '')) {
      const { parent, shared } = this.top;
      const sister = this.top;
      this.closeDownTo(this.stack.length - 1, i - 1);
      this.open('infinitive', group.first, { parent, shared: shared ?? sister });
      return;
    }
    if (this.top.kind === 'participial' && group.form === 'ambiguous' && !afterComma) {
      // “claimed and mostly controlled by”
      if (this.top.verb?.form === 'ambiguous') return;
    }
    const goesOnSaying = backshifted.has(group.auxiliaries[0] ?? '');
    const sister = afterComma && !goesOnSaying ? this.outermostClause() : this.innermostClause();
    if (!sister.verb) return;
    this.closeDownTo(this.stack.indexOf(sister), i - 1);
    this.open('coordinate', i + 1, { parent: sister, shared: sister, loose: sister.loose });
  }

  private innermostClause(): Draft {
    const found = this.stack.findLast(
      (draft) => draft.kind !== 'infinitive' && draft.kind !== 'participial',
    );
    return found ?? this.top;
  }

  private outermostClause(): Draft {
    return this.stack[0] ?? this.top;
  }

  private takeGroup(group: VerbGroup): void {
    if (this.groupsTaken.has(group.first)) return;
    const { top } = this;
    if (group.form === 'infinitive') {
      this.open('infinitive', group.first, { verb: group });
      return;
    }
    if (group.form === 'gerund') {
      this.takeGerund(group);
      return;
    }
    if (group.form === 'participle' || (group.form === 'ambiguous' && this.isReduced(group))) {
      if (top.kind === 'adverbial' && !top.verb && top.opener === group.first - 1) top.verb = group;
      else
        this.open('participial', group.first, {
          verb: group,
          loose: isComma(this.words[group.first - 1]),
        });
      return;
    }
    this.takeFinite(group);
  }

  private takeGerund(group: VerbGroup): void {
    const { top } = this;
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
    if (loose && this.stack.length > 1 && this.stack[0]?.verb) this.closeDownTo(1, group.first - 2);
    this.open('participial', first, { verb: group, loose });
  }

  private takeFinite(group: VerbGroup): void {
    const open = this.stack.findLastIndex((draft) => !draft.verb);
    if (!this.top.verb) {
      this.top.verb = group;
      return;
    }
    if (open >= 0 && !this.takesUnmarkedContent(group)) {
      this.closeDownTo(open + 1, group.first - 1);
      this.top.verb = group;
      return;
    }
    // “said he hopes”, “said more than four billion songs had been downloaded”
    const holder = this.stack.findLast((draft) => this.frames(draft));
    if (!holder) {
      this.takeRunOn(group);
      return;
    }
    this.closeDownTo(this.stack.indexOf(holder) + 1, group.first - 1);
    this.open('content', this.contentStart(holder, group), { verb: group });
  }

  /** A second sentence without a mark between, as when a caption runs into the text. */
  private takeRunOn(group: VerbGroup): void {
    let first = group.first;
    while (first > 0 && isNounPhraseStart(this.words[first - 1])) {
      first--;
      const capital = /^\p{Lu}/u.test(this.words[first]?.text ?? '');
      if (capital && !/^\p{Lu}/u.test(this.words[first - 1]?.text ?? '')) break;
    }
    this.closeDownTo(0, first - 1);
    this.open('main', first, { parent: null, verb: group });
  }

  private frames(draft: Draft): boolean {
    const head = draft.verb && this.words[draft.verb.head];
    return head ? wordIs(head, framingVerbs) : false;
  }

  private takesUnmarkedContent(group: VerbGroup): boolean {
    const { top } = this;
    return (
      this.frames(top) &&
      top.verb !== null &&
      top.kind !== 'adverbial' &&
      (top.kind !== 'participial' || this.stack.every((draft) => draft.verb)) &&
      this.nounBetween(top.verb.last + 1, group.first) &&
      !this.markBetween(top.verb.last + 1, group.first)
    );
  }

  private contentStart(holder: Draft, group: VerbGroup): number {
    const { words } = this;
    let start = (holder.verb?.last ?? group.first - 1) + 1;
    // “said on Sunday he hopes”, “told reporters he would”: time and hearers belong to the saying.
    let moved = true;
    while (moved && start < group.first) {
      moved = false;
      const word = words[start];
      if (
        word &&
        (this.timeWords.has(start) ||
          word.pos === 'ADV' ||
          hearers.has(word.lower) ||
          weekdays.has(word.lower))
      ) {
        start++;
        moved = true;
      } else if (
        word?.pos === 'ADP' &&
        (weekdays.has(words[start + 1]?.lower ?? '') || hearers.has(words[start + 1]?.lower ?? ''))
      ) {
        start += 2;
        moved = true;
      }
    }
    return Math.min(start, group.first);
  }

  /** Whether a bare past form is a participle: “a report released by”, “the war, started by, goes on”. */
  private isReduced(group: VerbGroup): boolean {
    const { top, words } = this;
    const previous = words[group.first - 1];
    const next = words[group.last + 1];
    if (group.first === 0) return true;
    if (top.opener !== null && top.opener === group.first - 1)
      return top.kind === 'adverbial' || top.kind === 'conditional';
    if (previous?.pos === 'CCONJ') return false;
    const ahead = this.nextFinite(group.last + 1);
    const blocked = ahead !== null && this.breakBetween(group.last + 1, ahead.first);
    const framing = wordIs(words[group.head], framingVerbs);
    if (isComma(previous)) {
      if (top.verb) return true;
      return ahead !== null && !framing && this.markBetween(group.last + 1, ahead.first);
    }
    if (!top.verb) {
      if (ahead === null || blocked || framing) return false;
      return (
        next?.pos === 'ADP' ||
        next?.pos === 'AUX' ||
        isComma(next) ||
        this.groupAt.has(group.last + 1)
      );
    }
    if (this.takesUnmarkedContent(group)) return false;
    if (this.stack.some((draft) => !draft.verb)) return false;
    return (
      isNominal(previous) ||
      previous?.pos === 'ADV' ||
      previous?.pos === 'NUM' ||
      previous?.pos === 'PUNCT'
    );
  }

  /** The next finite verb group before a mark that ends the sentence's part. */
  private nextFinite(from: number): VerbGroup | null {
    for (let k = from; k < this.words.length; k++) {
      const group = this.groupAt.get(k);
      if (group && (group.form === 'finite' || group.form === 'ambiguous')) return group;
      const text = this.words[k]?.text;
      if (text === ';') return null;
    }
    return null;
  }

  private verbAhead(from: number): boolean {
    for (let k = from; k < this.words.length; k++) {
      const group = this.groupAt.get(k);
      if (group && group.form !== 'infinitive') return true;
      const word = this.words[k];
      if (!word || word.text === ';' || word.text === ',') return false;
      if (word.pos === 'CCONJ' && this.groupAt.has(this.skipAdverbs(k + 1))) return false;
    }
    return false;
  }

  private nounBetween(from: number, to: number): boolean {
    for (let k = from; k < to; k++) {
      const pos = this.words[k]?.pos;
      if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') return true;
    }
    return false;
  }

  private markBetween(from: number, to: number): boolean {
    for (let k = from; k < to; k++) if (isComma(this.words[k])) return true;
    return false;
  }

  private breakBetween(from: number, to: number): boolean {
    for (let k = from; k < to; k++) {
      const word = this.words[k];
      if (!word) continue;
      if (isComma(word) || ['CCONJ', 'SCONJ', 'PRON'].includes(word.pos)) return true;
      if (breaking.has(word.lower)) return true;
    }
    return false;
  }

  /** A noun phrase that stands directly before the verb, as a subject does. */
  private plainSubject(from: number, to: number): boolean {
    return !this.markBetween(from, to) && !this.breakBetween(from + 1, to);
  }

  private groupAfter(i: number): VerbGroup | null {
    return this.groupAt.get(this.skipAdverbs(i + 1)) ?? null;
  }

  private skipAdverbs(from: number): number {
    let k = from;
    while (this.words[k]?.pos === 'ADV' && !this.groupAt.has(k)) k++;
    return k;
  }

  private finish(): readonly Clause[] {
    const made = new Map<Draft, Clause>();
    const { words } = this;
    const withVerb = this.promoted();
    const parentOf = (draft: Draft): Draft | null => {
      let up = draft.parent;
      while (up && !up.verb) up = up.parent;
      return up === draft ? null : up;
    };
    const build = (draft: Draft & { verb: VerbGroup }): Clause => {
      const known = made.get(draft);
      if (known) return known;
      const up = parentOf(draft);
      const parent = up && hasVerb(up) ? build(up) : null;
      const coreLast = this.coreLast(draft, withVerb);
      const first = this.firstWord(draft, withVerb);
      const framed = this.frameSubject.get(draft);
      const subject = framed ?? subjectOf(words, { ...draft, first }, parent, this.timeWords);
      const clause: Clause = {
        kind: draft.kind,
        first,
        last: Math.max(draft.last, draft.verb.last),
        verb: draft.verb,
        opener: draft.opener,
        parent,
        subject,
        ownSubject: subject !== null && subject.first >= first && subject.last <= draft.last,
        quoted: draft.quoted,
        coreLast,
      };
      made.set(draft, clause);
      return clause;
    };
    return withVerb.map(build).sort((a, b) => a.verb.head - b.verb.head);
  }

  /** Past fronted clauses that are told apart, and marks. */
  private firstWord(draft: Draft & { verb: VerbGroup }, all: readonly Draft[]): number {
    let { first } = draft;
    if (!draft.frames)
      for (const other of all)
        if (
          other !== draft &&
          fronted.has(other.kind) &&
          other.first <= first + 1 &&
          other.first >= draft.first &&
          other.last < draft.verb.first
        )
          first = Math.max(first, other.last + 1);
    while (first < draft.last && /^[,;:.—–-]$/.test(this.words[first]?.text ?? '')) first++;
    return first;
  }

  /** A sentence whose only verb sits in what looked like a fronted clause: that clause is the main one. */
  private promoted(): (Draft & { verb: VerbGroup })[] {
    const root = this.drafts[0];
    const found = this.drafts.filter(hasVerb);
    if (root && !root.verb && !root.parent) {
      const first = found.find((draft) => draft.kind === 'adverbial' || draft.kind === 'content');
      if (first && first.verb.form !== 'gerund' && first.kind === 'adverbial') {
        first.kind = 'main';
        first.first = 0;
        first.opener = null;
      }
    }
    return found;
  }

  /** Its own words end where the first trailing clause that is told apart begins. */
  private coreLast(draft: Draft & { verb: VerbGroup }, all: readonly Draft[]): number {
    let last = Math.max(draft.last, draft.verb.last);
    if (draft.frames) return last;
    const later = all.filter((other) => other !== draft && other.first > draft.verb.last);
    for (const other of later.sort((a, b) => b.first - a.first)) {
      if (other.first > last) continue;
      const apart =
        other.kind === 'coordinate' ||
        ((other.kind === 'participial' || other.kind === 'relative') &&
          (other.loose || this.words[other.first]?.lower === 'by') &&
          other.last >= last - 1) ||
        other.kind === 'adverbial' ||
        (other.kind === draft.kind && other.parent === draft.parent);
      const inside =
        isUnder(other, draft) || other.parent === draft.parent || other.parent === draft;
      if (apart && inside) last = this.trimmed(other.first - 1);
    }
    while (last > draft.verb.last && this.words[last]?.pos === 'CCONJ')
      last = this.trimmed(last - 1);
    return Math.max(last, draft.verb.last);
  }
}

/** The first of coordinated clauses. */
function sisterOf(draft: Draft | undefined): Draft | undefined {
  let first = draft;
  while (first?.kind === 'coordinate' && first.parent) first = first.parent;
  return first;
}

function isUnder(inner: Draft, outer: Draft): boolean {
  for (let up = inner.parent; up; up = up.parent) if (up === outer) return true;
  return false;
}

function hasVerb(draft: Draft): draft is Draft & { verb: VerbGroup } {
  return draft.verb !== null;
}

const fronted = new Set<ClauseKind>(['adverbial', 'participial', 'conditional']);
const breaking = new Set('that who which after before when while because as where if'.split(' '));
/** Verbs that take a clause far rather than an object. */
const clauseVerbs = new Set('say hope think believe insist fear expect suppose warn'.split(' '));
/** Backshifted forms: after “said that …” they go on with what was said. */
const backshifted = new Set(['would', 'could', 'might', 'had', 'should']);
const telling = new Set(['tell']);
const hearers = new Set(
  'reporters journalists lawmakers parliament investors them him her us me'.split(' '),
);
const weekdays = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tuesday'.split(' '),
);

function isNounPhraseStart(word: Word | undefined): boolean {
  return word !== undefined && ['PROPN', 'NOUN', 'DET', 'PRON', 'ADJ', 'NUM'].includes(word.pos);
}

function isAdjunct(word: Word): boolean {
  return (
    word.pos === 'ADP' ||
    word.pos === 'ADV' ||
    weekdays.has(word.lower) ||
    hearers.has(word.lower) ||
    word.lower === 'this' ||
    word.lower === 'last' ||
    word.pos === 'SCONJ'
  );
}

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

/** The noun phrase after an inverted “said”. */
function afterVerb(words: readonly Word[], last: number): Range {
  let end = last;
  while (
    end + 1 < words.length &&
    !/^[.,;"”]$/.test(words[end + 1]?.text ?? '') &&
    words[end + 1]?.pos !== 'ADP'
  )
    end++;
  return { first: last + 1, last: Math.max(last + 1, end) };
}
