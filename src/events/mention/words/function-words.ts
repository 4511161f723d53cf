/** Small words that hold a sentence together. Lower-case. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

export const subjectPronouns = list('i he she it they we');
export const possessives = list('its his her their our my your');
/** “hand over”, “fly in”: behind a verb they can be part of it. */
export const particles = list('over through in on off back out up down away');
/** Before “after” and “before”: of one day with what they lead to. */
export const momentWords = list('seconds moments minutes hours shortly immediately just');
/** What lengths of time are counted in. */
export const timeUnits = list(
  'minute hour day fortnight week month year decade minutes hours days fortnights weeks months years decades',
);
