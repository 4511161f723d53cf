/** The language whose rules read the sentence: one of those the engine knows. */
import { languages } from '../../dates/languages/list';

interface LanguageChoiceProps {
  readonly language: string;
  readonly onLanguage: (language: string) => void;
}

const names = new Intl.DisplayNames('en', { type: 'language' });

export function LanguageChoice({ language, onLanguage }: LanguageChoiceProps) {
  return (
    <label className="block space-y-1.5">
      <span className="text-xs font-semibold">Language</span>
      <select
        value={language}
        onChange={(event) => onLanguage(event.target.value)}
        className="h-8 w-full rounded-md border border-line-strong bg-surface px-2 text-sm"
      >
        {languages.map(({ code }) => (
          <option key={code} value={code}>
            {names.of(code)}
          </option>
        ))}
      </select>
    </label>
  );
}
