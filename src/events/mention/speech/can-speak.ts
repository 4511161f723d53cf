/** Who or what can say something, by the noun it is called by. */
import { headOf } from '../names/phrases';
import type { ParsedSentence } from '../sentence';
import { bodies, persons } from '../words/anaphors';
import { titles } from '../words/names';
import type { Range } from '../words';

/** Whether a subject can say something: someone, a body of people, a document; no test and no bottom line. */
export function canSpeak(parsed: ParsedSentence, range: Range): boolean {
  const { words, names } = parsed;
  const head = headOf(words, range.first, range.last);
  if (!head || head.pos === 'PRON') return true;
  if (head.pos === 'NUM') return false;
  const named = names.some(
    ({ first, last }) => first >= range.first && last <= range.last && words[last] === head,
  );
  if (named) return true;
  const singular = head.lower.replace(/s$/, '').replace(/ie$/, 'y');
  return (
    [head.lower, singular].some(
      (noun) => speaking.has(noun) || bodies.has(noun) || titles.has(noun),
    ) ||
    persons.has(head.lower) ||
    (/(?:er|or|ist|ian|ant|man|men|woman|women|person|people)$/.test(singular) &&
      !mute.has(singular))
  );
}

const speaking = new Set(
  `police government administration court panel committee commission ministry council official authority
  union party team board agency source expert family relative parent resident local witness lawyer
  attorney president student agent opponent critic chief spokesperson aide friend colleague official
  report study survey poll paper document letter memo statement filing suit lawsuit complaint article
  book notice message email email website site story newspaper magazine media press house office
  department regulator group organisation organization charity institute bureau association federation
  army navy force guard jury inquiry tribunal embassy nation country state city town village school
  college university hospital church club league band crowd public army delegate deputy coalition
  alliance opposition secretary senator congressman lawmaker academic economist staff crew troop
  executive representative activist islander native firm law treaty rule constitution bill verdict
  indictment affidavit ruling`.split(/\s+/),
);
/** Nouns that only end like someone. */
const mute = new Set(
  `number year matter order water power disaster weather quarter factor error sector center river
  summer winter corner manner danger paper layer chapter theater floor door color favor labor motor
  elephant plant restaurant want grant relevant amount order tower shower computer`.split(/\s+/),
);
