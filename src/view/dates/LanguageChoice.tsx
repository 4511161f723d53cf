/** The language whose rules read the sentence. */
const languages = [
  ['en', 'English'],
  ['de', 'German'],
  ['fr', 'French'],
  ['es', 'Spanish'],
] as const;

interface LanguageChoiceProps {
  readonly language: string;
  readonly onLanguage: (language: string) => void;
}

export function LanguageChoice({ language, onLanguage }: LanguageChoiceProps) {
  return (
    <label className="block space-y-1">
      <span className="text-xs font-semibold">Language</span>
      <select
        value={language}
        onChange={(event) => onLanguage(event.target.value)}
        className="h-8 w-full rounded-md border border-line-strong bg-surface px-2 text-sm"
      >
        {languages.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
