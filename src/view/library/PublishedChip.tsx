/** An article's publication date as a chip, or a request for it; a press opens the editor. */
import type { ArticleSummary } from '../../state/article-summaries';
import { EditorPopover } from '../controls/EditorPopover';
import { dateInWords } from '../date-words';
import { PublishedEditor } from './PublishedEditor';
import { foundIn } from './published-words';

export function PublishedChip({ article }: { readonly article: ArticleSummary }) {
  const { title, published } = article;
  const day = published && dateInWords(published.value);
  return (
    <EditorPopover
      chip={chipOf(article)}
      label={day ? `Published ${day}, change: ${title}` : `Publication date needed: ${title}`}
      tooltip={published ? `Publication date, ${foundIn[published.from]}` : undefined}
      tone={published ? 'bg-ok-soft text-ok' : 'bg-warn-soft font-medium text-warn'}
      editorLabel={`Publication date of ${title}`}
      width="w-72"
    >
      {(close) => <PublishedEditor article={article} onClose={close} />}
    </EditorPopover>
  );
}

function chipOf({ published }: ArticleSummary): string {
  if (!published) return 'publication date needed';
  const day = dateInWords(published.value);
  return published.from === 'copy' ? `${day}, from a copy` : day;
}
