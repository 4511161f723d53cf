/** A line or element that only says when something was published or changed → those dates. */
import { matchesOf } from '../../base/matches';
import { readByline } from '../byline';
import { findDates, type DayOrder } from '../../intake/dates/find-dates';
import { monthPattern } from '../../intake/dates/months';

export interface StatedDate {
  readonly value: string;
  readonly role: 'published' | 'modified' | 'bare';
}

const publishedLabel =
  /(?<!\p{L})(?:publi(?:shed|é|ée|e|cado|cada|cación|cation)|first published|posted|created|released|issued|written|submitted|date(?!\p{L})|veröffentlicht|erstellt|erschienen|geschrieben|verfasst|eingestellt|mis en ligne|paru|fecha|pubblicat[oa]|gepubliceerd|geplaatst|опубликовано|opublikowano|publicerad|publisert|yayınlanma|added|veröffentlichung|datum|gepostet|rédigé|posté|écrit|发布|發布|发表|發表|公開日?|掲載|配信|입력|등록|발행)/iu;
const modifiedLabel =
  /(?<!\p{L})(?:updated?|modified|changed|edited|revised|aktualisiert|geändert|bearbeitet|stand\b|mis(?:e)? à jour|màj|modifié|actualizad[oa]|modificad[oa]|modifica(?:t[oa])?(?!\p{L})|aggiornat[oa]|atualizad[oa]|bijgewerkt|обновлено|zaktualizowano|uppdaterad|oppdatert|güncelleme|letzte änderung|dernière modification|更新|수정)/iu;

const time =
  /T?\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:\.\d{1,6})?)?(?:\s?[ap]\.?m\.?|Z|[+-]\d{2}:?\d{2})?|\d{1,2}\s?(?:[ap]\.?m\.?\b|uhr\b|h\b)|\d{1,2}時(?:\d{1,2}分)?/giu;
const filler = new Set(
  'on at in the by by: le la el il am um uhr à a las las alle de del du den der von vom est edt pst pdt cst cdt mst mdt gmt utc bst cet cest et pt ist am pm a.m p.m last first min read reading mins minutes minute minuten minuut minuti minutos leestijd lesedauer lesezeit lecture lectura lettura leitura tempo tiempo temps hrs and article story post posted published date time this was zuletzt onto updated update local hours ago os mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica segunda-feira terça-feira quarta-feira quinta-feira sexta-feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag понедельник вторник среда четверг пятница суббота воскресенье pazartesi salı çarşamba perşembe cuma cumartesi pazar poniedziałek wtorek środa czwartek piątek sobota niedziela måndag tisdag onsdag torsdag lördag söndag mandag tirsdag lørdag søndag fredag pondělí úterý čtvrtek pátek neděle 오전 오후 时间 日期 日時 kl klo godz ore ore: saat days day weeks week há dias vor tagen stunden il y a jours heures hace días horas'.split(
    ' ',
  ),
);
const months = new RegExp(`^(?:${monthPattern})$`, 'iu');
const writer =
  /(?:^|\s)(?:by|von|par|por|di|door)\s\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}/u;
const longest = 200;

/** The dates of a line that does nothing else than state them; empty for any other line. */
export function readDateLine(line: string, order: DayOrder = 'day-first'): StatedDate[] {
  if (line.length > longest) return [];
  const dates = findDates(line, order);
  if (dates.length === 0) return [];
  let rest = line;
  for (const { start, end } of [...dates].reverse())
    rest = `${rest.slice(0, start)} | ${rest.slice(end)}`;
  return rest.split(/[|•·⋅∙‧●–—]|\s-\s/).every(isFiller) ? labelled(line, dates) : [];
}

/** A year or month by itself: no publication date, but one that heads an entry of a chronology. */
const monthOrYear = new RegExp(
  `^[\\s#*_]*(?:c\\.|ca\\.|circa\\s)?\\s?(?:(?:${monthPattern})\\.?\\s)?\\d{4}(?:\\s?[-–]\\s?\\d{2,4})?[\\s:.*_]*$`,
  'iu',
);

/** Whether a line is nothing but a date, month, year or stretch of years, without a label. */
export function isBareDate(line: string): boolean {
  if (monthOrYear.test(line)) return true;
  const dates = readDateLine(line);
  return dates.length > 0 && dates.every(({ role }) => role === 'bare');
}

