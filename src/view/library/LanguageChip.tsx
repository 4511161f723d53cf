/** An article's language as a chip; a press offers it for correction. */
import type { ArticleSummary } from '../../state/selectors/article-summaries';
import { EditorPopover } from '../controls/EditorPopover';
import { languageInWords } from '../language-words';
import { LanguageEditor } from './LanguageEditor';

export function LanguageChip({ article }: { readonly article: ArticleSummary }) {
  const { title, language, detected } = article;
  if (language === null) return null;
  const name = languageInWords(language);
  return (
    <EditorPopover
      chip={name}
      label={`Language ${name}, change: ${title}`}
      tooltip={language === detected ? 'Language, told from the text' : 'Language, set by you'}
      tone={language === detected ? 'bg-surface-2 text-muted' : 'bg-accent-soft text-accent'}
      editorLabel={`Language of ${title}`}
      width="w-64"
    >
      {() => <LanguageEditor article={article} />}
    </EditorPopover>
  );
}
