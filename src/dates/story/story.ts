/** A document as it is read from expression to expression: what was placed becomes what later ones count from. */
import type { Span } from '../../base/span';
import { cue, type Cues } from './cues';
import type { Match } from '../grammar/match';
import { heads, headsLetter } from './heads';
import type { Passage } from './passages';
import { firstDayNumber, type Point } from '../calendar/point';
import { fromMention, fromReference } from '../resolve/anchors';
import type { Base, Mention, Resolution, Scene } from '../resolve/scene';
import type { Anchor } from '../timex';
import {
  aheadOfNow,
  comesToNow,
  isDeath,
  saysHasDied,
  tenseAround,
  type TenseReading,
  wasPlanned,
} from './tense';

/** How many sentences a heading that is a date is taken to govern. */
const underHeading = 12;

/** How many words before a quarter may compare another one with it: up from a strong second quarter. */
const comparing = 3;

/** Sentences in which a text says what it is about: its title and the first after it. */
const opening = 2;

/** Words after a date in which its clause may come to its verb. */
const clause = 10;

/** Words of a subject: between a verb and its day, or those that a sentence opens with before a year, in that year of 1848. */
const subject = 4;

/** Words of who says so, between the verb and the day: “bestätigte ein Sprecher der Polizei am Dienstag”. */
const speaker = 6;

export class Story {
  readonly report: Base | null;
  /** The day of the entry of a diary, or of the letter, that is being read. */
  entry: Base | null = null;
  private obituary: boolean | null = null;
  /** Grows as the text is read. */
  readonly mentions: Mention[] = [];
  /** Where the last length in months stands. */
  lastLength = -1;
  /** Whether anything was counted from the day of publication. */
  hasReported = false;
  /** Number of the last sentence that was nothing but a date. */
  lastHeading = -Infinity;

  constructor(
    readonly cues: Cues,
    readonly reference: Point | null,
    readonly narrative: boolean,
  ) {
    this.report = reference && fromReference(reference);
  }

  /** The scene of an expression, which is the next one of the text. */
  sceneOf(passage: Passage, match: Match): Scene {
    const { meaning } = match;
    const scene = new StoryScene(this, passage, match);
    if (meaning.kind === 'duration' && meaning.unit === 'month') this.lastLength = scene.span.start;
    return scene;
  }

  /** Keeps what came to stand at a point for the expressions after it. */
  remember(found: Resolution, span: Span, passage: Passage, match: Match): void {
    if (!found.point) return;
    const mention = this.mentionOf(found, found.point, span, passage, match);
    this.hasReported ||= found.anchor?.kind === 'publication';
    const heading = heads(passage, match);
    if (heading) this.lastHeading = passage.sentence;
    if (heading || (!this.reference && headsLetter(passage, match))) this.enter(mention);
    this.mentions.push(mention);
  }

  /** Whether the text opens with a death that is news: its last day without a year is no other one's. */
  get isObituary(): boolean {
    return (this.obituary ??= saysHasDied(this.cues));
  }

  private enter(mention: Mention): void {
    const { point } = mention;
    if (point.unit !== 'day') return;
    const { reference } = this;
    const published = reference !== null && firstDayNumber(reference) === firstDayNumber(point);
    this.entry = published ? null : fromMention(mention);
  }

  private mentionOf(
    { aside, day, anchor }: Resolution,
    point: Point,
    span: Span,
    passage: Passage,
    match: Match,
  ): Mention {
    const { cues } = this;
    const { first, sentence } = passage;
    const { from, to, meaning } = match;
    const opens = from - first <= 2;
    // "up from a strong second quarter": the report is of another one.
    const compared = point.unit === 'quarter' && cues.hasBefore(from, comparing, cue.comparison);
    return {
      point,
      day,
      span,
      sentence,
      passage,
      overview: sentence < opening,
      opens,
      inSubject: isInSubject(cues, from, first),
      framed: cues.language.frames?.has(cues.tokens.textOf(first)) ?? false,
      bracketed: this.isBracketed(point, passage, match),
      inFull: anchor === null,
      ofText: this.isOfText(anchor),
      counted: meaning.kind === 'offset' || meaning.kind === 'shift',
      aside: aside || compared,
      outlook: cues.has(from - 1, cue.outlook),
      until: cues.has(from - 1, cue.until),
      told: isSaid(cues, match, passage),
      // "since 2009, when it was sold": the text tells of that year.
      since: cues.has(from - 1, cue.since) && !cues.has(to + 1, cue.clauseWord),
      earlier:
        cues.hasBefore(from - 1, 3, cue.pluperfect) ||
        (!opens && (hadLater(cues, to, passage.end) || isInAside(cues, from, first))),
    };
  }

  /** “In January 2023 … On 3 May … Two days later”: all of the year that was written. */
  private isOfText(anchor: Anchor | null): boolean {
    if (anchor?.kind !== 'mention') return anchor === null;
    const from = anchor.span?.start;
    return this.mentions.findLast(({ span }) => span.start === from)?.ofText ?? false;
  }