/**
 * The date a short line or a report's first paragraph begins with, alone or after names and places:
 * "Hamburg, 2 November 2021", "Ann Lee | Hamburg | 2 November 2021", "27.1.2022 – …",
 * "Norhaven, 27 January 2022 – The port …", "Press release of 20.01.2022". Weak evidence.
 */
export function leadingDate(text: string, order: DayOrder = 'day-first'): string | null {
  const [date] = findDates(text.slice(0, longest), order);
  if (!date || date.start > 60) return null;
  const before = text.slice(0, date.start).trim();
  const after = text.slice(date.end).replace(timeBehind, '').trim();
  const opens = before === '' && /^(?:[-–—|:•·/)]|$)/.test(after);
  const dateline = placed.test(before) && /^(?:\([^()]{2,30}\)\s?)?(?:[-–—]|\/\p{L})/u.test(after);
  const named = text.length < 100 && before !== '' && before.split(bars).every(isName);
  const release =
    /(?:release|mitteilung|meldung|communiqué|comunicado|beitrag|artikel|news|ausgabe)\s?(?:nr\.?\s?\d{1,4}\s?)?(?:vom|from|of|du|del|,)?$/iu.test(
      before,
    );
  return opens || dateline || (named && wordsIn(after) <= 6) || release ? date.value : null;
}

/** "7:41 AM ET" */
const timeBehind = /^[\s,]*(?:at\s)?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4}\b)?/i;
/** "NORHAVEN, Maine,": where a release or a report was sent from, before its day and a dash. */
const placed = /^\p{Lu}[\p{L}.’' -]{1,40}(?:,\s?\p{Lu}[\p{L}.’' -]{1,30}){0,2},$/u;

const bars = /\s?[|•·–—]\s?/;

/** A writer, a place or a section before a date; nothing between the last bar and the date. */
function isName(part: string): boolean {
  return (
    part === '' ||
    readByline(part) !== null ||
    /^\(?\p{Lu}[\p{L}.-]{1,25}(?:[\s/]\p{Lu}[\p{L}.-]{1,25}){0,3},?$/u.test(part)
  );
}

/** "Published 3 March 2021 in Region": a short line that begins with the label. */
export function opensAsPublished(text: string): boolean {
  return text.length <= longestLabelled && text.search(publishedLabel) === 0;
}

const longestLabelled = 80;

function wordsIn(text: string): number {
  return (text.match(/\p{L}+/gu) ?? []).length;
}

/** Each date of a text with the role that the nearest label before it gives. */
export function statedDates(text: string, order: DayOrder = 'day-first'): StatedDate[] {
  return labelled(text, findDates(text, order));
}

function labelled(text: string, dates: ReturnType<typeof findDates>): StatedDate[] {
  let from = 0;
  let role: StatedDate['role'] = 'bare';
  return dates.map(({ start, end, value }) => {
    const before = text.slice(from, start);
    const modified = lastIndex(before, modifiedLabels);
    // German puts the verb last: "wurde am 19. Mai 2010 um 23:03 gepostet".
    const trailing =
      /^[^.;|]{0,30}\b(?:gepostet|veröffentlicht|geschrieben|eingestellt|publiziert|verfasst)\b/iu;
    const published = Math.max(
      lastIndex(before, publishedLabels),
      trailing.test(text.slice(end, end + 60)) ? 0 : -1,
    );
    if (modified >= 0 || published >= 0) role = modified > published ? 'modified' : 'published';
    from = end;
    return { value, role };
  });
}

const publishedLabels = new RegExp(publishedLabel, 'giu');
const modifiedLabels = new RegExp(modifiedLabel, 'giu');

function lastIndex(text: string, label: RegExp): number {
  return matchesOf(text, label).at(-1)?.index ?? -1;
}

function isFiller(segment: string): boolean {
  if (readByline(segment.trim()) !== null) return true;
  const words = segment
    .replace(time, ' ')
    .replace(writer, ' ')
    .split(/[\s,;:()[\]/]+/)
    .map((word) => word.replace(/^[.'’]+|[.'’]+$/g, '').toLowerCase())
    .filter((word) => /\p{L}/u.test(word));
  const other = words.filter(
    (word) =>
      !filler.has(word) &&
      !months.test(word) &&
      !publishedLabel.test(word) &&
      !modifiedLabel.test(word),
  );
  return other.length === 0;
}
