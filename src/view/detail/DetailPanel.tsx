/** The right panel's account of the chosen event: when and why, what, who says so, where they differ. */
import { X } from 'lucide-react';
import { readingOf } from '../../state/selectors/article-summaries';
import type { EditedEvent } from '../../state/edits/edit';
import { findArticle } from '../../state/selectors/article-selectors';
import { IconButton } from '../controls/IconButton';
import { Section } from '../controls/Section';
import { ToggleChip } from '../controls/ToggleChip';
import { useActions, useDateline, useDatelineStore } from '../store-context';
import { DetailHead } from './DetailHead';
import { Differences } from './Differences';
import { EditActions } from './EditActions';
import { NearInTime } from './NearInTime';
import { PassageQuote } from './PassageQuote';
import { passagesOf } from './passages';

export function DetailPanel({ event }: { readonly event: EditedEvent }) {
  const { select, setView } = useActions();
  const names = useDateline((state) => state.view.names);
  const store = useDatelineStore();
  const passages = passagesOf(event.sources, (id) => {
    const article = findArticle(store.getState(), id);
    return article && readingOf(article);
  });
  const named = [...new Set([...event.who, ...event.where])];
  return (
    <article aria-label="Chosen event" className="relative space-y-5 p-4">
      <div className="space-y-3.5">
        <DetailHead event={event} />
        <p className="rounded-lg border border-accent-line bg-accent-soft/50 px-3 py-2.5 text-xs leading-[1.15rem]">
          <strong className="font-semibold">Why this date.</strong> {event.date.why}
        </p>
      </div>
      <Section title="Sources" aside={passages.length > 1 ? 'oldest report first' : undefined}>
        <ul className="space-y-4">
          {passages.map((passage) => (
            <PassageQuote
              key={`${passage.article} ${passage.start}`}
              passage={passage}
              date={event.date}
            />
          ))}
        </ul>
      </Section>
      {event.conflict && <Differences conflict={event.conflict} sources={event.sources} />}
      <EditActions key={event.id} event={event} />
      {named.length > 0 && (
        <Section title="Who and where">
          <ul className="flex flex-wrap gap-1.5">
            {named.map((name) => (
              <li key={name}>
                <ToggleChip
                  label={name}
                  pressed={names.includes(name)}
                  onToggle={() =>
                    setView({
                      names: names.includes(name)
                        ? names.filter((other) => other !== name)
                        : [...names, name],
                    })
                  }
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <NearInTime />
      <IconButton
        icon={X}
        name="Close the event"
        keys="Esc"
        look="quiet"
        className="!absolute top-3 right-2.5 !h-7"
        onClick={() => select(null)}
      />
    </article>
  );
}
