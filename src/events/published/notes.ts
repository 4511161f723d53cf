/** What is said of an article that nothing dates. */
import type { Note } from '../../base/result';
import type { PublishedBracket } from './suggest';

const missing = 'no-publication-date';
const suggested = 'publication-date-suggested';

export function isAboutUndated({ code }: Note): boolean {
  return code === missing || code === suggested;
}

/** That the date is missing, and the likeliest one, which is not applied. */
export function undatedNotes(
  file: string,
  { suggestions: [best] }: PublishedBracket,
): readonly Note[] {
  const asked: Note = {
    code: missing,
    message: `${file} does not say when it was published. Set its date to place expressions such as “on Monday”.`,
    file,
  };
  if (!best) return [asked];
  const message = `${file} may have been published on ${best.value}: ${best.why} Set that date if you agree.`;
  return [asked, { code: suggested, message, file }];
}
