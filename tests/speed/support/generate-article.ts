/**
 * Articles out of nothing, as varied as news: each tells of one invented story, of which a few are
 * told by many and most by hardly any; names, words and days are drawn with the heavy tail that those
 * of real text have. Articles that are alike more than real ones are would measure the comparing of
 * what nobody drops.
 */
import { addDays, isoWeekday, type CivilDate } from '../../../src/base/civil';
import { capital, generator, word, zipf } from './invented';
import { inventStories, type Happening, type Story } from './invented-stories';

type Random = () => number;

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const things =
  `bridge budget school harbour treaty ferry tariff inquiry flood hospital railway election pension
  quarry museum contract strike vaccine reservoir airport court mine orchard tunnel stadium reform
  dividend merger satellite census landslide refinery parade archive tram levy dam curfew permit
  verdict ceasefire turbine fishery loan border canal lighthouse drought patent audit`.split(/\s+/);
const manners =
  `new regional costly disputed northern long-planned private national coastal rural temporary
  historic joint unpopular separate independent military public electric emergency`.split(/\s+/);
const offices =
  `mayor minister spokeswoman engineer professor director judge farmer analyst governor captain
  chairwoman lawyer nurse inspector economist union leader shopkeeper ambassador`.split(/\s+/);
const deeds =
  `backed blamed delayed doubled halved welcomed questioned measured repaired ignored funded
  defended described examined neglected praised promised published reduced refused replaced
  reviewed shaped supported tested watched weighed widened`.split(/\s+/);
const attitudes =
  `wanted feared knew expected liked trusted doubted needed remembered missed preferred hated`.split(
    ' ',
  );
const manyPeople =
  `residents critics workers lenders voters neighbours drivers parents investors pilots growers
  campaigners officials tenants passengers historians auditors volunteers`.split(/\s+/);
const circumstances = [
  'after a long argument',
  'without saying why',
  'at a crowded meeting',
  'despite the cost',
  'once again',
  'in front of the town hall',
  'as prices rose',
  'under pressure from its partners',
  'with little warning',
  'to the surprise of many',
  'because the old plan had failed',
  'while the talks dragged on',
];

/** Of the sentences of an article, those that tell of its story; the others are about this and that. */
const aboutStory = 0.25;
/** Of those that tell of it, those that say when. */
const saysWhen = 0.9;
/** Of the clauses about this and that, those in which something happens. */
const happens = 0.1;
/** Sentences of two clauses: with these shares 4 kB hold some 30 sentences and 12 dates, as in news. */
const goesOn = 0.7;

const collections = new Map<number, readonly Story[]>();

/** Article `number` of a collection of `of`; `length` in characters, reached to within one sentence. */
export function generateArticle(number: number, length: number, of: number): string {
  const stories = collections.get(of) ?? inventStories(of);
  collections.set(of, stories);
  const random = generator(number + 1);
  // The first numbers of neighbouring seeds are neighbours as well.
  for (let i = 0; i < 3; i += 1) random();
  const { happenings, words } = pick(random, stories);
  const latest = Math.floor(random() * happenings.length);
  const news = happenings[latest];
  if (!news) throw new RangeError('A story without happenings.');
  const published = dayOf(news.day + Math.floor(3 * random()));
  let text = `${capital(tell(news, ''))} (${String(number)})\n\nBy ${inventName(random)} ${inventName(random)}\n\nPublished ${inFull(published)}\n\n`;
  while (text.length < length) {
    const told = happenings[Math.max(0, latest - zipf(random, latest + 1))] ?? news;
    text +=
      random() < aboutStory
        ? `${tell(told, random() < saysWhen ? ` ${when(told, published, random)}` : '')}, ${pick(random, circumstances)}. `
        : `${inPassing(random, words)} `;
    if (random() < 0.25) text = `${text.trimEnd()}\n\n`;
  }
  return text;
}

function tell({ act, who, what, where }: Happening, when: string): string {
  const [manner = '', thing = ''] = what.split(' ');
  return `${who} ${act} the ${fixed(manner, manners)} ${thing} ${fixed(thing, things)} of ${where}${when}`;
}

/** A sentence about the story's surroundings. */
function inPassing(random: Random, words: readonly string[]): string {
  const clause = (): string => {
    const subject =
      random() < 0.5
        ? `the ${pick(random, offices)} ${inventName(random)}`
        : pick(random, manyPeople);
    const object = `${pick(random, manners)} ${pick(random, words)} ${pick(random, things)}`;
    const ending = random() < 0.5 ? pick(random, circumstances) : `in ${inventName(random)}`;
    return `${subject} ${pick(random, random() < happens ? deeds : attitudes)} the ${object} ${ending}`;
  };
  return `${capital(clause())}${random() < goesOn ? `, while ${clause()}` : ''}.`;
}

/** In one of the ways in which news dates what it tells; what is long past, by its day, month or year. */
function when({ day }: Happening, published: CivilDate, random: Random): string {
  const told = dayOf(day);
  const weekday = weekdays[isoWeekday(told) - 1] ?? '';
  const month = `${months[told.month - 1] ?? ''} ${String(told.year)}`;
  const near =
    `${String(told.year)}-${String(told.month)}` ===
    `${String(published.year)}-${String(published.month)}`;
  const ways = near
    ? [
        `on ${weekday}`,
        `on ${String(told.day)} ${months[told.month - 1] ?? ''}`,
        'last week',
        'earlier this month',
      ]
    : [
        `on ${inFull(told)}`,
        `in ${month}`,
        `in ${String(told.year)}`,
        'two years ago',
        'a few months earlier',
      ];
  return ways[Math.floor(random() * ways.length)] ?? '';
}

function inFull({ year, month, day }: CivilDate): string {
  return `${String(day)} ${months[month - 1] ?? ''} ${String(year)}`;
}

function dayOf(days: number): CivilDate {
  return addDays({ year: 2018, month: 1, day: 1 }, days);
}

function inventName(random: Random): string {
  return capital(word(zipf(random, 6000)));
}

function pick<T>(random: Random, list: readonly T[]): T {
  const one = list[zipf(random, list.length)];
  if (one === undefined) throw new RangeError('Nothing to choose from.');
  return one;
}

/** The same of the list for the same word. */
function fixed(key: string, list: readonly string[]): string {
  let sum = 0;
  for (let i = 0; i < key.length; i += 1) sum = (31 * sum + key.charCodeAt(i)) % 997;
  return list[sum % list.length] ?? '';
}
