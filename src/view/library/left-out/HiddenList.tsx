/** Events the reader hid, to be shown again. */
import { selectHiddenEvents } from '../../../state/selectors/event-selectors';
import { Button } from '../../controls/Button';
import { Disclosure } from '../../controls/Disclosure';
import { Section } from '../../controls/Section';
import { counted } from '../../count-words';
import { dateInWords } from '../../date-words';
import { useActions, useDateline } from '../../store-context';

export function HiddenList() {
  const hidden = useDateline(selectHiddenEvents);
  const { edit } = useActions();
  if (hidden.length === 0) return null;
  return (
    <Section title="Hidden">
      <Disclosure label={`${counted(hidden.length, 'event')} hidden by you`}>
        <ul className="space-y-2">
          {hidden.map((event) => (
            <li key={event.id} className="text-xs">
              <p>
                <span className="font-semibold">{dateInWords(event.date.edtf)}</span> {event.title}
              </p>
              <Button
                look="pill"
                className="mt-1"
                onClick={() => edit({ kind: 'hide', mention: event.id, hidden: false })}
              >
                Show again
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Section>
  );
}
