/** Verbs by what they do to the clause they govern. Lemmas; `lemmas.ts` brings words to them. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Saying as such: what follows is a claim of the speaker. */
export const sayingVerbs = list(`
  accuse add admit advise allege announce answer argue ask assert assure boast brief caution charge
  cite claim clarify comment complain concede conclude confirm contend criticize criticise
  criticism declare deny describe detail disclose dismiss emphasize emphasise estimate explain
  express hint imply indicate inform insist label lament maintain mention note observe outline
  pledge point predict proclaim promise protest quip quote read recall reiterate remark repeat
  reply report respond reveal say signal speculate state stress suggest tell testify text tout
  tweet underline underscore urge voice vow warn welcome write blog post acknowledge praise talk
  speak call declare forecast`);

/** Saying verbs that may take a clause without “that”, or frame a quotation from behind. */
export const framingVerbs = list(`
  add admit allege announce argue ask assert boast caution claim comment complain concede conclude
  confirm contend declare deny disclose emphasize emphasise estimate explain forecast hint indicate
  insist joke lament maintain note observe predict promise quip recall reiterate remark repeat reply
  report respond reveal say state stress suggest tell testify tweet underline underscore vow warn
  write acknowledge agree believe feel hope think know fear expect find show mean learn realize
  understand guess suppose assume presume hear wish decide read`);

/** What their content says is taken as established by the text. */
export const factiveVerbs = list(`
  announce confirm reveal disclose acknowledge admit show find learn realize know recall`);

/** What their content says is hoped, feared or thought: never more than possible. */
export const attitudeVerbs = list(`
  believe consider doubt expect fear feel forecast guess hope imagine predict pray speculate suggest
  suppose assume presume suspect think want wish await anticipate urge demand insist propose seek desire call dream
  warn estimate recommend request ask`);

/** A later act is intended or arranged. */
export const planningVerbs = list(`
  agree aim arrange book commit decide due expect hope intend look offer plan pledge prepare promise
  propose schedule seek set slate threaten vow want wish aspire anticipate ready choose elect
  prepare await target consider contemplate poise project`);

/** The act in the complement did not or shall not happen. */
export const refusingVerbs = list(`
  deny refuse decline reject fail exclude preclude avoid abandon cancel scrap forgo neglect veto
  bar ban prevent forbid prohibit dismiss oppose refrain block dispute rebut rebuff`);

/** Somebody answers for, or answers to, what happened before. */
export const answeringVerbs = list(`
  accuse acquit apologise apologize arrest blame charge clear compensate condemn convict criticise
  criticize detain fault fine honour honor imprison indict jail mourn plead praise prosecute protest
  punish question sentence sue suspect thank try`);

/** Acts that are done to nobody: without an auxiliary their past forms are no participles. */
export const intransitiveVerbs = list(`
  die flee go come arrive fall rise emerge return resign retire live vanish collapse serve study reside
  remain operate teach travel graduate drown emigrate perish disappear
  bounce crash explode escape erupt expire`);

/** Beginning, going on, managing: the act in the complement shares time and truth with the verb. */
export const aspectVerbs = list(`
  begin start continue keep resume go stop finish cease manage proceed help get come use appear seem
  move have need happen remain`);

/** States rather than events: they rarely deserve a place of their own. */
export const stateVerbs = list(`
  be have remain seem appear contain consist include belong own possess hold involve mean need know
  like love want resemble cost weigh measure equal depend concern matter exist feature lie stand
  keep align coincide relate represent view see regard consider constitute allow enable require use
  support operate run comprise serve live work stay face mark`);

/** `-s` forms that taggers take for nouns after a name. */
export const nounLikeVerbs = list(`
  views casts plans claims cuts drops aims backs calls charges demands faces fears hits hopes joins
  leads moves needs offers orders promises pushes raises reports returns rules sees seeks sets signs
  starts states steps stops strikes tests urges votes vows wants warns wins works releases launches
  aligns addresses remains visits meets hosts loses bans bids debates denies doubts dies arrests
  attacks accuses approves backs blames bombs borders clashes clinches concedes costs crosses
  declines defends delays descends edges ends eyes falls files fires gains grants halts heads hints
  jumps kills lands lifts marks names nears opens outlines parts passes pauses pays pledges praises
  presses probes pulls quits races rallies rates reaches records rejects resigns retires reveals
  rises rocks saves scores scraps seals shares shifts shows shuts slams slips soars spends stages
  stands sues surges takes talks threatens tops tours trades turns unveils wages walks weighs
  welcomes withdraws`);

/** Irregular past forms that are never participles after a bare noun, with their lemma. */
export const irregularPast: ReadonlyMap<string, string> = new Map(
  `arose:arise ate:eat awoke:awake became:become began:begin beat:beat bent:bend bet:bet bit:bite blew:blow
  bled:bleed bore:bear bought:buy bound:bind bred:breed broadcast:broadcast broke:break brought:bring built:build burnt:burn
  burst:burst came:come cast:cast caught:catch chose:choose clung:cling cost:cost crept:creep
  cut:cut dealt:deal did:do drank:drink drew:draw drove:drive dug:dig fell:fall fed:feed felt:feel
  fled:flee flew:fly flung:fling forbade:forbid forgave:forgive forgot:forget fought:fight
  forecast:forecast found:find froze:freeze gave:give got:get grew:grow ground:grind had:have heard:hear held:hold
  hid:hide hit:hit hung:hang hurt:hurt kept:keep knelt:kneel knew:know laid:lay lay:lie led:lead
  leapt:leap left:leave lent:lend let:let lit:light lost:lose made:make meant:mean met:meet
  misled:mislead overcame:overcome overtook:overtake oversaw:oversee outdid:outdo paid:pay put:put
  quit:quit ran:run rang:ring read:read rebuilt:rebuild retook:retake rode:ride rose:rise said:say sang:sing
  sank:sink sat:sit saw:see sent:send set:set shed:shed shone:shine shook:shake shot:shoot
  shrank:shrink shut:shut slept:sleep slid:slide sold:sell sought:seek spent:spend split:split
  spoke:speak spread:spread sprang:spring stole:steal stood:stand strode:stride struck:strike
  stuck:stick stung:sting swam:swim swept:sweep swore:swear swung:swing taught:teach threw:throw
  thought:think told:tell took:take tore:tear undertook:undertake underwent:undergo
  understood:understand upheld:uphold was:be went:go were:be wept:weep withdrew:withdraw
  withstood:withstand woke:wake won:win wore:wear wound:wind wrote:write foresaw:foresee
  mistook:mistake partook:partake undid:undo outran:outrun`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Participles that differ from the past: without an auxiliary they open no finite clause. */
export const irregularParticiples: ReadonlyMap<string, string> = new Map(
  `arisen:arise been:be begun:begin bitten:bite blown:blow born:bear borne:bear broken:break chosen:choose
  done:do drawn:draw driven:drive drunk:drink eaten:eat fallen:fall flown:fly forbidden:forbid
  foreseen:foresee forgiven:forgive forgotten:forget frozen:freeze given:give gone:go gotten:get
  grown:grow hidden:hide known:know mistaken:mistake overseen:oversee overtaken:overtake
  proven:prove ridden:ride risen:rise rung:ring seen:see shaken:shake shown:show shrunk:shrink
  spoken:speak stolen:steal stricken:strike sung:sing sunk:sink sworn:swear taken:take thrown:throw
  torn:tear undergone:undergo undertaken:undertake withdrawn:withdraw woken:wake worn:wear
  written:write`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** “had the ban lifted”: what they bring about is in the participle behind their object. */
export const bringing = new Set(['have', 'get']);
