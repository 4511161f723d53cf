/**
 * Dates what carries no date of its own, the way a reader does: from its sentence, from the same
 * happening told earlier, from the scene the story is in, from the day of publication.
 */
import { parseIsoDay, toDayNumber } from '../../base/civil';
import { edtfBounds, type DateBounds } from '../../base/edtf';
import type { Published } from '../../intake/document';
import type { Timex } from '../../dates/timex';
import type { Clause } from './clauses/clause';
import type { DateHeading } from './date-headings';
import { isStatement } from './frames';
import { stem } from './lemmas';
import { nameKey } from './names';
import type { ParsedSentence } from './sentence';
import type { Time } from './times';
import type { Word } from './words';
import { nounToVerb } from './words/event-nouns';

export type Basis =
  'written' | 'sentence' | 'same-event' | 'heading' | 'scene' | 'story' | 'publication';

export interface Placement {
  readonly date: DateBounds | null;
  /** Index of the time expression, when it is the event's own. */
  readonly timex: number | null;
  readonly basis: Basis;
  readonly confidence: number;
  readonly why: string;
  readonly needs?: 'publication-date' | 'earlier-date';
}

/** A scene may lie this many days before publication and still be the news. */
const newsDays = 45;

interface Moment {
  readonly date: DateBounds;
  readonly timex: Timex;
  readonly why: string;
  readonly block: number;
  /** Whose act it was. */
  readonly actor: string | null;
  readonly sentence: number;
}

/** Remembers where in time the story is while its sentences go by. */
export class Discourse {
  private readonly published: DateBounds | null;
  /** The recent happening that the article reports: the first it dates. */
  private scene: Moment | null = null;
  /** The last recent act of each actor. */
  private readonly acts = new Map<string, Moment>();
  /** The last happening of the paragraph, however long ago. */
  private story: Moment | null = null;
  private readonly told = new Map<string, Moment>();
  private position = 0;

  /** `history`: what it leaves undated is no news of the day it was published. */
  constructor(
    published: Published | null,
    private readonly history: boolean,
  ) {
    this.published = published && edtfBounds(published.value);
  }

  enter(sentence: ParsedSentence): void {
    this.position++;
    if (this.story && this.story.block !== sentence.sentence.block) this.story = null;
  }

  /** Whether the time begins after the publication. */
  liesAhead({ date }: Time): boolean {
    return date !== null && this.published !== null && date.earliest > this.published.latest;
  }

  written(time: Time): Placement {
    const { timex, date, why } = time;
    return {
      date,
      timex: time.index,
      basis: 'written',
      confidence: date ? (exactPrepositions.has(time.preposition) ? 0.95 : 0.85) : 0.3,
      why,
      ...(date ? {} : { needs: timex.needs ?? 'publication-date' }),
    };
  }

  /** Takes over the date of another event of the sentence. */
  shared(from: Placement, sure: number): Placement {
    return {
      ...from,
      timex: null,
      basis: from.basis === 'written' ? 'sentence' : from.basis,
      confidence: from.confidence * sure,
      why:
        from.basis === 'written'
          ? `Told in one breath with what has this date: ${from.why}`
          : from.why,
    };
  }

  /** The same happening was told before, with its date. */
  sameEvent(noun: string): Placement | null {
    const key = eventKey(noun);
    const moment = this.told.get(key);
    if (!moment) return null;
    return {
      date: moment.date,
      timex: null,
      basis: 'same-event',
      confidence: 0.6,
      why: `The article told of this before and dated it “${moment.timex.text}”. ${moment.why}`,
    };
  }

