/** A mail (eml) → a document from its HTML part, else its text, dated by its header. */
import { documentsOnly, type Format } from '../format';
import { statedDay } from '../stated-day';

const header =
  /^(?:received|return-path|delivered-to|from|to|cc|subject|date|message-id|mime-version|reply-to|x-[\w-]+|dkim-signature|arc-[\w-]+|content-type|content-transfer-encoding|list-[\w-]+|authentication-results):/i;

export const mail: Format = {
  name: 'eml',
  byContent: ({ head }) => {
    const lines = head.split(/\r?\n/).slice(0, 40);
    const names = new Set(lines.map((line) => header.exec(line)?.[0].toLowerCase()));
    return (
      header.test(lines[0] ?? '') &&
      names.has('from:') &&
      (names.has('subject:') || names.has('date:'))
    );
  },
  extensions: ['eml'],
  read: async ({ name, bytes }) => {
    const { default: PostalMime } = await import('postal-mime');
    const message = await PostalMime.parse(bytes, { maxNestingDepth: 20 });
    const published = statedDay(headerDay(bytes) ?? message.date, 'meta');
    const html = message.html;
    const metadata = {
      ...(message.subject ? { title: message.subject } : {}),
      ...(message.from?.name ? { byline: message.from.name } : {}),
      ...(published ? { published } : {}),
    };
    return documentsOnly([
      {
        name,
        format: 'eml',
        metadata,
        body: html ? { kind: 'markup', html } : { kind: 'text', text: message.text ?? '' },
      },
    ]);
  },
};

/** The day as the sender's own clock had it; the parser turns it into UTC. */
function headerDay(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536));
  return /^date:[ \t]*([^\r\n]{6,80})/im.exec(head)?.[1];
}
