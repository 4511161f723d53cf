/** One block of an article: headings as such, captions marked, what is not the article dimmed. */
import { memo } from 'react';
import type { Block } from '../../article/article';
import type { Span } from '../../base/span';
import { LitSpan } from './LitSpan';
import { cutIntoSegments, type Lit } from './segments';
import { Words } from './Words';

interface ReaderBlockProps {
  readonly block: Block;
  readonly text: string;
  readonly lit: readonly Lit[];
  readonly dates: readonly Span[];
  /** The chosen event, when it is told here. */
  readonly selection: string | null;
  /** Words the reader was led to, when they stand here. */
  readonly place: Span | null;
  readonly titleOf: (event: string) => string;
  readonly onSelect: (event: string) => void;
}

const looks: Record<Block['kind'], string> = {
  title: 'font-serif text-xl font-semibold',
  heading: 'pt-1 font-serif text-lg font-semibold',
  paragraph: 'font-serif text-[1rem] leading-[1.6rem]',
  quote: 'border-l-2 border-line-strong pl-3 font-serif text-[1rem] leading-[1.6rem]',
  list: 'pl-3 font-serif text-[1rem] leading-[1.6rem]',
  caption: 'border-l-2 border-line pl-3 text-sm text-muted',
  boilerplate: 'text-xs text-muted',
};

export const ReaderBlock = memo(function ReaderBlock(props: ReaderBlockProps) {
  const { block, text, lit, dates, selection, place, titleOf, onSelect } = props;
  const segments = cutIntoSegments(block, lit, dates, place);
  return (
    <p dir="auto" className={`whitespace-pre-line wrap-anywhere ${looks[block.kind]}`}>
      {block.kind === 'caption' && <span className="font-sans font-medium">Caption: </span>}
      {segments.map((segment) =>
        segment.lit ? (
          <LitSpan
            key={segment.start}
            event={segment.lit.event}
            selected={segment.lit.event === selection}
            title={titleOf(segment.lit.event)}
            onSelect={onSelect}
          >
            <Words text={text} segment={segment} />
          </LitSpan>
        ) : (
          <Words key={segment.start} text={text} segment={segment} />
        ),
      )}
    </p>
  );
});
