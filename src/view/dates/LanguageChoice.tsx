/** The language whose rules read a text: one of those the engine knows. */
import { languages } from '../../dates/languages/list';
import { languageInWords } from '../language-words';

interface LanguageChoiceProps {
  readonly language: string;
  /** What the text was taken for; offered and marked even if the engine has no rules for it. */
  readonly detected?: string;
  readonly onLanguage: (language: string) => void;
}

export function LanguageChoice({ language, detected = language, onLanguage }: LanguageChoiceProps) {
  const codes = new Set([...languages.map(({ code }) => code), detected, language]);
  return (
    <label className="block space-y-1.5">
      <span className="block text-xs font-semibold">Language</span>
      <select
        value={language}
        onChange={(event) => onLanguage(event.target.value)}
        className="h-8 w-full rounded-md border border-line-strong bg-surface px-2 text-sm"
      >
        {[...codes].map((code) => (
          <option key={code} value={code}>
            {languageInWords(code)}
            {code === detected && detected !== language && ' (detected)'}
          </option>
        ))}
      </select>
    </label>
  );
}
