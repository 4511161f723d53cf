/** A sentence of a language that has no word tables → a headline in its own words, if it is short. */
import { capitalised, longest } from './pieces/text';

/** A time that opens the sentence (“Il 5 maggio, …”) has no more than so much in front of it. */
const longestLead = 12;

/** `said` is the sentence, `time` its words for time as they stand in it. */
export function sentenceHeadline(said: string, time: string): string | null {
  const whole = tidied(said).replace(/[.!]+(["”»“]?)$/u, '$1');
  const told = withoutLead(whole, tidied(time));
  return told.length <= longest ? told : null;
}

/** Without what is hidden in words or set in brackets. */
function tidied(text: string): string {
  return text
    .replace(/\u00AD/g, '')
    .replace(/ ?\([^()]{0,200}\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutLead(text: string, time: string): string {
  const at = text.indexOf(time);
  const behind = at + time.length;
  if (at < 0 || at > longestLead || text.charAt(behind) !== ',') return text;
  return capitalised(text.slice(behind + 1).trim());
}