  /** A main clause without a time. Null where nothing places it. */
  undated(parsed: ParsedSentence, clause: Clause, actor: string | null): Placement | null {
    const { verb } = clause;
    if (verb.tense === 'future' || verb.tense === 'modal' || saysAge(parsed.words)) return null;
    if (parsed.heading && !(verb.tense === 'past' && verb.perfect)) {
      return this.underHeading(parsed.heading);
    }
    const own = actor === null ? undefined : this.acts.get(nameKey(actor));
    const news = own ?? this.scene;
    if (verb.tense === 'present') return this.today();
    if (verb.tense === 'past' && verb.perfect) return null;
    const { story } = this;
    const statement = isStatement(parsed.words, clause, parsed.clauses);
    // A sentence with times of its own does not go on with those of the one before.
    const near = story !== null && this.position - story.sentence <= 1 && parsed.times.length === 0;
    if (verb.tense === 'past' && near && !statement && (!own || story.actor === actor)) {
      this.story = { ...story, sentence: this.position };
      return this.from(story, 'story', 0.4);
    }
    return news ? this.from(news, 'scene', 0.5) : this.today();
  }

  private underHeading({ date, text, why }: DateHeading): Placement {
    return {
      date,
      timex: null,
      basis: 'heading',
      confidence: 0.7,
      why: `No time is given; it stands under “${text}”. ${why}`,
    };
  }

  private today(): Placement | null {
    if (this.history) return null;
    if (!this.published)
      return {
        date: null,
        timex: null,
        basis: 'publication',
        confidence: 0.2,
        why: 'No time is given, and the article does not say when it was published.',
        needs: 'publication-date',
      };
    return {
      date: this.published,
      timex: null,
      basis: 'publication',
      confidence: 0.5,
      why: `No time is given; taken as news of the day of publication, ${this.published.edtf}.`,
    };
  }

  private from(moment: Moment, basis: Basis, confidence: number): Placement {
    return {
      date: moment.date,
      timex: null,
      basis,
      confidence,
      why: `No time is given; the story goes on from “${moment.timex.text}”. ${moment.why}`,
    };
  }

  /** Goes to where a dated happening took the story. `moves`: told as what happened, in a main clause. */
  remember(
    parsed: ParsedSentence,
    trigger: string,
    time: Time,
    moves: boolean,
    actor: string | null,
  ): void {
    const { date, timex, why } = time;
    if (!date) return;
    const moment: Moment = {
      date,
      timex,
      why,
      block: parsed.sentence.block,
      actor,
      sentence: this.position,
    };
    const key = eventKey(trigger);
    const known = this.told.get(key);
    if (!known || known.date.edtf.length <= date.edtf.length) this.told.set(key, moment);
    if (!moves || time.preposition === 'since' || time.preposition === 'until') return;
    if (this.isNews(date)) {
      this.scene ??= moment;
      if (actor !== null) this.acts.set(nameKey(actor), moment);
      this.story = null;
    } else if (!this.published || date.latest < this.published.earliest) this.story = moment;
  }

  private isNews(date: DateBounds): boolean {
    if (!this.published || !/^\d{4}-\d\d-\d\d$/.test(date.edtf)) return false;
    const days = daysBetween(date.latest, this.published.latest);
    return days >= 0 && days <= newsDays;
  }
}

const exactPrepositions = new Set(['in', 'on', 'at', '']);

/** One key for a noun and its verb: `death` and `died`. */
/** “Her mother died when she was six”, “At the age of nine he …”: years are counted from a birth, not from what was told before. */
function saysAge(words: readonly Word[]): boolean {
  return words.some(({ pos }, i) => {
    if (pos !== 'NUM') return false;
    const before = words[i - 1]?.lower ?? '';
    const next = words[i + 1];
    if (/^(?:was|were)$/.test(before))
      return !next || next.pos === 'PUNCT' || next.lower === 'years';
    return before === 'aged' || (before === 'of' && words[i - 2]?.lower === 'age');
  });
}

function eventKey(word: string): string {
  const key = stem(word);
  const verb = nounToVerb.get(word) ?? nounToVerb.get(key);
  return verb ? stem(verb) : key;
}

function daysBetween(from: string, to: string): number {
  const start = parseIsoDay(from);
  const end = parseIsoDay(to);
  return start && end ? toDayNumber(end) - toDayNumber(start) : Infinity;
}
