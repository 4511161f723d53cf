/**
 * Dates what carries no date of its own, the way a reader does: from the same happening told
 * earlier, from the scene the story is in, from the day of publication.
 */
import type { DateBounds } from '../../../base/edtf';
import type { Published } from '../../../intake/document';
import type { Timex } from '../../../dates/timex';
import type { Clause } from '../clauses/clause';
import { isStatement } from '../speech/frames';
import { nameKey } from '../names/name-variants';
import type { ParsedSentence } from '../sentence';
import type { Time } from '../times/times';
import type { Word } from '../words';
import { timeUnits } from '../words/function-words';
import { isOfDayOf, saysAge, saysHowLong } from './ages';
import { eventKey } from './event-key';
import { goingOn, laterDated, sessionMoment, underHeading, type Moment } from './moment';
import type { Placement } from './placement';
import { PublicationDay } from './publication-day';

/** Remembers where in time the story is while its sentences go by. */
export class Discourse {
  private readonly day: PublicationDay;
  /** The recent happening that the article reports: the first it dates. */
  private scene: Moment | null = null;
  /** The last recent act of each actor. */
  private readonly acts = new Map<string, Moment>();
  /** The last happening of the paragraph, however long ago. */
  private story: Moment | null = null;
  /** The same when the sentence at hand began. */
  private before: Moment | null = null;
  /** The last recent happening of the paragraph. */
  private latest: Moment | null = null;
  /** The same when the sentence at hand began, where the one before told of it. */
  private justTold: Moment | null = null;
  /** What was dated so far, by the key of the event. */
  private readonly told = new Map<string, Moment>();
  private position = 0;
  /** Whether the report opens with news of the day it was published. */
  private opensToday = false;
  /** The sentence that told of a birth. */
  private birth = -Infinity;

  /** Where the next sentences say when what the first one tells was. */
  private readonly dayOfNews: Placement | null;

  /**
   * `history`: what it leaves undated is no news of the day it was published; `session`: when what is
   * minuted was; `news`: when the news was that the first sentence tells.
   */
  constructor(
    published: Published | null,
    private readonly history: boolean,
    session: Timex | null = null,
    news: Time | null = null,
  ) {
    this.day = new PublicationDay(published);
    this.dayOfNews = news?.date && this.day.isNews(news.date) ? laterDated(news, news.date) : null;
    if (session?.date) this.scene = sessionMoment(session, session.date);
  }

  enter({ sentence }: ParsedSentence): void {
    this.position++;
    if (this.story?.block !== sentence.block) this.story = null;
    this.before = this.story;
    const { latest } = this;
    const goesOn = latest?.block === sentence.block && this.position - latest.sentence === 1;
    this.justTold = goesOn ? latest : null;
  }

  /** Whether the time begins after the publication. */
  liesAhead({ date }: Time): boolean {
    return date !== null && this.day.isBefore(date);
  }

  /** Too long over to be the news. */
  isPast(date: DateBounds): boolean {
    return this.day.isPast(date);
  }

  /** The same happening was told before, with its date. */
  sameEvent(word: string): Placement | null {
    const moment = this.told.get(eventKey(word));
    if (!moment) return null;
    return {
      date: moment.date,
      timex: null,
      basis: 'same-event',
      confidence: 0.6,
      why: `The article told of this before and dated it “${moment.timex.text}”. ${moment.why}`,
    };
  }

  /** Of a clause without a time, told by `actor` (null: by nobody known). Null where nothing places it. */
  undated(parsed: ParsedSentence, clause: Clause, actor: string | null): Placement | null {
    const { verb } = clause;
    if (verb.tense === 'future' || verb.tense === 'modal') return null;
    // “has died aged 91” is the news; “left school at 14” is of a life.
    const untilNow = verb.tense === 'present' && verb.perfect;
    if (!untilNow && saysAge(parsed.words)) return null;
    // “was born in 1936 and grew up on a farm. He studied in Zurich”: years later, and no news.
    if (verb.tense === 'past' && this.position - this.birth <= 1) return null;
    if (saysHowLong(parsed.words, clause) || isOfDayOf(parsed.words, clause)) return null;
    const lookingBack = verb.tense === 'past' && verb.perfect;
    if (parsed.heading && !lookingBack) return underHeading(parsed.heading);
    if (verb.tense === 'present') {
      const story = this.openStory(parsed, true, clause);
      // “Ada Quill, who has died, …”: the life that follows is a history, its first sentence is none.
      if (story) return goingOn(story, 'story', 0.6);
      return untilNow && this.position === 1 ? this.newsOfOpening(true) : this.today();
    }
    if (lookingBack) return null;
    const own = actor === null ? undefined : this.acts.get(nameKey(actor));
    const story = isStatement(parsed.words, clause, parsed.clauses)
      ? null
      : this.openStory(parsed, false, clause);
    if (story && (!own || story.actor === actor)) {
      this.story = { ...story, sentence: this.position };
      return goingOn(story, 'story', 0.4);
    }
    if (!own && this.tellsOfThePast(parsed)) return null;
    const news = own ?? this.goneOn(parsed, clause) ?? this.scene;
    if (news) return goingOn(news, 'scene', 0.5);
    return this.position === 1 ? this.newsOfOpening() : this.today();
  }

