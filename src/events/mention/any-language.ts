/**
 * Articles in languages other than English: clauses are read by word tables where there are some; else a
 * short sentence with a date is a mention, in its own words.
 */
import type { Sentence, TaggedArticle, Token } from '../../article/article';
import { daysBetween } from '../../base/civil';
import { edtfBounds, type DateBounds } from '../../base/edtf';
import { contains, quote } from '../../base/span';
import type { Timex } from '../../dates/timex';
import type { EventMention, Status } from '../event';
import type { PlacedTimex } from './grammar/join-times';
import { Teller, type Told } from './grammar/mentions';
import type { Placing } from './grammar/status';
import { datelineLength } from './dateline';
import { goesOnFrom } from './placing/moment';
import { newsOf, type News } from './placing/news';
import { tellsHistory } from './placing/histories';
import { sentenceHeadline } from './headline/of-sentence';
import { capitalised, longest } from './headline/pieces/text';
import { languages } from './languages/list';
import type { Lives } from './life-dates';
import { dateHeadings } from './times/date-headings';
import { telling } from './sentence';

/** The sentences that open a report carry its news, with a time or without. */
const leadSentences = 2;
/** News tells of what is no older. */
const freshDays = 7;

/** The dates of `lives` place nothing more. */
export function sentenceMentions(
  { article, tokens }: TaggedArticle,
  timexes: readonly Timex[],
  lives: Lives,
): readonly EventMention[] {
  const language = languages.get(article.language);
  const published = article.published && edtfBounds(article.published.value);
  const report = published && !tellsHistory(article, timexes) ? newsOf(published) : null;
  /** Index of the time that news without one has: none of the article's. */
  const news = timexes.length;
  const placing = (index: number): Placing => {
    const date = index === news ? published : timexes[index]?.date;
    const day = date?.earliest === date?.latest;
    if (!published || !date) return { ahead: false, behind: !published, day, fresh: false };
    const { earliest, latest } = date;
    const ahead = earliest > published.latest;
    const fresh = day && !ahead && daysBetween(earliest, published.latest) < freshDays;
    return { ahead, behind: latest < published.earliest, day, fresh };
  };
  const teller = language && new Teller({ text: article.text, language, placing });
  const headings = dateHeadings(article, timexes);
  let next = 0;
  let position = 0;
  /** Index of the block that is being read. */
  let paragraph = -1;
  /** Whether the first sentence told some: the second goes on with it, and is no life or guide. */
  let opened = false;
  /** Index of the time from which the second sentence goes on: the day that the first tells of, or the news. */
  let opening = news;
  return article.sentences.flatMap((written, i) => {
    const all = quote(article.text, written);
    const dateline = position === 0 ? datelineLength(all) : 0;
    const sentence = { ...written, start: written.start + dateline };
    const inside: PlacedTimex[] = [];
    for (let timex = timexes[next]; timex && timex.start < sentence.end; timex = timexes[++next])
      if (contains(sentence, timex) && !lives.timexes.has(next) && (timex.date ?? timex.needs))
        inside.push({ timex, index: next });
    const block = article.blocks[sentence.block];
    if (!block || !telling.has(block.kind)) return [];
    const given = tokens[i] ?? [];
    const words = dateline > 0 ? given.filter(({ start }) => start >= sentence.start) : given;
    const said = all.slice(dateline);
    const whole = isSentence(said);
    if (whole) position++;
    if (sentence.block !== paragraph) teller?.turn();
    paragraph = sentence.block;
    const leads = position === 1 || (opened && position <= leadSentences);
    const ofDay = report && leads ? opening : -1;
    const read = whole
      ? (teller?.tell(words, inside, headings(i)?.timex ?? -1, ofDay) ?? null)
      : [];
    const first = inside[0];
    if (position === 1 && whole) {
      opened = (read ?? []).length > 0;
      opening = read?.map(({ timex }) => timex).find((timex) => isOver(placing(timex))) ?? news;
    }
    if (!first)
      return (read ?? []).flatMap((one) => {
        const mention = mentionOf(article.id, one, timexes);
        if (one.timex === news) return asNews(mention, report);
        const from = one.timex === ofDay ? timexes[one.timex] : undefined;
        return from?.date ? asNews(mention, goingOn(from, from.date, article.text)) : [mention];
      });
    const told = read ?? wholeSentence(said, sentence, words, first, placing(first.index).ahead);
    if (told.length === 0) {
      const status = placing(first.index).ahead ? 'planned' : 'happened';
      return nameless(article.id, said, sentence, words, first, status);
    }
    return told.flatMap((one) => {
      const mention = mentionOf(article.id, one, timexes);
      return one.timex === news ? asNews(mention, report) : [mention];
    });
  });
}

