/** The fields that stand in the words, for the derivation. */
import type { Fields, HolidayMeaning, Meaning } from '../meaning';

type Written = Readonly<Record<string, number | string>>;

const nothing: Written = {};

export function writtenFields(meaning: Meaning): Written {
  switch (meaning.kind) {
    case 'calendar':
      return withTime(calendarFields(meaning.fields), meaning.time);
    case 'shift':
      return withTime({ unit: meaning.unit, by: meaning.by }, meaning.time);
    case 'offset': {
      const { count, sign, unit, time } = meaning;
      // "several years earlier" says no count.
      return withTime(count === null ? { unit } : { unit, count: count * sign }, time);
    }
    case 'latest':
      return withTime({ unit: meaning.unit }, meaning.time);
    case 'holiday':
      return withTime(holidayFields(meaning), meaning.time);
    case 'within': {
      const fields = { ...writtenFields(meaning.whole), ...writtenFields(meaning.part) };
      return withTime(fields, meaning.time);
    }
    case 'around':
      return { ...writtenFields(meaning.day), unit: meaning.unit };
    case 'clock':
      return { time: meaning.time };
    case 'event':
    case 'spoken':
    case 'turn':
    case 'duration':
    case 'repeat':
    case 'vague':
      return nothing;
  }
}

/** Fields without a time, as most are, are shown as they are: no copy is made. */
function withTime(fields: Written, time: string | undefined): Written {
  return time === undefined ? fields : { ...fields, time };
}

/** Marks in words a reader understands. */
function calendarFields(fields: Fields): Written {
  return fields.fiscal || fields.eraOpen || fields.centuryOpen
    ? spelledOut(fields)
    : numbersOf(fields);
}

type Marks = 'fiscal' | 'eraOpen' | 'centuryOpen';

function numbersOf(fields: Omit<Fields, Marks>): Readonly<Record<string, number>> {
  return fields;
}

function spelledOut({ fiscal, eraOpen, centuryOpen, ...fields }: Fields): Written {
  return {
    ...fields,
    ...(fiscal ? { fiscal: 'yes' } : {}),
    ...(eraOpen ? { era: 'left out' } : {}),
    ...(centuryOpen ? { century: 'left out' } : {}),
  };
}

function holidayFields({ holiday, year }: HolidayMeaning): Written {
  return year === undefined ? { holiday } : { holiday, year };
}
