/** Turns an answer into the JSON line that `extract` prints; the shape is a contract with other programs. */
import type { EventMention } from '../events/event';
import type { Timex } from '../dates/timex';
import type { Answer } from './read-batch';

/** One JSON object and a line feed. */
export function answerLine(answer: Answer): string {
  return `${JSON.stringify(answerObject(answer))}\n`;
}

function answerObject(answer: Answer): object {
  const head = { id: answer.id, ...(answer.name === undefined ? {} : { name: answer.name }) };
  if (!('reading' in answer)) return { ...head, notes: answer.notes };
  const { article, timexes, mentions, notes } = answer.reading;
  const { published } = article;
  return {
    ...head,
    article: {
      title: article.title,
      byline: article.byline,
      outlet: article.outlet,
      url: article.url,
      language: article.language,
      published: published && { value: published.value, from: published.from },
      text: article.text,
    },
    timexes: timexes.map(timexObject),
    events: mentions.map(eventObject),
    notes,
  };
}

function timexObject({ start, end, text, type, value, mod }: Timex): object {
  return { start, end, text, type, value, ...(mod === undefined ? {} : { mod }) };
}

function eventObject(mention: EventMention): object {
  const { id, start, end, trigger, headline, date, status, attribution, who, where, timex } =
    mention;
  return {
    id,
    start,
    end,
    trigger: { start: trigger.start, end: trigger.end },
    headline,
    date: date && {
      edtf: date.edtf,
      earliest: date.earliest,
      latest: date.latest,
      why: date.why,
    },
    status,
    attribution,
    who,
    where,
    timex,
  };
}
