/** What is said above articles that tell one report: `One report, three copies · Reuters, 21 Apr 2025`. */
import type { OriginGroup } from '../../state/selectors/origin-groups';
import { dateInWords } from '../date-words';

const numbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

export function originLabel({ articles }: OriginGroup): string {
  const count = numbers[articles.length - 2] ?? String(articles.length);
  const credit = articles.find((article) => article.reading?.article.credit)?.reading?.article
    .credit;
  const dates = new Set(articles.flatMap(({ published }) => (published ? [published.value] : [])));
  const [date] = dates;
  const where = [
    credit,
    dates.size === 1 && date !== undefined ? dateInWords(date).replaceAll(' ', '\u00a0') : null,
  ]
    .filter(Boolean)
    .join(', ');
  return [`One report, ${count} copies`, where].filter(Boolean).join(' · ');
}
