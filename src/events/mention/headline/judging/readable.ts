/** Whether the words of a headline can stand alone: nothing cut off, stray, or pointing elsewhere. */

/** Whether nothing in the words themselves is cut off, stray or pointing elsewhere. */
export function isReadable(text: string): boolean {
  return (
    !unreadable.some((pattern) => pattern.test(text)) && !lacksOwners(text) && !lacksOwner(text)
  );
}

/** “Critics praised its plain style”, “$3bn was wiped off its value”: of what; neither critics nor sums are “it”. */
function lacksOwner(text: string): boolean {
  const at = text.search(/\bits\b/);
  if (at <= 0 || text.includes('“')) return false;
  const before = text.slice(0, at);
  const [opening = ''] = before.split(
    / (?:is|are|was|were|has|have|had|will|would|\p{Ll}+ed)(?= )/u,
    1,
  );
  const other = / (?:\p{Lu}|an? |one )/u.test(before);
  return (
    !other && /^(?:\p{Lu}?\p{L}* )*(?:\p{L}*[^\P{Ll}s]s|\S*\p{Nd}(?:k|m|mn|bn|tn)?)$/u.test(opening)
  );
}

/** “An order limited their use”: of what, only the text around says. */
function lacksOwners(text: string): boolean {
  const at = text.search(/\btheir\b/);
  if (at <= 0 || text.includes('“') || text.startsWith('their own', at)) return false;
  return !several.test(text.slice(0, at)) && !actsItself.test(text);
}

