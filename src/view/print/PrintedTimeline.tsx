/**
 * The page on paper: the picture as it stands on the screen, then every event it shows with the words
 * that say so. Made when the reader prints, for the screen shows panels that scroll.
 */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { EditedEvent } from '../../state/edits/edit';
import { findArticle, selectArticles } from '../../state/selectors/article-selectors';
import { selectVisibleEvents } from '../../state/selectors/event-selectors';
import { counted, numberInWords } from '../count-words';
import { dateInWords } from '../date-words';
import { useDateline } from '../store-context';
import { titleInWords } from '../title-words';

/** More would be a book of which nobody asked for the rest. */
const most = 2000;

export function PrintedTimeline() {
  const [picture, setPicture] = useState<string | null>(null);
  useEffect(() => {
    // The browser takes what stands there as soon as it has told of it.
    const begin = () => flushSync(() => setPicture(pictureOnScreen()));
    const end = () => setPicture(null);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return picture !== null && <Paper picture={picture} />;
}

/** As an address of data; empty where there is none, and for a dark one, which would waste ink. */
function pictureOnScreen(): string {
  const canvas = document.querySelector<HTMLCanvasElement>('[data-testid="timeline"] canvas');
  const dark = document.documentElement.dataset['theme'] === 'dark';
  return canvas && canvas.offsetParent && !dark ? canvas.toDataURL() : '';
}

function Paper({ picture }: { readonly picture: string }) {
  const title = useDateline(titleInWords);
  const events = useDateline(selectVisibleEvents);
  const articles = useDateline(selectArticles);
  return (
    <article className="hidden bg-white font-serif text-black print:block">
      <h1 className="text-xl font-semibold">{title}</h1>
      <p className="mb-3 text-sm">
        {counted(events.length, 'event')} from {counted(articles.length, 'article')}
      </p>
      {picture !== '' && <img src={picture} alt="" className="mb-4 w-full" />}
      <ol>
        {events.slice(0, most).map((event) => (
          <PrintedEvent key={event.id} event={event} />
        ))}
      </ol>
      {events.length > most && (
        <p>
          and {numberInWords(events.length - most)} more: choose fewer key dates or filter them to
          print those.
        </p>
      )}
    </article>
  );
}

function PrintedEvent({ event }: { readonly event: EditedEvent }) {
  return (
    <li className="mb-3 break-inside-avoid">
      <h2 className="text-base font-semibold">
        {dateInWords(event.date.edtf)}: <bdi>{event.title}</bdi>
        {event.status !== 'happened' && ` (${event.status})`}
      </h2>
      {event.note !== null && <p className="text-sm">Note: {event.note}</p>}
      {event.conflict && <p className="text-sm">They differ. {event.conflict.message}</p>}
      <ul>
        {event.sources.map((source) => (
          <li key={source.mention} className="mt-0.5 pl-4 text-sm">
            “<bdi>{source.quote}</bdi>” <PrintedSource id={source.article} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function PrintedSource({ id }: { readonly id: string }) {
  const article = useDateline((state) => findArticle(state, id));
  if (!article) return null;
  const { outlet, title, name, published } = article;
  const date = published && dateInWords(published.value);
  return (
    <cite className="text-xs not-italic">
      — {[outlet, title, name === title ? null : name, date].filter(Boolean).join(', ')}
    </cite>
  );
}
