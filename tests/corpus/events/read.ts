/** Reads a text the way the engine does, for tests that look at its events. */
import { loadLanguageTools } from '../../../src/article/language-tools';
import { readDocument } from '../../../src/engine';
import type { EventMention } from '../../../src/events/event';
import type { Reading } from '../../../src/events/reading';

const tools = await loadLanguageTools();

/** Monday. */
export const monday = '2024-06-10';

export function read(text: string, published: string | null = monday): Reading {
  return readDocument(
    {
      name: 'test.txt',
      format: 'txt',
      metadata: published === null ? {} : { published: { value: published, from: 'given' } },
      body: { kind: 'text', text },
    },
    tools,
  );
}

/** The mention whose trigger is `word`, its first occurrence. */
export function mentionOf(reading: Reading, word: string): EventMention {
  const { mentions, article } = reading;
  const found = mentions.find(
    ({ trigger }) => article.text.slice(trigger.start, trigger.end) === word,
  );
  if (!found) {
    const triggers = mentions.map((m) => article.text.slice(m.trigger.start, m.trigger.end));
    throw new Error(`No mention of “${word}”, only ${triggers.join(', ') || 'none'}.`);
  }
  return found;
}

/** The trigger words of an article's mentions. */
export function triggersOf({ mentions, article }: Reading): readonly string[] {
  return mentions.map(({ trigger }) => article.text.slice(trigger.start, trigger.end));
}
