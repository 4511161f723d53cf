/**
 * The dates of a life behind a name → a birth and a death: “Ada Quill (14 March 1891 – 2 November 1967) was
 * a sculptor”, “Ada Quill (* 1891 in Riga; † 1967 in Turku)”. So nearly every biography opens, and what the
 * sentence tells besides happened on neither of the two days.
 */
import type { Article, Sentence } from '../../article/article';
import { edtfBounds, type DateBounds } from '../../base/edtf';
import { contains, quote, type Span } from '../../base/span';
import type { Timex } from '../../dates/timex';
import type { EventMention } from '../event';
import { mentionId } from '../mention-id';
import { isGivenName } from './words/given-names';
import { organisationEndings } from './words/names';

export interface Lives {
  readonly mentions: readonly EventMention[];
  /** Time expressions, by index, that place nothing but these. */
  readonly timexes: ReadonlySet<number>;
  /** The stretches between a name and what is told of it, which say no more than these. */
  readonly asides: readonly Span[];
}

/** How a language says it of a name, and of a place after it. */
interface Wording {
  readonly born: (name: string, place: string) => string;
  readonly died: (name: string, place: string) => string;
  /** Before a place. */
  readonly at: string;
}

const wordings: ReadonlyMap<string, Wording> = new Map<string, Wording>([
  [
    'en',
    {
      born: (name, place) => `${name} was born${place}`,
      died: (name, place) => `${name} died${place}`,
      at: 'in',
    },
  ],
  [
    'de',
    {
      born: (name, place) => `${name} wurde${place} geboren`,
      died: (name, place) => `${name} starb${place}`,
      at: 'in',
    },
  ],
  [
    'fr',
    {
      born: (name, place) => `Naissance ${of(name)}${place}`,
      died: (name, place) => `Mort ${of(name)}${place}`,
      at: 'à',
    },
  ],
  [
    'es',
    {
      born: (name, place) => `Nace ${name}${place}`,
      died: (name, place) => `Muere ${name}${place}`,
      at: 'en',
    },
  ],
]);

function of(name: string): string {
  return `${/^[aeiouyhàâéèêëîïôû]/i.test(name) ? 'd’' : 'de '}${name}`;
}

/** Two to six words with a capital, and small ones between. */
const someone =
  "(\\p{Lu}[\\p{L}.’'-]{0,30}(?: (?:(?:von|van|de|da|del|der|di|du|dos|la|le|zu|y|e|of) ){0,2}\\p{Lu}[\\p{L}.’'-]{0,30}){1,5})";
