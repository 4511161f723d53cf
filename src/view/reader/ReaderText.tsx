/** An article's text with the words that tell of events lit; the chosen event is scrolled to. */
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { overlaps } from '../../base/span';
import type { Block } from '../../article/article';
import type { Timex } from '../../dates/timex';
import type { Reading } from '../../events/reading';
import type { ArticleSummary } from '../../state/selectors/article-summaries';
import { openReading } from '../../state/selectors/open-reading';
import {
  findEvent,
  selectAllEvents,
  selectSelectedEvent,
} from '../../state/selectors/event-selectors';
import { Disclosure } from '../controls/Disclosure';
import { counted } from '../count-words';
import { usePage } from '../shell/page-context';
import { useActions, useDateline, useDatelineStore } from '../store-context';
import { runsOfBlocks } from './block-runs';
import { litSpans } from './lit-spans';
import { ReaderBlock } from './ReaderBlock';
import { reveal } from './reveal';
import { spansByBlock } from './segments';

/** `article` has a text. */
export function ReaderText({ article }: { readonly article: ArticleSummary }) {
  const store = useDatelineStore();
  const { select } = useActions();
  const events = useDateline(selectAllEvents);
  const selection = useDateline(selectSelectedEvent)?.id ?? null;
  const { place: led } = usePage();
  const place = led?.article === article.id ? led : null;
  const container = useRef<HTMLDivElement>(null);
  const { id, reading: packed, carried } = article;
  const { text, blocks, timexes } = useMemo(
    () => (packed ? contentOf(openReading(packed)) : plainContent(carried ?? '')),
    [packed, carried],
  );
  const lit = useMemo(() => spansByBlock(blocks, litSpans(events, id)), [blocks, events, id]);
  const dates = useMemo(
    () =>
      spansByBlock(
        blocks,
        timexes.filter(({ date }) => date !== null),
      ),
    [blocks, timexes],
  );
  const runs = useMemo(() => runsOfBlocks(blocks), [blocks]);
  const titleOf = useCallback(
    (event: string) => findEvent(store.getState(), event)?.title ?? '',
    [store],
  );
  useEffect(() => {
    if (selection === null) return;
    reveal(container.current?.querySelector(`[data-lit="${CSS.escape(selection)}"]`));
  }, [selection, id]);
  // After the effect above: of an event told twice, it leads to the telling that was asked for.
  useEffect(() => {
    if (place) reveal(container.current?.querySelector('[data-sought]'));
  }, [place]);
  const draw = (index: number) => {
    const block = blocks[index];
    if (!block) return null;
    const here = lit[index] ?? [];
    return (
      <ReaderBlock
        key={block.start}
        block={block}
        text={text}
        lit={here}
        dates={dates[index] ?? []}
        selection={here.some(({ event }) => event === selection) ? selection : null}
        place={place && overlaps(place, block) ? place : null}
        titleOf={titleOf}
        onSelect={select}
      />
    );
  };
  return (
    <div ref={container} className="space-y-3">
      {runs.map((run) => {
        const drawn = run.blocks.map((_, i) => draw(run.first + i));
        if (!run.boilerplate) return drawn;
        const what = run.reasons.length > 0 ? `: ${run.reasons.join(', ')}` : '';
        return (
          <Disclosure
            key={`not ${run.first}`}
            label={`${counted(run.blocks.length, 'part')} not read as article${what}`}
          >
            <div className="space-y-1 border-l-2 border-line pl-3">{drawn}</div>
          </Disclosure>
        );
      })}
    </div>
  );
}

interface Content {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly timexes: readonly Timex[];
}

function contentOf({ article: { text, blocks }, timexes }: Reading): Content {
  return { text, blocks, timexes };
}

/** The text of an article that the engine has not read. */
function plainContent(text: string): Content {
  return { text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }], timexes: [] };
}
