/** German verbs whose forms no ending tells, and words that only end like verbs. */
import { words } from '../words';

/** Past forms by a change of vowel, singular; the plural adds `-en`, prefixes stand before. */
export const strongPasts =
  `kam|ging|hieß|zwang|schwor|wog|wusch|schmolz|stand|lag|fand|stieg|fiel|sank|starb|nahm|verlor|gewann|schloss|begann|
zog|trat|trug|rief|schrieb|sprach|ließ|hielt|schlug|lief|fuhr|flog|floh|brach|schien|gab|blieb|bat|bot|
bog|band|sang|sprang|traf|trank|trieb|schob|schoss|schuf|schnitt|schwamm|schwieg|sah|saß|las|log|lud|
wuchs|warf|warb|wies|wich|riss|ritt|rang|riet|half|hing|hob|griff|glitt|galt|fing|focht|biss|barg|
befahl|stahl|stieß|stritt|litt|mied|maß|genoss|goss|grub|kroch|lieh|verdarb|verschwand|verzieh|
empfahl|empfing|entschied|schied|erlosch|erschrak|unterschied|drang|dachte|brachte|kannte|nannte|
rannte|sandte|wandte|brannte`.replace(/\n/g, '');

/** Present plurals and other forms that are infinitives elsewhere. */
export const presentPlurals = words(
  `bleiben geben gehen kommen stehen liegen finden planen fordern beginnen beenden eröffnen treffen
   nehmen ziehen treten rufen führen bauen feiern starten spielen wählen stimmen halten verlassen
   übernehmen erhalten bekommen suchen zeigen bieten laden reisen verhandeln beraten streiken
   gründen kaufen verkaufen entdecken unterzeichnen besetzen verlieren gewinnen zerstören errichten
   protestieren demonstrieren ermitteln schließen öffnen steigen sinken fallen enden erscheinen entscheiden kehren präsentieren bringen`,
);

/** They end like finite verbs and are none. */
export const attributes = words(
  `mit seit statt laut fast weit erst jetzt dort sonst damit somit soweit rund gut oft nicht selbst
   insgesamt zuletzt bereit nächst zweit ersten zweiten dritten vierten fünften letzten besten meisten
   ganzen weiten hohen heute heuten guten alten roten späten spätestens konkret direkt bekannt bestimmt
   gesamt gesamten bisherigen längst meist sogenannten genannten überhaupt unbekannt gezielt verletzt
   dicht leicht schlecht recht echt nackt kalt alt bunt hart dritt viert achte achten elften zwölften
   zehnten neunten siebten sechsten aktuellsten größten höchsten wichtigsten neuesten jüngsten ältesten
   ebenfalls geplant geplanten erwartet vermutlich unten seiten mitten hinten vorn zwischen zuerst
   vielleicht wohl anscheinend beste letzte erste zweite dritte vierte fünfte sechste siebte größte
   älteste jüngste wichtigste höchste meiste alte gute kalte rote späte weite echte leichte schlechte
   rechte harte bunte heutige gestern heut hätte geheimnisvollste privat satt matt fett wert stets bis
   anfangs samt insbesondere erneut gesamte bislang zahlreichen nichts etwas unweit berühmt berühmte
   berühmten bekannte bekannten beliebt beliebte beliebten erstmals beauftragten verletzte verletzten
   getötet getötete vermisste vermissten angeklagte angeklagten beschuldigten`,
);