const place = "(\\p{Lu}[\\p{L}.’'-]{1,30}(?: \\p{Lu}[\\p{L}.’'-]{1,30}){0,3})";
/** “Ada Quill, née Berg (…)” */
const inParentheses = new RegExp(
  `^${someone}(?:, (?:née|geb\\.|geborene|born) \\p{Lu}[\\p{L}-]{1,30})?,? \\(([^()]{6,240})\\)`,
  'u',
);
/** “Ada Quill, born on 14 March 1891 in Riga, was …” */
const setOff = new RegExp(
  `^${someone}, ((?:born|née?|geboren|nacid[oa]) [^()]{6,160}?)(?=,? (?:was|is|war|ist|fue|es|était|est|fut) )`,
  'u',
);
/** Between a word that says what a date is of, and the date. */
const upToDate = `\\s?(?:(?:on|am|le|el|in|en|im|c\\.|ca\\.|um)\\s?)?(?:(?:in|à|en) ${place},?\\s?(?:in|on|am|im|le|el|en)?\\s?)?$`;
const born = new RegExp(
  `(?:(?:^|[\\s;,])(?:born|b\\.|geb\\.|geboren|née?|nacid[oa])(?!\\p{L})|\\*)${upToDate}`,
  'u',
);
const died = new RegExp(
  `(?:(?:^|[\\s;,])(?:died|d\\.|gest\\.|gestorben|morte?|décédée?|fallecid[oa])(?!\\p{L})|[†✝])${upToDate}`,
  'u',
);
/** In front of a first date that needs no word: nothing, a place, or another name and a semicolon. */
const bare = new RegExp(`^(?:[^;]{0,80};)?\\s?(?:${place}, ?(?:el )?)?(?:c\\.|ca\\.)?\\s?$`, 'u');
/** Behind the parentheses, where no word in them says that it is a life: somebody was something. */
const wasSomebody =
  /^,? (?:(?:was|is) (?:an?|the|one) |(?:war|ist) (?:eine?|der|die) |(?:fue|es) (?:una?|el|la) |(?:était|est|fut) (?:une?|le|la|l[’']))/u;
const articles = new Set('the die der das le la les el los las'.split(' '));
const placeBehind = new RegExp(
  `^,? ?(?:in |à |en |at |, ?)?${place}(?=\\s*(?:[;,–—-]|$)| (?:and|und|et|y) )`,
  'u',
);
const placeBefore = new RegExp(`${place}, ?(?:el )?$`, 'u');
/** “born in Graz in”, “né à Valmont le” */
const placeInFront = new RegExp(`(?:^| )(?:in|à|en) ${place},? ?(?:in|on|am|im|le|el|en)? ?$`, 'u');
const dash = /[–—-]/;

/** Of sentences that open with a name. Other languages than these leave such dates to their readers. */
export function lifeDates(article: Article, timexes: readonly Timex[]): Lives {
  const wording = wordings.get(article.language);
  const taken = new Set<number>();
  const mentions: EventMention[] = [];
  const asides: Span[] = [];
  if (wording) {
    for (const sentence of article.sentences) {
      const life = lifeIn(article, sentence, timexes);
      if (!life) continue;
      for (const { index } of life.days) taken.add(index);
      asides.push(life.aside);
      mentions.push(...life.days.map((day) => mentionOf(article, life, day, wording)));
    }
  }
  return { mentions, timexes: taken, asides };
}

interface Day extends Span {
  readonly index: number;
  readonly what: 'born' | 'died';
  readonly date: DateBounds;
  readonly place: string | null;
  readonly why: string;
}

interface Life {
  readonly name: string;
  readonly start: number;
  readonly days: readonly Day[];
  readonly aside: Span;
}

function lifeIn(article: Article, sentence: Sentence, timexes: readonly Timex[]): Life | null {
  const said = quote(article.text, sentence);
  const match = inParentheses.exec(said) ?? setOff.exec(said);
  const [whole, name = '', inside = ''] = match ?? [];
  if (whole === undefined || !isPerson(name)) return null;
  const start = sentence.start + whole.lastIndexOf(inside);
  const { days, marked } = daysIn(article, { start, end: start + inside.length }, timexes);
  const isLife = marked || (wasSomebody.test(said.slice(whole.length)) && isSure(name, days));
  const aside = { start: sentence.start + name.length, end: sentence.start + whole.length };
  return days.length > 0 && isLife ? { name, start: sentence.start, days, aside } : null;
}

function isPerson(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return !articles.has(words[0] ?? '') && !words.some((word) => organisationEndings.has(word));
}

/** Firms and wars have years as well; days of birth and death have people only. */
function isSure(name: string, days: readonly Day[]): boolean {
  const [given = ''] = name.split(' ');
  return days.length === 2 && (isGivenName(given) || days.every(({ date }) => isDay(date)));
}

function isDay({ earliest, latest }: DateBounds): boolean {
  return earliest === latest;
}

interface Days {
  readonly days: readonly Day[];
  /** A word or a sign says that they are of a birth or a death. */
  readonly marked: boolean;
}

const none: Days = { days: [], marked: false };

function daysIn({ text }: Article, span: Span, timexes: readonly Timex[]): Days {
  const found = timexes.flatMap((timex, index) =>
    contains(span, timex) && timex.date ? [{ timex, index, date: timex.date }] : [],
  );
  const [first, second, ...others] = found;
  if (!first || others.length > 0) return none;
  const lead = text.slice(span.start, first.timex.start);
  const tail = text.slice(first.timex.end, second?.timex.start ?? span.end);
  const day = (
    { timex: { start, end, derivation }, index, date }: typeof first,
    what: Day['what'],
    place: string | null,
  ): Day => ({ start, end, index, what, date, place, why: derivation.why });
  const isBorn = born.test(lead);
  // “(elected in 1990, died in 1998)”, “(MP 1990–1998)”
  const opens = isBorn || bare.test(lead);
  if (second) {
    const marked = died.test(tail);
    if (!opens || !(marked || dash.test(tail))) return none;
    const behind = text.slice(second.timex.end, span.end);
    const days = [
      day(first, 'born', placeIn(lead, tail)),
      day(second, 'died', placeIn(dash.test(tail) ? tail : '', behind)),
    ];
    return { days, marked: isBorn || marked };
  }
  const [from, to] = first.date.edtf.split('/').map(edtfBounds);
  if (from && to) {
    const last = day({ ...first, date: to }, 'died', null);
    const days = [day({ ...first, date: from }, 'born', null), { ...last, end: span.end }];
    return opens ? { days, marked: isBorn } : none;
  }
  const what = died.test(lead) ? 'died' : isBorn ? 'born' : null;
  return what ? { days: [day(first, what, placeIn(lead, tail))], marked: true } : none;
}

/** Of a day, by the words in front of it and behind it. */
function placeIn(before: string, behind: string): string | null {
  for (const [pattern, words] of [
    [placeBefore, before],
    [placeInFront, before],
    [placeBehind, behind],
  ] as const) {
    const found = pattern.exec(words)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

function mentionOf(article: Article, life: Life, day: Day, wording: Wording): EventMention {
  const { start, name } = life;
  const { end, what, date, place, why, index } = day;
  const where = place === null ? '' : ` ${wording.at} ${place}`;
  const mention = { article: article.id, start, end };
  return {
    ...mention,
    id: mentionId(mention),
    trigger: { start: day.start, end },
    headline: wording[what](name, where),
    date: { ...date, why },
    timex: index,
    confidence: 0.9,
    weight: 0.8,
    status: 'happened',
    attribution: null,
    who: [name],
    where: place === null ? [] : [place],
  };
}
