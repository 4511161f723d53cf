/** Holds every source of an opened timeline to the texts the file carries: a quote is its slice. */
import { quote, type Span } from '../../base/span';
import type { Note } from '../../base/result';
import type { EventSource } from '../../events/event';
import { mentionId } from '../../events/mention-id';

interface ClaimedSource extends Span {
  readonly article: string;
  readonly quote: string;
  readonly mention?: string | undefined;
}

export class SourceCheck {
  private readonly texts: Map<string, string | null>;
  private readonly unknown = new Set<string>();
  private moved = 0;
  private dropped = 0;

  constructor(articles: readonly { readonly id: string; readonly text: string | null }[]) {
    this.texts = new Map(articles.map(({ id, text }) => [id, text]));
  }

  /** Where the text does not say it at that place but says it elsewhere, the span moves; null where it does not say it. */
  source(claimed: ClaimedSource): EventSource | null {
    const { article, quote: words, mention } = claimed;
    const span = this.place(claimed);
    if (!span) return this.lost();
    if (!this.texts.has(article)) this.unknown.add(article);
    const { start, end } = span;
    return { article, start, end, quote: words, mention: mention ?? mentionId(claimed) };
  }

  /** Counts a source that could not even be read. */
  lost(): null {
    this.dropped += 1;
    return null;
  }

  /** Whether a line of a summary, or what an edit quotes, is what its article says. */
  fits(line: ClaimedSource): boolean {
    if (line.end < line.start) return false;
    const text = this.texts.get(line.article);
    return text === undefined || text === null || quote(text, line) === line.quote;
  }

  /** Articles that sources name but the file does not list. */
  unlisted(): readonly string[] {
    return [...this.unknown];
  }

  notes(): readonly Note[] {
    const notes: Note[] = [];
    if (this.moved > 0) {
      const message = `${plural(this.moved, 'quote')} stood elsewhere in the text than the file says; the place was put right.`;
      notes.push({ code: 'quotes-moved', message });
    }
    if (this.dropped > 0) {
      const message = `${plural(this.dropped, 'quote')} could not be found in the text of the article and ${this.dropped === 1 ? 'was' : 'were'} left out.`;
      notes.push({ code: 'quotes-lost', message });
    }
    return notes;
  }

  private place(claimed: ClaimedSource): Span | null {
    if (claimed.end < claimed.start) return null;
    const text = this.texts.get(claimed.article);
    if (text === undefined || text === null || quote(text, claimed) === claimed.quote) {
      return claimed;
    }
    const start = claimed.quote === '' ? -1 : text.indexOf(claimed.quote);
    if (start < 0) return null;
    this.moved += 1;
    return { start, end: start + claimed.quote.length };
  }
}

function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
