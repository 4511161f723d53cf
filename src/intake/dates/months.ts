/** Names of months in the languages pages state their dates in, and the common short forms. */

const names: readonly string[] = [
  'january|jan|januar|jän|jänner|janvier|janv|enero|ene|gennaio|gen|janeiro|januari|января|янв|styczeń|stycznia|ledna|leden|ocak|tammikuu|tammikuuta|ιανουαρίου|січня|januára|ianuarie',
  'february|feb|februar|févr|fév|février|fevrier|febrero|febbraio|fevereiro|fev|februari|февраля|фев|luty|lutego|února|únor|şubat|helmikuu|helmikuuta|φεβρουαρίου|лютого|februára|februarie',
  'march|mar|märz|mär|maerz|mrz|mars|marzo|março|marco|maart|mrt|марта|мар|marzec|marca|března|březen|mart|maaliskuu|maaliskuuta|μαρτίου|березня|martie',
  'april|apr|avril|avr|abril|abr|aprile|апреля|апр|kwiecień|kwietnia|dubna|duben|nisan|huhtikuu|huhtikuuta|απριλίου|квітня|apríla|aprilie',
  'may|mai|mayo|maggio|mag|maio|mei|maj|мая|май|maja|května|květen|mayıs|toukokuu|toukokuuta|μαΐου|травня|mája',
  'june|jun|juni|juin|junio|giugno|giu|junho|июня|июн|czerwiec|czerwca|června|červen|haziran|kesäkuu|kesäkuuta|ιουνίου|червня|júna|iunie',
  'july|jul|juli|juillet|juil|julio|luglio|lug|julho|июля|июл|lipiec|lipca|července|červenec|temmuz|heinäkuu|heinäkuuta|ιουλίου|липня|júla|iulie',
  'august|aug|août|aout|agosto|ago|augustus|augusti|августа|авг|sierpień|sierpnia|srpna|srpen|ağustos|elokuu|elokuuta|αυγούστου|серпня|augusta',
  'september|sept|sep|septembre|septiembre|settembre|set|setembro|сентября|сен|wrzesień|września|září|eylül|syyskuu|syyskuuta|σεπτεμβρίου|вересня|septembra|septembrie',
  'october|oct|oktober|okt|octobre|octubre|ottobre|ott|outubro|out|октября|окт|październik|października|října|říjen|ekim|lokakuu|lokakuuta|οκτωβρίου|жовтня|októbra|octombrie',
  'november|nov|novembre|noviembre|novembro|ноября|ноя|listopad|listopada|listopadu|kasım|marraskuu|marraskuuta|νοεμβρίου|листопада|novembra|noiembrie',
  'december|dec|dezember|dez|décembre|déc|decembre|diciembre|dic|dicembre|dezembro|декабря|дек|grudzień|grudnia|prosince|prosinec|aralık|joulukuu|joulukuuta|δεκεμβρίου|грудня|decembra|decembrie',
];

const numbers = new Map(
  names.flatMap((list, index) => list.split('|').map((name) => [name, index + 1] as const)),
);

/** Alternatives for a pattern, longest first so that `mar` does not cut `march` short. */
export const monthPattern = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');

/** 1 to 12. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(name.toLowerCase());
}
