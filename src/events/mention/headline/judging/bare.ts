/** Acts that ask for what they are done to. */
import type { Clause } from '../../clauses/clause';
import { harms } from '../../clauses/taken-along';
import { isElliptic } from '../../clauses/elliptic';
import type { ParsedSentence } from '../../sentence';
import { trimmedEnd, wordIs, type Word } from '../../words';

/** “The judge ordered”, “officials are doing”: an act on something that is not named. */
export function isBare(headline: string, parsed: ParsedSentence, clause: Clause): boolean {
  const { words } = parsed;
  const { verb } = clause;
  const text = headline.replace(/[”"]$/, '');
  const head = words[verb.head];
  if (!head || isElliptic(words, clause)) return false;
  if (!verb.passive && wordIs(head, directing) && !directed.test(text)) return true;
  // “gave a speech”, “gave Marsh Town a 2-1 victory”: here is what.
  const behind = text.slice(text.lastIndexOf(` ${head.text} `) + head.text.length + 1);
  const given = wordIs(head, giving) && !/ an? /.test(behind);
  if (!verb.passive && (given || wordIs(head, twofold)) && isHalved(text, parsed, clause))
    return true;
  // “since 1987, when 18 people died”: of what, the clause around it says.
  if (clause.kind === 'adverbial' && wordIs(head, harms) && text.endsWith(` ${head.text}`))
    if (/^\p{Nd}/u.test(text)) return true;
  // “was seized and released”: passive by the verb before.
  const passive =
    verb.passive || ['was', 'were'].some((be) => text.endsWith(` ${be} ${head.text}`));
  if (passive && !wordIs(head, unfinished)) return false;
  // “After the storm the judge ordered”: the front, taken along behind, is no object either.
  const front = words[clause.first];
  const taken = front?.pos === 'ADP' && text.includes(` ${head.text} ${front.lower} `);
  if (!taken && !` ${text}`.endsWith(` ${head.text}`)) return endsOnAim(text, words, clause);
  if (head.pos === 'AUX') return true;
  if (wordIs(head, measured)) return true;
  return !wordIs(head, complete) && !(verb.form === 'participle');
}

/** “was forced to remove”: what, only the text before says. */
function endsOnAim(text: string, words: readonly Word[], { verb, coreLast }: Clause): boolean {
  const aim = /\bto (\p{Ll}+)$/u.exec(text)?.[1];
  // “moved to dismiss”: what parties ask of a court.
  if (aim === undefined || / moved? to \p{Ll}+$/u.test(text)) return false;
  const word = words.slice(verb.last + 1, coreLast + 1).findLast(({ lower }) => lower === aim);
  return word?.pos === 'VERB' && aim !== 'report' && !wordIs(word, complete);
}

/** “put the firm”, “has given the men”: cut before where, or what. */
function isHalved(
  text: string,
  { words, times }: ParsedSentence,
  { verb, coreLast }: Clause,
): boolean {
  const head = words[verb.head]?.text ?? '';
  // “Bo Marsh: no bonus would be paid”: who was told does not matter.
  if (!text.includes(` ${head} `)) return false;
  const behind = text.slice(text.lastIndexOf(` ${head} `) + head.length + 2).split(' ');
  const ends = trimmedEnd(words, coreLast);
  const complements = words.slice(verb.last + 2, ends + 1).filter(
    ({ pos, lower }, i) =>
      lower !== 'of' &&
      (pos === 'ADP' || lower === 'to' || lower === 'that') &&
      // “expects the ship in May”
      !times.some(({ phrase: { first, last } }) => within(verb.last + 2 + i, first, last)),
  );
  if (complements.length === 0) return false;
  return !complements.some(({ lower }) => behind.includes(lower));
}

function within(at: number, first: number, last: number): boolean {
  return first <= at && at <= last;
}

/** Acts on something that make it something, or bring it somewhere. */
const twofold = new Set(
  'get require oblige cause expect warn tell inform remind convince put place force attribute blame accuse prevent allow enable owe subject devote dedicate compare tie'.split(
    ' ',
  ),
);

/** “gave a speech”, but “gave the relatives”: what? */
const giving = new Set(['give']);

/** “asked the yard”: to do what, the headline has to say. */
const directing = new Set('ask urge persuade encourage'.split(' '));
const directed = /\b(?:to|for|about|whether|if|that|into|from|out|why|how|what|off|through)\b/;

/** “was ruled”, “was named”: what, the headline has to say. */
const unfinished = new Set(
  'quote identify regard treat rule call name deem consider declare find make give tell ask use put lead leave label describe'.split(
    ' ',
  ),
);

/** “The campaign lasted”: how long, the headline has left out. */
const measured = new Set(['last', 'stay', 'stand', 'lie', 'run', 'lead']);

/** Verbs that tell a whole act without anything behind them. */
export const complete: ReadonlySet<string> = new Set(
  `abdicate act advance agree appear apologise apologize arrive bankrupt begin blow boom break burn burst
  capsize capitulate cease celebrate change close collapse compete comply cooperate continue convene crack crash cry
  crumble decline decrease depart descend deteriorate develop die differ diminish disagree disappear
  disappoint disband disintegrate dissolve divorce double drop drown dry dwindle emerge end erupt
  emigrate enlist graduate matriculate escape evolve expand expire explode fade fail fall falter faint fight finish flare flee flood
  flow fly freeze gather go grow halt halve happen heal ignite improve intervene negotiate retaliate increase jump land last laugh
  launch lead leak leave lessen lie lift live lose marry meet melt merge migrate mourn mount move
  multiply occur open overturn part pass perish plummet plunge pray prevail proceed protest quadruple
  quarrel quit race rally react reappear rebel rebound recede recover reign relapse relent remarry
  reopen resign respond rest resume retire retreat return revolt riot rise run rupture rust sail
  score settle shake shatter shrink shut sing sink sleep slide slip slow soar speak split spread stall
  stand start starve stay stop strike struggle suffer surge surrender survive swell talk testify
  thaw topple travel triple triumph unite vanish vary volunteer vote wait wake walk warm weaken wed
  weep widen win withdraw work worsen yield`.split(/\s+/),
);
