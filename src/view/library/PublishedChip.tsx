/** An article's publication date as a chip, or a request for it; a press opens the editor. */
import { useState } from 'react';
import type { ArticleSummary } from '../../state/article-summaries';
import { EditorPopover } from '../controls/EditorPopover';
import { dateInWords } from '../date-words';
import { PublishedEditor } from './PublishedEditor';
import { foundIn } from './published-words';

export function PublishedChip({ article }: { readonly article: ArticleSummary }) {
  const [open, setOpen] = useState(false);
  const { title, published } = article;
  const editor = <PublishedEditor article={article} onClose={() => setOpen(false)} />;
  const shared = { open, onOpenChange: setOpen, editorLabel: `Publication date of ${title}` };
  if (!published)
    return (
      <EditorPopover
        {...shared}
        chip="publication date needed"
        label={`Publication date needed: ${title}`}
        tone="bg-warn-soft font-medium text-warn"
        width="w-72"
      >
        {editor}
      </EditorPopover>
    );
  const day = dateInWords(published.value);
  return (
    <EditorPopover
      {...shared}
      chip={published.from === 'copy' ? `${day}, from a copy` : day}
      label={`Published ${day}, change: ${title}`}
      tooltip={`Publication date, ${foundIn[published.from]}`}
      tone="bg-ok-soft text-ok"
      width="w-72"
    >
      {editor}
    </EditorPopover>
  );
}
