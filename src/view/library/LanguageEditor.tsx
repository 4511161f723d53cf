/** Offers the language of an article for correction; it is read anew under the one chosen. */
import { lazy, Suspense } from 'react';
import type { ArticleSummary } from '../../state/selectors/article-summaries';
import { languageInWords } from '../language-words';
import { useActions } from '../store-context';

/** Knows the languages by their rules, which the page itself leaves to its workers. */
const LanguageChoice = lazy(async () => ({
  default: (await import('../dates/LanguageChoice')).LanguageChoice,
}));

export function LanguageEditor({ article }: { readonly article: ArticleSummary }) {
  const { setLanguage } = useActions();
  const { id, language, detected } = article;
  if (language === null || detected === null) return null;
  return (
    <div className="space-y-1.5 text-xs">
      <Suspense fallback={<div className="h-[3.375rem]" />}>
        <LanguageChoice
          language={language}
          detected={detected}
          onLanguage={(chosen) => setLanguage(id, chosen === detected ? null : chosen)}
        />
      </Suspense>
      <p className="text-muted">
        {language === detected
          ? 'Told from the text. Another one reads its dates by other rules.'
          : `Set by you; the text looks like ${languageInWords(detected)}.`}
      </p>
    </div>
  );
}