const nobody = { who: [], where: [] };

/** Not a heading, an entry of a list, a question, a comment on a comment. */
function isSentence(said: string): boolean {
  const text = said.trim();
  return (
    /(?:\p{L}{2}|\p{N}{3}|\p{N}[:–-]\p{N}{1,2}|(?:día|el|le) \p{N}{1,2}|[%”»“’')\]])["”»“]?[.!]["”»“]?$|[.!]["”»“]$/u.test(
      text,
    ) && !/^\p{Ll}|^@/u.test(text)
  );
}

function wholeSentence(
  said: string,
  { start, end }: Sentence,
  words: readonly Token[],
  { timex, index }: PlacedTimex,
  ahead: boolean,
): readonly Told[] {
  const headline = sentenceHeadline(said, timex.text);
  const trigger = triggerOf(words, timex);
  if (headline === null || !trigger) return [];
  const status = ahead ? 'planned' : 'happened';
  return [{ start, end, trigger, headline, timex: index, status, speaker: null, ...nobody }];
}

function mentionOf(article: string, told: Told, timexes: readonly Timex[]): EventMention {
  const { start, end, trigger, headline, status, speaker } = told;
  const timex = timexes[told.timex];
  return {
    id: `${article}:${String(start)}-${String(end)}`,
    article,
    start,
    end,
    trigger,
    headline,
    date: timex?.date ? { ...timex.date, why: timex.derivation.why } : null,
    timex: told.timex,
    confidence: 0.6,
    weight: 0.8,
    status,
    attribution: speaker === null ? null : { who: speaker },
    who: told.who,
    where: told.where,
    ...(timex?.needs ? { needs: timex.needs } : {}),
  };
}

/** A day that the text can go on from. */
function isOver({ ahead, day }: Placing): boolean {
  return day && !ahead;
}

/** “Am Montagabend sind zwei Züge zusammengestoßen. 34 Menschen wurden verletzt.” */
function goingOn({ start, end, derivation }: Timex, date: DateBounds, text: string): News {
  return { date, confidence: 0.5, why: goesOnFrom(text.slice(start, end), derivation.why) };
}

/** What came about, or was said; what is planned has its day elsewhere. */
function asNews(mention: EventMention, news: News | null): readonly EventMention[] {
  const { status } = mention;
  if (!news || (status !== 'happened' && status !== 'said')) return [];
  const { date, confidence, why } = news;
  return [{ ...mention, date: { ...date, why }, timex: null, confidence, weight: 0.75 }];
}

/** A dated sentence that says too little by itself: it goes with events that others name. */
function nameless(
  article: string,
  said: string,
  { start, end }: Sentence,
  words: readonly Token[],
  { timex, index }: PlacedTimex,
  status: Status,
): readonly EventMention[] {
  const trigger = triggerOf(words, timex);
  if (!trigger) return [];
  const headline = capitalised(said).slice(0, longest);
  const told: Told = {
    start,
    end,
    trigger,
    headline,
    timex: index,
    status,
    speaker: null,
    ...nobody,
  };
  const { attribution, ...mention } = mentionOf(article, told, []);
  return [
    {
      ...mention,
      attribution,
      date: timex.date && { ...timex.date, why: timex.derivation.why },
      confidence: 0.4,
      weight: 0.6,
      nameless: true,
      ...(timex.needs ? { needs: timex.needs } : {}),
    },
  ];
}

function triggerOf(words: readonly Token[], timex: Timex): Token | undefined {
  return words.find((word) => isWord(word) && !contains(timex, word));
}

function isWord({ pos }: Token): boolean {
  return pos !== 'PUNCT' && pos !== 'NUM' && pos !== 'SYM' && pos !== 'SPACE';
}
