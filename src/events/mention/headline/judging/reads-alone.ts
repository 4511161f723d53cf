/**
 * A headline → how well it tells by itself who did what: 1 for a named actor and a whole act, less for
 * what only its article explains, down to 0. By its words alone, so that tellings can be set against
 * each other and events with poor ones stand behind.
 */

import { matchesOf } from '../../../../base/matches';
import { organisationEndings } from '../../words/names';
import { bodies, matters, persons, things } from '../../words/anaphors';

const short = 25;
const brief = 40;

/** `who`: the names of those it is about. */
export function readsAlone(headline: string, who: readonly string[]): number {
  let lack = namelessness(headline, who);
  for (const [pattern, weight] of lacking) if (pattern.test(headline)) lack += weight;
  let pointed = 0;
  for (const [, noun = ''] of matchesOf(headline, alone)) pointed += standsFor(noun) ? 0.2 : 0.1;
  lack += Math.min(0.3, pointed);
  if (headline.length < short) lack += 0.2;
  else if (headline.length < brief) lack += 0.1;
  return Math.max(0, 1 - lack);
}

/** A subject that names somebody has done so by then, whatever its verb. */
const subjectWords = 5;
const beforeAct = /:| (?:is|are|was|were|has|have|had|will|would|\p{Ll}+ed)(?= |$)/u;

/** What stands in front of the act, as far as its first words show. */
export function subjectIn(headline: string): string {
  const opening = headline.split(' ', subjectWords).join(' ');
  const [subject = opening] = opening.split(beforeAct, 1);
  return subject;
}

/** “Pupil was diagnosed”: of nobody; “flow was stopped off the coast of Norland”: of something somewhere. */
function namelessness(headline: string, who: readonly string[]): number {
  const subject = subjectIn(headline);
  if (isNamed(subject, who)) return 0;
  const elsewhere = isNamed(headline, who);
  const [opening = '', next = ''] = subject.toLowerCase().split(/[^\p{L}-]+/u, 2);
  // “Town council”: of the town that the article is about.
  if (organisationEndings.has(next)) return elsewhere ? 0.1 : 0.3;
  if (publicActors.has(opening)) return elsewhere ? 0.1 : 0.3;
  return (standsFor(opening) ? 0.15 : 0) + (elsewhere ? 0.15 : 0.4);
}

/** Those who act for a country or a town: which one, the article has told. */
const publicActors = new Set(
  `congress parliament senate cabinet government police army navy soldiers troops prosecutors ministers
  lawmakers mps senators councillors rebels militants regulators rescuers firefighters divers voters`.split(
    /\s+/,
  ),
);

/** Whether its subject has no name. */
export function isNameless(headline: string, who: readonly string[]): boolean {
  return namelessness(headline, who) > 0;
}

/** Whether a noun fits a thousand things that a text may have named before. */
function standsFor(noun: string): boolean {
  return [bodies, persons, matters, things].some((nouns) => nouns.has(noun));
}

function isNamed(words: string, who: readonly string[]): boolean {
  if (
    / \P{L}{0,2}\p{Lu}/u.test(words) ||
    /^\p{L}*\p{Ll}\p{Lu}|^\p{Lu}{2}|^\p{Lu}\p{L}+['’]s? /u.test(words)
  )
    return true;
  return who.some((name) => words.includes(name.slice(name.lastIndexOf(' ') + 1)));
}

/** “the vessel”, “the virus spread”: which one, its article says; “the mayor of …”, “the year” need no telling. */
const alone =
  /\b(?:the|its|his|her|their) (\p{Ll}+)(?=['’]s? | (?:is|are|was|were|has|have|had|will|would|on|in|at|to|for|by|from|into|with|after|before|over|and)\b|[,”]|$)/gu;

const lacking: readonly (readonly [RegExp, number])[] = [
  // What went on, or how things stood, rather than what came about.
  [/ (?:is|are) (?:still |already |currently |now )?\p{Ll}+ing\b(?! to\b)/u, 0.15],
  [/ (?:was|were|been) (?:still |already |currently |now )?\p{Ll}+ing\b(?! to\b)/u, 0.3],
  [/ (?:is|are|was|were) (?:still |already |currently |now )?(?:under|in|on|at|not|no)\b/u, 0.3],
  [/ (?:is|are|was|were|has been|had) (?:an?|the) /, 0.2],
  [/ (?:is|are|was|were) (?!\p{Ll}+ed$)\p{Ll}+$/u, 0.3],
  // What “had happened” is told as the background of something else.
  [/ had \p{Ll}/u, 0.2],
  [/^(?:He|She|It|They|We|I|This|That|These|Those|His|Her|Its|Their)\b/, 0.6],
  [/\b(?:this|that|these|those) \p{Ll}/u, 0.2],
  // Set against something told before.
  [/\b(?:another|further|additional|other|others|more|same|latter|former)\b/, 0.1],
  // “Bo Marsh spoke at a hearing”: what he said, nobody learns.
  [/ spoke (?:at|in|during|before|after|outside) /u, 0.4],
  // “Riga-based company”, “American leader”: one of many.
  [
    /^(?:So-called |\S+-based \p{Ll}|\p{Lu}\p{Ll}+(?:an|ish|ese) (?:leader|official|man|woman) )/u,
    0.4,
  ],
  [/^(?:Some|Several|Many|Most|More|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\p{Nd})/u, 0.05],
  // Cut, or with another sentence behind it.
  [/…$| (?:and|or|of|to|that)$/, 0.3],
  [/\p{Ll} \p{Lu}\p{Ll}+ \p{Ll}+ing\b|\p{Ll} (?:The|An?|[DS]r) /u, 0.1],
];
