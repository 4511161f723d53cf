/** Sentences that carry a date and made no event, article by article, each with the reason: what was left out is visible. */
import { useState } from 'react';
import type { LeftOut } from '../../../events/event';
import { findArticle, selectLeftOut } from '../../../state/selectors/article-selectors';
import { Button } from '../../controls/Button';
import { Disclosure } from '../../controls/Disclosure';
import { Section } from '../../controls/Section';
import { counted, numberInWords } from '../../count-words';
import { sourceColour } from '../../source-colour';
import { useDateline } from '../../store-context';
import { LeftOutItem } from './LeftOutItem';

/** Sentences drawn at a time. */
const page = 50;

export function LeftOutList() {
  const leftOut = useDateline(selectLeftOut);
  const [limit, setLimit] = useState(page);
  if (leftOut.length === 0) return null;
  return (
    <Section title="Left out">
      <Disclosure label={`${counted(leftOut.length, 'dated sentence')} made no event`}>
        <ul className="space-y-3.5">
          {byArticle(leftOut.slice(0, limit)).map((entries) => (
            <LeftOutOfArticle key={entries[0].article} entries={entries} />
          ))}
        </ul>
        {leftOut.length > limit && (
          <Button look="pill" className="mt-3" onClick={() => setLimit(limit + page)}>
            Show more of the {numberInWords(leftOut.length - limit)} others
          </Button>
        )}
      </Disclosure>
    </Section>
  );
}

type Entries = readonly [LeftOut, ...LeftOut[]];

function LeftOutOfArticle({ entries }: { readonly entries: Entries }) {
  const [{ article: id }] = entries;
  const article = useDateline((state) => findArticle(state, id));
  return (
    <li
      className="border-l-[3px] pl-2.5"
      style={{ borderColor: article ? sourceColour(article) : 'var(--line)' }}
    >
      <p dir="auto" className="truncate text-xs font-medium" title={article?.name ?? id}>
        {article?.title ?? id}
      </p>
      <ul className="mt-1 space-y-2.5">
        {entries.map((entry) => (
          <LeftOutItem key={entry.start} entry={entry} />
        ))}
      </ul>
    </li>
  );
}

/** Those of one article follow each other. */
function byArticle(entries: readonly LeftOut[]): readonly Entries[] {
  const groups: [LeftOut, ...LeftOut[]][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last?.[0].article === entry.article) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}
