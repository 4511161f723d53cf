/** German words around names. */
import { genders, type NameWords } from '../names';
import { words } from '../words';

const roles =
  /(?:meister|minister|präsident|kanzler|trainer|chef|sprecher|leiter|direktor|vorsitzende|richter|anwalt|anwält|professor|doktor|forscher|astronom|autor|regisseur|maler|dichter|kapitän|torwart|hüter|stürmer|unternehmer|gründer|inhaber|general|kaiser|könig|papst|bischof|pfarrer|landrat|landrät|senator|sekretär|experte|expert|kommissar|botschafter|sänger|schauspieler|schriftsteller|historiker|ingenieur|architekt|lehrer|politiker|geiger|händler|bauer|arzt|ärzt|herr|frau|manager|vorstand|kandidat|abgeordnete|trainer|physiker|chemiker|biolog|geolog|journalist|fotograf|bratscher|komponist|dirigent|fürst|graf|herzog|prinz|hauptmann|hauptfrau|witwe|bruder|schwester|sohn|tochter|enkel)(?:in|r)?$/u;

const firm =
  /^(?:gmbh|ag|kg)$|(?:firma|konzern|unternehmen|hersteller|betrieb|.bauer|zulieferer|reederei|brauerei|anbieter|betreiber)$/u;

export const names: NameWords = {
  isRole: (word) => roles.test(word),
  former: words(
    'früherer frühere früheren ehemaliger ehemalige ehemaligen einstiger einstige einstigen',
  ),
  titles: new Map([
    ['dr', null],
    ['prof', null],
  ]),
  bodies: words(
    `gmbh ag kg se ev e.v. fc sc sv tsv vfb vfl union universität hochschule institut bank firma konzern
     unternehmen verein verband stiftung werft gruppe partei museum landgericht amtsgericht`,
  ),
  isFirm: (word) => firm.test(word),
  teams: words('team mannschaft klub verein elf'),
  clubs: words('fc sc sv tsv vfb vfl fsv eintracht borussia hertha'),
  particles: words('van de di da'),
  contracted: words('im am vom zum zur beim ins ans aufs'),
  places: words('in aus nach'),
  goals: words(''),
  others: words(
    `brand betrieb führung kraft haft gefahr zukunft höhe sicherheit angriff rente quarantäne folge
     richtung form frage zeiten teilen bewegung ruhe flammen raten angaben kauf anspruch gang schutz
     einsicht sicht serie tränen trümmern asche freiheit arbeit auftrag empfang aussicht verbindung
     prozent euro millionen milliarden uhr grund einsatz mitte anfang ende gott ansicht einschätzung
     protest planung bau`,
  ),
  genders: genders(
    'der ein sein ihr kein dieser er ihn ihm',
    'die eine seine ihre keine diese sie',
    'das es',
  ),
};
