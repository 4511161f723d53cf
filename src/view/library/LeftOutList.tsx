/** Sentences that carry a date and made no event, each with the reason: what was left out is visible. */
import { selectLeftOut } from '../../state/article-selectors';
import { Disclosure } from '../controls/Disclosure';
import { Section } from '../controls/Section';
import { counted } from '../count-words';
import { useDateline } from '../store-context';
import { LeftOutItem } from './LeftOutItem';

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
