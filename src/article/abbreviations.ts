/** Words that carry a full stop without ending a sentence, by language. */

const english =
  'Mr Mrs Ms Dr Prof Gen Sen Rep Gov Lt Col Capt Sgt Maj Adm Brig Cmdr Cpl Pvt Rev Hon Pres Supt Sr Jr St Mt Ft Messrs Mmes vs v No Nos Art Sec Fig Vol Dkt Exh para paras pp Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Inc Ltd Corp Co Cos Bros Cie LLC Univ Dept Assn Ave Blvd Rd approx ca cf est al etc Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo';
const byLanguage: Readonly<Record<string, string>> = {
  de: 'Dr Prof Hr Fr St Nr Abs Art Bd bzw ca d.h z.B u.a usw etc vgl evtl ggf inkl Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Mio Mrd Tel Str geb gest sog v.a o.ä i.d.R Dipl Ing Mag max mind v n z u d',
  fr: 'M MM Mme Mlle Dr Pr St Ste av apr env etc cf p.ex janv févr avr juil sept oct nov déc art n° vol éd',
  es: 'Sr Sra Srta Dr Dra D Dña Ud Uds etc pág núm art ene feb mar abr may jun jul ago sep sept oct nov dic a.C d.C EE UU a d',
  it: 'Sig Sig.ra Dott Dr Prof Ing Avv On ecc pag art gen feb mar apr mag giu lug ago set ott nov dic a.C d.C',
  pt: 'Sr Sra Dr Dra Prof Exmo etc pág art jan fev mar abr mai jun jul ago set out nov dez a.C d.C',
  nl: 'dhr mevr dr prof ir drs bijv enz o.a m.b.t nr art jan feb mrt apr jun jul aug sep okt nov dec',
  ru: 'г гг в вв н.э т.е т.д т.п др пр ул им руб тыс млн млрд см стр',
};
const sets = new Map<string, ReadonlySet<string>>();

/** Whether the text ends in an abbreviation's full stop; single capitals ("J.", "U.S.") are some. */
export function endsInAbbreviation(text: string, language: string): boolean {
  const match = /(?<![\p{L}\p{N}.])((?:\p{L}\.)*\p{L}+)\.$/u.exec(text.trimEnd());
  const word = match?.[1];
  if (word === undefined) return false;
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  return abbreviationsOf(language).has(word);
}

function abbreviationsOf(language: string): ReadonlySet<string> {
  const known = sets.get(language);
  if (known) return known;
  const made = new Set((byLanguage[language] ?? english).split(' '));
  sets.set(language, made);
  return made;
}
