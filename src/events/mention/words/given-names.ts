/** Given names that tell whether a person is “he” or “she”; ones that both bear are left out. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

const men = list(`
  aaron abdul abdullah abraham adam ahmed alan albert alejandro alexander alfred ali allan allen anders andre
  andreas andrei andrew anthony antonio arnold arthur barack barry ben benjamin bernard bill billy bob
  boris brad brendan brian bruce carl carlos charles chris christopher chuck colin conrad craig daniel
  dave david dean dennis derek diego dmitry don donald doug douglas ed eddie edward emmanuel eric
  erik ernest evan fidel francis francisco frank fred frederick fritz gary geoffrey george gerald gerard gerhard
  giovanni gordon graeme graham greg gregory guy hans harold harry hassan heinrich helmut henri henry howard
  hugh hugo hussein ian igor ivan jack jacob jacques jake james jason javier jeff jeffrey jeremy jerry
  jim jimmy joe joel johannes john johnny jonathan jorge jose josef joseph joshua juan julian justin
  jens karl keith ken kenneth kevin klaus kofi lars larry lawrence ludwig magnus nils olaf sven leon leonard lewis liam louis luis luke mahmoud
  malcolm manuel marcus mario mark martin marvin matt matthew maurice max michael miguel mikhail mike
  mohamed mohammad mohammed muhammad nathan neil nelson nicholas nick nicolas nigel norman oliver oscar
  osama oswald otto owen patrick paul pedro pete peter phil philip phillip pierre rafael ralph ray
  raymond ricardo richard rick rob robert roberto robin rodney roger roland ron ronald roy russell sam
  samuel saddam scott sean sebastian sergei sergio seth simon stanley stefan stephen steve steven stewart
  stuart ted terence terry theodore thomas tim timothy toby todd tom tommy tony trevor vaclav victor
  viktor vincent vladimir volodymyr walter warren wayne wilhelm will william winston wolfgang yuri`);

const women = list(`
  abigail agnes alice alicia alison amanda amelia amy andrea angela angelina anita anna annabel anne
  annie barbara beatrice betty beverly bridget brenda carla carmen carol caroline carrie catherine cathy
  charlotte cheryl christina christine claire clara claudia condoleezza cynthia daisy deborah debbie
  denise diana diane donna doris dorothy edith eileen elaine eleanor elena elisabeth eliza elizabeth
  ellen emily emma erica erin esther eva evelyn fiona florence frances geraldine gillian gloria grace
  hannah harriet heather helen helena hillary ida ingrid irene isabel isabella jacqueline jacqui jane
  janet janice jean jennifer jenny jessica jill joan joanna josephine joyce juanita judith judy julia
  julie karen kate katherine kathleen kathryn kathy katie laura lauren liliana linda lisa liz louise
  lucy lydia lynn madeleine madonna margaret maria marianne marie marilyn marion martha mary maureen
  megan melanie melissa mercedes meryl michelle miriam molly monica nadine nancy naomi natalia natalie
  natasha nicola nicole nina nora olga olivia oprah pamela patricia paula pauline penelope penny phyllis
  priscilla rachael rachel rebecca rita rosa rose rosemary roxanne ruth sally samantha sandra sara sarah
  sharon sheila shirley silvia simone sofia sonia sophia sophie stella stephanie sue susan suzanne sylvia
  tamara teresa theresa tina ursula vanessa vera veronica victoria virginia vivian wendy yoko yolanda
  yvonne zoe`);

/** Words that say as much. */
const manly =
  /\b(?:man|boy|father|son|brother|husband|uncle|king|prince|spokesman|chairman|duke|emperor)$/i;
const womanly =
  /\b(?:woman|girl|mother|daughter|sister|wife|widow|aunt|queen|princess|spokeswoman|chairwoman|actress|duchess|empress)$/i;

/** Null: cannot be told. `called` is a name, or a role (“the finance minister”). */
export function genderOf(called: string): 'he' | 'she' | null {
  const given = called.split(' ')[0]?.toLowerCase() ?? '';
  if (manly.test(called)) return 'he';
  if (womanly.test(called)) return 'she';
  if (!called.includes(' ')) return null;
  if (men.has(given)) return 'he';
  return women.has(given) ? 'she' : null;
}

/** Of a name that is all there is of it: “Otto”. */
export function genderOfGiven(name: string): 'he' | 'she' | null {
  const lower = name.toLowerCase();
  if (men.has(lower)) return 'he';
  return women.has(lower) ? 'she' : null;
}

/** “Otto”, “Ilse”: a name by itself that is a person’s. */
export function isGivenName(name: string): boolean {
  return genderOfGiven(name) !== null;
}
