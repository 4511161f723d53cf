/** “Ada Quill, who has died aged 84, …” of an obituary that says when: the news of a death is told on its day. */
import type { EventMention } from '../event';

const news = / has died\b/;
const record = / died\b/;

/** The news names no event where the same article dates the death of the same person by a day. */
export function withDeathOnItsDay(mentions: readonly EventMention[]): readonly EventMention[] {
  if (!mentions.some(isNews)) return mentions;
  const dated = mentions.filter(
    ({ headline, date, timex }) =>
      timex !== null && date?.earliest === date?.latest && record.test(headline),
  );
  return mentions.map((mention) =>
    isNews(mention) && dated.some((death) => isOfOne(death, mention))
      ? { ...mention, nameless: true }
      : mention,
  );
}

function isNews({ headline, timex, status }: EventMention): boolean {
  return timex === null && status === 'happened' && news.test(headline);
}

function isOfOne(death: EventMention, { headline, date }: EventMention): boolean {
  if (death.date === null || date === null || death.date.latest > date.latest) return false;
  const [full, short] = [death.headline, headline].map(namesOf);
  // “Ada Maria Quill” and “Ada Quill”
  return full?.at(0) === short?.at(0) && full?.at(-1) === short?.at(-1);
}

function namesOf(headline: string): readonly string[] {
  return headline.slice(0, headline.search(/ (?:has )?died\b/)).split(' ');
}
