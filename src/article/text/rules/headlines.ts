/** Lists of other articles: a label such as "Latest News" with what follows, or lines with clock times. */
import { runLength, type LineRule } from '../rule';

const label =
  /^(?:(?:the\s)?latest(?:\s(?:news|stories|articles|posts|headlines|updates))?|(?:more|other|top|related|recommended|popular|trending|featured|recent|similar|breaking|further)\s(?:news|stories|story|articles?|posts?|headlines|reading|content|coverage|topics|links|now|from\s.{1,40}|on\s.{1,40}|in\s.{1,40})|most\s(?:read|popular|viewed|shared|commented)|(?:read|see|watch)\s(?:also|more|next|too)|also\s(?:read|on|in)\b.{0,30}|you\s(?:may|might)\s(?:also\s)?(?:like|be interested in|enjoy)|don['’]t miss|editor['’]?s['’]?\s(?:picks?|choice)|recommended(?:\sfor you)?|related|trending|what to read next|up next|next article|previous article|lire aussi|à lire(?: aussi| également)?|sur le même (?:sujet|thème)|les plus lus|derni[èe]res (?:nouvelles|actualités|news)|articles similaires|mehr zum thema|lesen sie (?:auch|mehr)|das könnte sie auch interessieren|auch interessant|weitere (?:artikel|nachrichten|meldungen|themen)|meistgelesen|ähnliche (?:artikel|beiträge)|verwandte (?:artikel|themen)|lea también|te puede interesar|más (?:noticias|leídas|información)|noticias relacionadas|últimas noticias|leggi anche|ultime notizie|potrebbe interessarti|leia (?:também|mais)|últimas notícias|lees ook|meer nieuws|weiterlesen|read further.{0,40}|top[- ]themen.{0,30}|aktuelle (?:artikel|beiträge|themen|meldungen)|neueste (?:artikel|beiträge)|vorheriger beitrag|nächster beitrag|artículos relacionados|articles? connexes?|à découvrir|voir aussi|leer más)(?:\s*[:»›>.…-]*)$/iu;

/** "Read also: The bridge reopens": label and headline on one line. */
const inline =
  /^(?:read (?:also|more|next)|also read|see also|related(?: (?:story|article|news))?|more on this|lire aussi|à lire(?: aussi)?|lesen sie auch|lesen sie mehr|mehr zum thema|lea también|leggi anche|leia também|lees ook|watch|recommended)\s?[:|>»-]\s?\S/iu;

const clock = /^(?:[-–*•]\s*)?\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?\s+\S/i;

export const headlines: LineRule = {
  kind: 'boilerplate',
  reason: 'headlines',
  takes: (page, index) => {
    const text = page.lines[index]?.text ?? '';
    const timed = runLength(page, index, (line) => clock.test(line.text) && line.text.length < 250);
    if (timed >= 3) return timed;
    if (text.length < 80 && label.test(text)) return 1 + listAfter(page, index + 1);
    return (page.words[index] ?? 0) < 30 && inline.test(text) ? 1 : 0;
  },
};

/** Items, timed lines and unended short lines up to the next running text. */
function listAfter(page: Parameters<LineRule['takes']>[0], from: number): number {
  return runLength(
    page,
    from,
    ({ text }, i) =>
      clock.test(text) ||
      (/^[-–*•]\s/.test(text) && text.length < 250) ||
      label.test(text) ||
      // A short line right before running text is that text's heading, unless items came before.
      (!page.prose[i] && text.length < 140 && page.prose[i + 1] !== true),
  );
}