/** “Marsh Motors unveiled their …”: a firm is spoken of as many. */
const actsItself =
  /^(?:\p{Lu}[\p{L}’'.]* )+(?:(?:has|have|had|will|would) \p{Ll}+|\p{Ll}+(?:ed|[^s]s)) /u;

const several =
  /\p{L}[^s]s\b|\b(?:and|people|police|men|women|children|family|couple|crew|team|staff|public|crowd|majority|half|dozen|couple|pair|band|group|jury|government|council|company|firm|party|\p{Nd}[\p{Nd},.]*)\b/u;

/** Whether the last words ask for something behind them. */
export function endsOpen(text: string): boolean {
  return openEnds.some((pattern) => pattern.test(text));
}

const openEnds = [
  /[,:] (?:\p{Ll}+|\p{Nd}+%?)$/u,
  /\b(?:worth|using|being|becoming|including|between|within|every|its own|up to|as well as|more than|less than|such as|saying|called|named|known as|part of|known|one of|some of|many of|most of|to be|able to|in order)$/,
  // “was caused”: by what.
  /\b(?:is|are|was|were) (?:caused|prompted|triggered|preceded|accompanied)$/,
  // “was said by her office”: to be what.
  /\b(?:is|are|was|were) (?:said|reported|believed|thought|alleged|estimated|understood)(?: by (?:(?! to )[^,])+)?$/,
  /\$$|[-–]$|\b(?:and|or|of|the|an?|to|at|by|for|with|from|into|that|which|who)$/,
  // Some of what, a share of what.
  /\b(?:some|most|several|many|both|none)$(?<!\b(?:for|of|to|by) \p{L}{4,7})|\ban? \p{Nd}[\p{Nd}.]*%$/u,
];

const unreadable = [
  // A page’s own words, addresses, paths.
  /[\\@|]|\/(?<=\w\/)(?<!\bA\/)\p{Lu}|https?:|\b(?:BST|GMT|Photograph|Last updated|Click here|Read more)\b/u,
  // The end of an address, a list of facts behind a colon.
  /^\p{Lu}\p{Ll}{0,2}\. \p{Ll}|^\p{Nd}[^:“]*: /u,
  // “Neither did the flood stop …”: as much as its second half.
  /^N(?:either|or) (?:do|does|did|has|have|had|is|are|was|were|will|would|can|could|may|might)\b/,
  // “First to have crossed it”: of whom something is said, and nothing told.
  /^(?!.*\b(?:is|are|was|were|said|seem(?:s|ed)?|appear(?:s|ed)?|claims?|claimed)\b).*\bto have \p{Ll}+/u,
  // “Ada Quill had been sold to Ada Quill”: the subject is somebody else.
  /^(\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+) [^:]*\b\1\b/u,
  // Half of “&amp;”.
  /\bamp\b/,
  // A stray quotation mark, half the name of a place.
  /[`´]|^(?:Ala|Calif|Conn|Fla|Ill|Mass|Mich|Pa|Tenn|Tex|Va|Wash|N\.[CHJMY])\. /,
  // A mark where a word was left out, and two speakers.
  /[,:]\s?[,.:]|: [^“]*: |“[^”]*“/,
  // What is said begins with a verb, a preposition or half a clause.
  /: (?:had|has|have|was|were|is|are|will|would|who|which|and|or|on|about|rather|in front|instead) /,
  // A determiner, an auxiliary or a conjunction in front of nothing.
  /^(?:The|An?) (?:has|have|had|is|are|was|were|will|would|can|may|\p{Ll}+ed an?)\b/u,
  /^(?:Is|Are|Was|Were|Has|Have|Had|Does|Do|Did|And|Or|But|Of|Which|Who|Than|Not|Let|Please)\b/,
  ...openEnds,
  // “died aged 50 Executors”: a caption ran into the next line.
  /\baged \p{Nd}+ \p{Lu}/u,
  // Told, but not what.
  /\b(?:told|tells|informed|assured)\b(?!.*\b(?:to|that|how|why|what|whether|when|about|he|she|it|they|is|was|are|were|had|has|will|would)\b)/,
  /\b(?:said|says|thinks?|thought|believes?|claimed)(?: (?:if|that))?(?: \p{L}+){0,3}$/u,
  /\b(?:said|says|claimed) \S+['’]s “[^”]*”$/,
  // A clock in front, a stretch of time or an adverb left over behind.
  /^(?:[ECMP][DS]?T|[AP]M|am|pm): /,
  /“\p{Nd}{4}: /u,
  /\b(?:came|comes|come) (?:just |only |barely )?(?:an?|one|two|three|four|five|several|some) \p{L}+$/u,
  /[—–-] \p{L}+$|\bsome time$/u,
  /^(?:One|Those) (?:before|that|which|who|in)\b/,
  // A count and one, a date that was left half, a heading.
  /^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\p{Nd}+) \p{L}+s (?:was|is|has)\b/u,
  /\band \p{Nd}{1,2}$/u,
  // A second sentence, but “was bought by The Marsh Company”.
  /(?<!\b(?:by|of|to|in|at|for|from|with|on|and|joined|left|opera|film|novel|play|album|song|book|series|musical|show|painting|newspaper|ballet)) (?<=\p{Ll} )(?:The|An?) \p{Lu}/u,
  /\b(\p{Lu}\S+) \1\b|^['’‘,]|…$/u,
  /^(?:Much|How|What|Why|Tomorrow|Today|Yesterday|Guilty|Able|Unable|Due|Likely|Ready) /,
  // Cut before the clause it opens, or down to a word.
  /$(?<=\b(?:it|they|he|she|we|I|would|could|might|should|must|may|will|can))|,(?<=\b(?:or|and),)|\bknown (?:is|was|are|were|has|have)\b/,
  /: “\P{L}*\p{L}+\P{L}*”$/u,
  // “was pleased”: with what, the cut took.
  /\b(?:is|are|was|were) (?:pleased|glad|happy|sorry|sure|aware|confident|proud|certain|convinced|afraid|worried|concerned|disappointed|delighted|grateful|optimistic|hopeful)$/,
  // “was charged as well”: with what, stands before.
  /\bas well$/,
  // “published details”: of what; “began to cross it at night”: what.
  /\b(?:published|releas\p{L}+|gave|provided|obtained|issued|offered) (?:more |some |new )?(?:details|information|comments?|news)$/u,
  / it (?<=\b(?!that|if|whether|as|and|but|or|said|says|when|while|because|after|before)\p{Ll}{3,} it )(?:by|in|at|on|with|to|from|for|and|into|up|down|off|out)\b/u,
  // “A peace was signed, a truce”: half of two acts that lie apart, but “married Bo Marsh, a colleague”;
  // “the first and the second” of what.
  /, (?<= \p{Ll}+, )(?:an?|the) \p{Ll}+$|\bthe (?:first|second|third|latter) and the (?:first|second|third|latter)\b/u,
  /^(?:There|Then|Below|Above|Here|Thus|Hence) |\beach \p{Ll}+ (?:was|were|is|are|has|have|had)\b/u,
  // Two times were left out: “is due to begin with talks due to begin”.
  /\b(\p{Ll}+ to \p{Ll}+) .*\b\1$/u,
  // Half of “either … or”.
  /\beither\b(?!.*\bor\b)|\bneither\b(?!.*\bnor\b)|\bbetween\b(?!.*(?:\band\b|s\b))/u,
  // “died there”: where, only the text around says.
  /\b(?:there|here|then|elsewhere|nearby)$|\p{Ll} there(?! (?:is|are|was|were|has|have|had|will|would|could|may|might)\b)/u,
  // Whom, which one: only the text around says.
  /\b(?:him|them|themselves|me|us|you|your|my|our)\b(?=[^”]*$)(?!.*“)/,
  /\b(?:in|on|to|for|by|with|of|at|from|about|under|over|into|against|behind) (?:it|this|that|these|those)\b/,
  /“(?:This|That|These|Those|He|She|It|They) \p{Ll}/u,
  // “Marsh: “We shut the doors the next morning””: in whose name, and where, the talk before says.
  /“[^”]*\b(?:I|[Ww]e|[Oo]ur|[Mm]y|[Uu]s)\b/,
  /\b(?:this|these|those|such) (?!strong|high|low|weak|big|large|small|long|many|much|bad|good|fast|slow|hot|cold|close|cheap|year|summer|winter)\p{Ll}/u,
  /\bher (?:to|in|on|at|for|with|that|by|and|from|about)\b|\bher$/,
  /\b(?:do|does|did|has|have|is|was) so\b(?! (?:far|many|much|long)\b)|\bthe (?:former|latter|same|other)\b|\bones?$/i,
];