  /** A bracket that says in the opening when all of it was (the campaign of the Narn, June–August 1812) is where the text begins. */
  private isBracketed(point: Point, { sentence }: Passage, { from, to }: Match): boolean {
    const [opens, closes] = [
      this.cues.has(from - 1, cue.opensBracket),
      this.cues.has(to, cue.closesBracket),
    ];
    if (!opens && !closes) return false;
    if (sentence >= opening || !closes) return true;
    const before = this.mentions.at(-1);
    return !opens && !(before?.bracketed && before.point.first.year === point.first.year);
  }
}

/** Whether the clause goes on to what had happened then: offensives in May 1810 had failed. */
function hadLater(cues: Cues, to: number, end: number): boolean {
  for (let at = to; at < Math.min(end, to + clause); at += 1) {
    if (cues.has(at, cue.pluperfect)) return true;
    if (cues.has(at, cue.clauseEnd | cue.clauseWord | cue.past | cue.future)) return false;
  }
  return false;
}

/** Whether it is the day on which something was told: “police said on Wednesday”, “wie die Polizei am Mittwoch mitteilte”. */
function isSaid(cues: Cues, { from, to }: Match, { first, end }: Passage): boolean {
  if (cues.hasBefore(from, 2, cue.saying)) return true;
  if (!cues.language.verbsApart) return false;
  for (let at = from - 3; at >= Math.max(first, from - speaker); at -= 1) {
    if (cues.tokens.textOf(at) === ',') break;
    if (cues.has(at, cue.saying)) return true;
  }
  for (let at = to; at < Math.min(end, to + subject); at += 1) {
    if (cues.tokens.textOf(at) === ',') return false;
    if (cues.has(at, cue.saying)) return true;
  }
  return false;
}

/** "was presented by Quill, who signed it on 14 May": what somebody who is named did besides. */
function isInAside({ language, tokens }: Cues, from: number, first: number): boolean {
  const { asideWords } = language;
  if (!asideWords) return false;
  for (let at = from - 1; at > Math.max(first, from - clause); at -= 1) {
    const before = tokens.textOf(at - 1);
    if (before === ',') return asideWords.has(tokens.textOf(at));
  }
  return false;
}

function isInSubject(cues: Cues, from: number, first: number): boolean {
  return from - first <= subject && !cues.hasBefore(from, from - first, cue.past | cue.future);
}

/** One is made for every expression: what it shares with the others is left with the story. */
class StoryScene implements Scene {
  readonly span: Span;
  private tenseHere: TenseReading | null = null;

  constructor(
    private readonly story: Story,
    private readonly passage: Passage,
    private readonly match: Match,
  ) {
    const { tokens } = passage;
    this.span = { start: tokens.startOf(match.from), end: tokens.endOf(match.to - 1) };
  }

  get reference(): Point | null {
    return this.story.reference;
  }

  get report(): Base | null {
    const { report, entry } = this.story;
    return entry && (this.underHeading || !report) ? entry : report;
  }

  get narrative(): boolean {
    return this.story.narrative;
  }

  get underHeading(): boolean {
    return this.sentence - this.story.lastHeading <= underHeading;
  }

  get mentions(): readonly Mention[] {
    return this.story.mentions;
  }

  get hasReported(): boolean {
    return this.story.hasReported;
  }

  get lastLength(): number {
    return this.story.lastLength;
  }

  get sentence(): number {
    return this.passage.sentence;
  }

  comesToNow(): boolean {
    return comesToNow(this.story.cues, this.passage, this.match.from);
  }

  looksAhead(): boolean {
    const { report, cues } = this.story;
    if (!report || this.tense().tense !== 'future') return false;
    const { futureIsNow } = cues.language;
    if (futureIsNow === 'forms') return this.hasFuture();
    return futureIsNow ?? this.isAheadOfNow();
  }

  /** “La temporada comenzará el 10 de mayo”, and not “La grève commence le 9 mai”. */
  private hasFuture(): boolean {
    const { passage, story } = this;
    for (let at = passage.first; at < passage.end; at += 1)
      if (story.cues.has(at, cue.future)) return true;
    return false;
  }

  /** “It will open in January” at the end of a history, but not “2014: Work starts. It is to end in May.” */
  private isAheadOfNow(): boolean {
    const { passage, match, story } = this;
    if (this.underHeading || !aheadOfNow(story.cues, passage, match.from)) return false;
    const entry = story.mentions.findLast(({ opens }) => opens);
    return entry === undefined || passage.tokens.text[entry.span.end] !== ':';
  }

  wasPlanned(): boolean {
    return wasPlanned(this.story.cues, this.passage, this.match.from);
  }

  isTold(): boolean {
    return isSaid(this.story.cues, this.match, this.passage);
  }

  isReported(): boolean {
    const { passage, match, story } = this;
    if (!story.report) return false;
    return passage.matches.some((other) => {
      const { meaning, from } = other;
      if (from <= match.from || meaning.kind !== 'calendar') return false;
      const { weekday, month, day } = meaning.fields;
      if (weekday === undefined || month !== undefined || day !== undefined) return false;
      return isSaid(story.cues, other, passage);
    });
  }

  tellsDeath(): boolean {
    const { passage, match, story } = this;
    const told = isDeath(story.cues, passage, match.from);
    return told === 'born' || (told === 'died' && story.isObituary);
  }

  tense(): TenseReading {
    return (this.tenseHere ??= tenseAround(this.story.cues, this.passage, this.match));
  }
}
