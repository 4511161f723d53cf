/** The fields that stand in the words, for the derivation. */
import type { Fields, Meaning } from './meaning';

export function writtenFields(meaning: Meaning): Readonly<Record<string, number | string>> {
  const time = meaning.time === undefined ? {} : { time: meaning.time };
  switch (meaning.kind) {
    case 'calendar': {
      const { fields } = meaning;
      const plain = meaning.time === undefined && !fields.fiscal && !fields.eraOpen;
      return plain ? numbersOf(fields) : { ...calendarFields(fields), ...time };
    }
    case 'shift':
      return { unit: meaning.unit, by: meaning.by, ...time };
    case 'offset':
      return { unit: meaning.unit, count: (meaning.count ?? 0) * meaning.sign, ...time };
    case 'latest':
      return { unit: meaning.unit, ...time };
    case 'holiday':
      return {
        holiday: meaning.holiday,
        ...(meaning.year === undefined ? {} : { year: meaning.year }),
        ...time,
      };
    case 'within':
      return { ...writtenFields(meaning.whole), ...writtenFields(meaning.part), ...time };
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
      return {};
  }
}

/** Fields without marks, as most are, are shown as they are: no copy is made. */
function numbersOf(fields: Omit<Fields, 'fiscal' | 'eraOpen'>): Readonly<Record<string, number>> {
  return fields;
}

/** Marks in words a reader understands. */
function calendarFields({ fiscal, eraOpen, ...fields }: Fields): Record<string, number | string> {
  return {
    ...fields,
    ...(fiscal ? { fiscal: 'yes' } : {}),
    ...(eraOpen ? { era: 'left out' } : {}),
  };
}
