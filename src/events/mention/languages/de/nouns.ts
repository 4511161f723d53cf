/** German nouns, and the words around them that tell where their phrases end. */
import type { CapitalNouns } from '../capital-nouns';
import { words } from '../words';

export const capitalNouns: CapitalNouns = {
  events:
    /(?:ung(?:en)?|[Ee]reignisse?n?|[Pp]roteste?n?|[Aa]ufst[aä]nde?n?|[Ww]ahl(?:en)?|[Kk]rieg|[Pp]utsch|[Uu]nglück|[Uu]nfall|[Aa]nschlag|[Aa]ngriff|[Tt]reffen|[Gg]ipfel|[Uu]rteil|[Bb]ericht|[Ii]nterview|[Rr]ede|[Bb]rand|[Üü]berfall|[Kk]onferenz|[Dd]emonstration(?:en)?)$/,
  editions:
    /(?:[Ss]aison|WM|EM|[Ss]piele|[Mm]esse|[Pp]reis|[Ff]estival|[Aa]ward|Jahrgang|[Oo]lympia|[Ss]how|[Cc]up|[Cc]amp|[Mm]eisterschaft|[Tt]age|[Jj]ahre[ns]?|[Hh]aushalt|[Pp]okal|[Tt]our|[Bb]ilanz|[Ww]ahl|Agenda|Edition)$/,
  articles: words('der die das den dem des'),
  genitives: words('des der eines einer dieser seines seiner ihres ihrer'),
  sureGenitives: words('des eines'),
  maybeGenitive: words('der'),
  joints: words('und oder sowie bzw beziehungsweise'),
  isSureAdjective: (word) => /(?:ig|lich|isch)e[nrsm]?$/.test(word),
};
