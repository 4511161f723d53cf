/**
 * What the parts of a timeline file must be. A part that lacks something essential fails; whatever
 * can be left open falls back, so that one bad field does not lose an event.
 */
import * as v from 'valibot';
import { edtfBounds } from '../../base/edtf';
import { statuses } from '../../events/event';
import { laneModes, scaleModes } from '../../timeline/modes';
import { languageTag } from '../edits/edit';
import { publishedFrom } from '../../intake/document';

const maxNames = 200;

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.pipe(v.string(), v.minLength(1));
const openText = v.fallback(v.nullable(v.string()), null);
const isoDay = v.pipe(v.string(), v.regex(/^-?\d{4}-\d{2}-\d{2}$/));
const isEdtf = (value: string) => edtfBounds(value) !== null;
const names = v.fallback(v.pipe(v.array(v.string()), v.maxLength(maxNames)), []);
const attribution = v.fallback(v.nullable(v.object({ who: text })), null);
const status = v.fallback(v.picklist(statuses), 'said');

const published = v.object({
  value: v.pipe(v.string(), v.check(isEdtf)),
  from: v.fallback(v.picklist(publishedFrom), 'given'),
});

export const articleSchema = v.object({
  id: text,
  name: openText,
  title: openText,
  outlet: openText,
  url: openText,
  published: v.fallback(v.nullable(published), null),
  origin: v.fallback(v.optional(text), undefined),
  text: openText,
});

const span = { start: offset, end: offset };

export const sourceSchema = v.object({
  article: text,
  ...span,
  quote: v.string(),
  mention: v.fallback(v.optional(text), undefined),
});

/** Bounds may be left out; they follow from the EDTF. */
const date = v.object({
  edtf: text,
  earliest: v.fallback(v.optional(isoDay), undefined),
  latest: v.fallback(v.optional(isoDay), undefined),
  why: v.fallback(v.string(), ''),
});

const conflict = v.object({
  kind: v.picklist(['date', 'number', 'status', 'wording']),
  message: v.string(),
  quotes: names,
});

export const eventSchema = v.object({
  id: text,
  title: v.fallback(v.string(), ''),
  date,
  status,
  attribution,
  who: names,
  where: names,
  topic: v.fallback(text, 'Other'),
  salience: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.5),
  conflict: v.fallback(v.nullable(conflict), null),
  sources: v.array(v.unknown()),
});

export const undatedSchema = v.object({
  ...sourceSchema.entries,
  title: v.fallback(v.string(), ''),
  needs: v.fallback(v.picklist(['publication-date', 'earlier-date']), 'publication-date'),
  hint: v.fallback(v.string(), ''),
});

export const keyDateSchema = v.object({
  date: isoDay,
  score: v.fallback(v.number(), 0),
  summary: v.fallback(v.array(v.object({ article: text, ...span, quote: v.string() })), []),
});

const mention = { mention: text };

export const editSchema = v.variant('kind', [
  v.object({ kind: v.literal('rename'), ...mention, title: text }),
  v.object({ kind: v.literal('redate'), ...mention, edtf: v.pipe(text, v.check(isEdtf)) }),
  v.object({ kind: v.literal('split'), ...mention, others: v.array(text) }),
  v.object({ kind: v.literal('merge'), ...mention, with: text }),
  v.object({ kind: v.literal('hide'), ...mention, hidden: v.boolean() }),
  v.object({ kind: v.literal('note'), ...mention, text: v.string() }),
  v.object({ kind: v.literal('pin'), ...mention, pinned: v.boolean() }),
  v.object({
    kind: v.literal('add'),
    ...mention,
    article: text,
    ...span,
    quote: text,
    title: text,
    edtf: v.pipe(text, v.check(isEdtf)),
    why: v.nullable(v.string()),
  }),
  v.object({
    kind: v.literal('publish'),
    article: text,
    published: v.nullable(v.pipe(v.string(), v.check(isEdtf))),
  }),
  v.object({
    kind: v.literal('language'),
    article: text,
    language: v.nullable(v.pipe(v.string(), v.regex(languageTag))),
  }),
]);

const timeWindow = v.pipe(
  v.object({ from: v.pipe(v.number(), v.finite()), to: v.pipe(v.number(), v.finite()) }),
  v.check(({ from, to }) => from < to),
);

/** Every field by itself: what cannot be read stays at its default. */
export const viewFields = {
  lanes: v.picklist(laneModes),
  scale: v.picklist(scaleModes),
  window: v.nullable(timeWindow),
  selection: v.nullable(text),
  articles: v.nullable(v.array(text)),
  statuses: v.nullable(v.array(v.picklist(statuses))),
  names: v.array(text),
  query: v.string(),
  show: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  reader: v.nullable(text),
} as const;
