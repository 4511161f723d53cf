/** An article's publication date as a chip, or a request for it where something waits for it; a press opens the editor. */
import { selectWaitingArticles } from '../../../state/selectors/article-selectors';
import type { ArticleSummary } from '../../../state/selectors/article-summaries';
import { EditorPopover } from '../../controls/EditorPopover';
import { dateInWords } from '../../date-words';
import { useDateline } from '../../store-context';
import { PublishedEditor } from './PublishedEditor';
import { foundIn } from './published-words';

export function PublishedChip({ article }: { readonly article: ArticleSummary }) {
  const { id, title, published } = article;
  const needed = useDateline((state) => selectWaitingArticles(state).has(id));
  const day = published && dateInWords(published.value);
  const lacking = needed ? 'publication date needed' : 'no publication date';
  return (
    <EditorPopover
      chip={(day && (published.from === 'copy' ? `${day}, from a copy` : day)) ?? lacking}
      label={day ? `Published ${day}, change: ${title}` : `${capital(lacking)}: ${title}`}
      tooltip={published ? `Publication date, ${foundIn[published.from]}` : undefined}
      tone={
        day
          ? 'bg-ok-soft text-ok'
          : needed
            ? 'bg-warn-soft font-medium text-warn'
            : 'bg-sunken text-muted'
      }
      editorLabel={`Publication date of ${title}`}
      width="w-72"
    >
      {(close) => <PublishedEditor article={article} onClose={close} />}
    </EditorPopover>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
