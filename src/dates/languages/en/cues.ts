/** English words that tell whether a clause speaks of what was or of what is to come. */
import { tensesOf, verbForm } from '../tenses';

const past =
  `was were had did has have been said told added announced says went came took made began
  became got gave held won lost met left found led kept saw sent set brought fought fell rose grew
  knew thought felt ran broke chose drove flew froze heard hit knew laid lay lent paid put quit rode
  sank sat shook shot shut slept sold sought spent split spoke spread stood stole struck swept swore
  taught threw tore understood withdrew woke wore wrote built bought caught bore bound bled shed cut
  dealt dug drew drank ate fled hid hung hurt spun since ago recently`.split(/\s+/);

const future = `will 'll shall would wo ca can may might should could must expected expects expect
  scheduled due intends intend upcoming looms projected slated poised tomorrow going deadline effective
  payable`.split(/\s+/);

/** Words in -ed that are no past tense. */
const notPast =
  'need speed indeed red bed feed seed breed exceed succeed proceed hundred shed wed united unprecedented unspecified undisclosed unlimited'.split(
    ' ',
  );

/** "announced", "agreed" */
const pastForm = verbForm('past', 3, '', 'ed', notPast);

export const tenses = tensesOf(past, future, [pastForm]);

/** "to cut its rate in March": past forms that are infinitives as well. */
export const unmarkedPast: ReadonlySet<string> = new Set(
  'cut hit put quit read run set shed shut split spread'.split(' '),
);

/** Verbs of the calendar that are nouns as often: “Rovers host City on Sunday”, “Parliament votes on Friday”. */
export const calendarNouns: ReadonlySet<string> = new Set(
  'host hosts face faces play plays visit visits vote votes travel debate debates start launch'.split(
    ' ',
  ),
);

/** Verbs whose present looks ahead beside a date: the talks begin Monday. */
export const calendarVerbs: ReadonlySet<string> = new Set([
  ...`begin begins continue continues hears opens meet meets leaves arrive arrives resume resumes starts
  ends expire expires convene convenes reconvene reconvenes reopen reopens launches go goes travels`.split(
    /\s+/,
  ),
  ...calendarNouns,
]);

/** The day of record, what takes place or effect, what is set or forecast for a day or was likely on it. */
export const aheadAfter: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['record', new Set(['of'])],
  ['place', new Set(['takes'])],
  ['effect', new Set(['takes'])],
  ['set', new Set(['is', 'are'])],
  ['forecast', new Set(['is', 'are'])],
  ['possible', new Set(['is', 'are', 'was', 'were'])],
  ['likely', new Set(['is', 'are', 'was', 'were'])],
]);

/** "planned a march on Saturday" tells of the plan: the march is ahead. */
export const plans = {
  verbs: new Set('plan plans planned planning schedule schedules scheduled'.split(' ')),
  things: new Set(['a', 'an', 'another']),
};

/** Verbs that give what is to come its day: “set the hearing for 6 June”. */
export const fixing: ReadonlySet<string> = new Set(
  'set sets scheduled fixed booked convened summoned called declared proclaimed arranged postponed delayed rescheduled'.split(
    ' ',
  ),
);

/** “have asked for a hearing in October”, “has invited them to come back in May” */
export const requests = {
  verbs: new Set('asked invited called urged applied'.split(' ')),
  marks: new Set(['for', 'to']),
};

/** What is held on a day that was fixed before it. */
export const fixtures: ReadonlySet<string> = new Set(
  `match game tie fixture clash qualifier final semifinal derby race debate election vote referendum meeting summit ceremony hearing
  session funeral concert auction deadline opener launch talks march protest rally demonstration strike walkout`.split(
    /\s+/,
  ),
);

export const clauseWords: ReadonlySet<string> = new Set(
  'that which who when while whereas although though because but if'.split(' '),
);

/** Words that put the infinitive after them ahead. */
export const planning: ReadonlySet<string> = new Set(
  `is are was were be am plan plans planned planning expect expects expected forecast scheduled due set intend
  intends intended hope hopes hoped hoping want wants wanted propose proposes proposed prepare prepares
  prepared preparing projected slated poised aim aims aimed going agree agrees agreed vow vows vowed
  pledge pledges pledged promise promises promised order orders ordered decide decides decided ask asks
  asked urge urges urged ready likely unlikely certain sure about offer offers offered threatens
  threatened deadline need needs needed ought supposed`.split(/\s+/),
);
