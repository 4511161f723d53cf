/** An article's language as a chip; a press offers it for correction. */
import { Popover } from 'radix-ui';
import type { ArticleSummary } from '../../state/article-summaries';
import { classNames } from '../controls/class-names';
import { languageInWords } from '../language-words';
import { LanguageEditor } from './LanguageEditor';

export function LanguageChip({ article }: { readonly article: ArticleSummary }) {
  const { title, language, detected } = article;
  if (language === null) return null;
  const name = languageInWords(language);
  return (
    <Popover.Root>
      <Popover.Trigger
        title={language === detected ? 'Language, told from the text' : 'Language, set by you'}
        aria-label={`Language ${name}, change: ${title}`}
        className={classNames(
          'shrink-0 rounded px-1.5 text-2xs leading-[1.125rem] whitespace-nowrap hover:underline',
          language === detected ? 'bg-surface-2 text-muted' : 'bg-accent-soft text-accent',
        )}
      >
        {name}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={6}
          collisionPadding={12}
          aria-label={`Language of ${title}`}
          className="z-40 w-64 rounded-lg border border-line bg-surface p-3.5 shadow-float"
        >
          <LanguageEditor article={article} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
