/** The fields that stand in the words, for the derivation. */
import type { Meaning } from './meaning';

export function writtenFields(meaning: Meaning): Readonly<Record<string, number | string>> {
  const time = meaning.time === undefined ? {} : { time: meaning.time };
  switch (meaning.kind) {
    case 'calendar': {
      const { fiscal, eraOpen, ...fields } = meaning.fields;
      return {
        ...fields,
        ...(fiscal ? { fiscal: 'yes' } : {}),
        ...(eraOpen ? { era: 'left out' } : {}),
        ...time,
      };
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