  /**
   * The story, where the sentence before told of it; behind a time of its own a sentence does not go
   * on with it, unless that only says how long (until April).
   */
  private openStory(
    { times, words }: ParsedSentence,
    present: boolean,
    { coreLast }: Clause,
  ): Moment | null {
    const story = this.before;
    if (story?.present !== present || this.position - story.sentence > 1) return null;
    if (countsOn(words)) return null;
    const goesOn = times.every(
      ({ preposition, first }) => preposition === 'until' || first > coreLast,
    );
    return goesOn ? story : null;
  }

  /** “The fire broke out on Tuesday. The captain ordered …”: on Tuesday too, in a report of what the divers saw on Thursday. */
  private goneOn({ words, clauses }: ParsedSentence, clause: Clause): Moment | null {
    if (!this.justTold || isStatement(words, clause, clauses)) return null;
    return (this.latest = { ...this.justTold, sentence: this.position });
  }

  /** “Norland seized it in 2019. A truce brokered in 2031 collapsed”: the paragraph is no news, and its next time is as little. */
  private tellsOfThePast({ times }: ParsedSentence): boolean {
    const story = this.before;
    if (!story || this.position - story.sentence > 1) return false;
    return times.some(({ date }) => date !== null && this.day.isPast(date));
  }

  /** What the first sentence tells, with the day that the next ones give it or else that of publication. */
  private newsOfOpening(fresh = false): Placement | null {
    if (this.dayOfNews) return this.dayOfNews;
    this.opensToday = true;
    return this.today(fresh);
  }

  /** `fresh`: told as what has just come about. */
  private today(fresh = false): Placement | null {
    return this.history && !fresh ? null : this.day.ofNews;
  }

  /**
   * Goes to where a dated happening took the story. `moves`: told as what happened, in a main
   * clause; `present`: in the present tense.
   */
  remember(
    parsed: ParsedSentence,
    trigger: string,
    time: Time,
    moves: boolean,
    actor: string | null,
    present = false,
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
      present,
    };
    const key = eventKey(trigger);
    if (trigger === 'born') {
      this.birth = this.position;
      this.told.set(key, moment);
      return;
    }
    const known = this.told.get(key);
    if (!known || known.date.edtf.length <= date.edtf.length) this.told.set(key, moment);
    if (!moves || time.preposition === 'since' || time.preposition === 'until') return;
    if (this.day.isNews(date)) {
      // “holds talks on Friday” may look ahead; “8 November: Elections are held” is a chronology's.
      if (present) {
        if (isEntry(parsed.words, time)) this.story = moment;
        return;
      }
      // “has ordered 32 jets. … Its rival’s chief resigned on 2 July”: what led here, and not the news.
      if (!this.opensToday || this.day.isFresh(date)) this.scene ??= moment;
      this.latest = moment;
      if (actor !== null) this.acts.set(nameKey(actor), moment);
      this.story = null;
    } else if (this.day.mayBeOver(date)) this.story = moment;
  }
}

/** “On the 12th day of the siege”: counted from a day that the story has not told. */
function countsOn(words: readonly Word[]): boolean {
  return words.some(
    ({ lower }, i) =>
      lower === 'of' &&
      timeUnits.has(words[i - 1]?.lower ?? '') &&
      /^\d+(?:st|nd|rd|th)$/.test(words[i - 2]?.lower ?? ''),
  );
}

/** A date that opens its sentence, with a mark behind it. */
function isEntry(words: readonly Word[], { first, last }: Time): boolean {
  return first === 0 && /^[:–—-]$/.test(words[last + 1]?.text ?? '');
}
