/** Sentences that carry a date and made no event, each with the reason: what was left out is visible. */
import type { LeftOut } from '../../events/event';
import { findArticle, selectLeftOut } from '../../state/selectors';
import { Disclosure } from '../controls/Disclosure';
import { Section } from '../controls/Section';
import { counted } from '../count-words';
import { usePage } from '../shell/page-context';
import { useDateline, useDatelineStore } from '../store-context';

const shown = 100;

export function LeftOutList() {
  const leftOut = useDateline(selectLeftOut);
  if (leftOut.length === 0) return null;
  return (
    <Section title="Left out">
      <Disclosure label={`${counted(leftOut.length, 'dated sentence')} made no event`}>
        <ul className="space-y-2.5">
          {leftOut.slice(0, shown).map((entry) => (
            <LeftOutItem key={`${entry.article}:${entry.start}`} entry={entry} />
          ))}
        </ul>
      </Disclosure>
    </Section>
  );
}

function LeftOutItem({ entry }: { readonly entry: LeftOut }) {
  const { read } = usePage();
  const store = useDatelineStore();
  const article = findArticle(store.getState(), entry.article);
  return (
    <li className="text-xs">
      <button
        type="button"
        className="line-clamp-3 text-left font-serif text-sm hover:underline"
        onClick={() => read(entry.article, entry)}
      >
        {article?.text?.slice(entry.start, entry.end)}
      </button>
      <p className="text-muted">{entry.reason}</p>
    </li>
  );
}
