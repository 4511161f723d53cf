/** What a language is called, from its BCP 47 primary subtag. */

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The subtag itself, where it is none that has a name. */
export function languageInWords(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
