/** A mail (eml) → a document from its HTML part, else its text, dated by its header. */
import type { Attachment } from 'postal-mime';
import { parseIsoDay } from '../../base/civil';
import type { Document, Intake, SourceFile } from '../document';
import { joinIntakes, startsWith, type Format, type ReadNested } from '../format';
import { forwardedDay } from '../dates/forwarded';
import { statedDay } from '../dates/stated-day';
import { withWindowsMarks } from '../text/windows-marks';

const header =
  /^(?:received|return-path|delivered-to|from|to|cc|subject|date|message-id|mime-version|reply-to|x-[\w-]+|dkim-signature|arc-[\w-]+|content-type|content-transfer-encoding|list-[\w-]+|authentication-results):/i;

/** "Re: Fwd: Ferry stays", as programs of several languages begin what answers or passes on. */
const answer = /^(?:(?:re|aw|antw|sv|rv|tr|ri|fwd?|wg|vs|i)\s?:\s*){1,9}/i;

export const mail: Format = {
  name: 'eml',
  byContent: ({ head }) => {
    const lines = head.replace(/^ï»¿/, '').split(/\r?\n/).slice(0, 40);
    const names = new Set(lines.map((line) => header.exec(line)?.[0].toLowerCase()));
    return (
      header.test(lines[0] ?? '') &&
      names.has('from:') &&
      (names.has('subject:') || names.has('date:'))
    );
  },
  extensions: ['eml'],
  read: async (file, nested) => {
    const { name } = file;
    const bytes = withoutMark(file.bytes);
    const { default: PostalMime } = await import('postal-mime');
    const message = await PostalMime.parse(bytes, {
      maxNestingDepth: 20,
      // A mail that is forwarded whole is a report of its own day.
      forceRfc822Attachments: true,
    });
    const html = message.html === undefined ? undefined : withWindowsMarks(message.html);
    const text = withWindowsMarks(message.text ?? '').replace(quoteMarks, '');
    const own = statedDay(headerDay(bytes) ?? message.date, 'meta');
    const forwarded = forwardedDay(message.subject ?? '', { html, text });
    const published = forwarded ?? own;
    const title = message.subject?.replace(answer, '').trim();
    const metadata = {
      ...(title ? { title } : {}),
      ...(message.from?.name ? { byline: message.from.name } : {}),
      ...(published ? { published } : {}),
      ...(forwarded && own ? { offered: [own] } : {}),
    };
    const letter: Document = {
      name,
      format: 'eml',
      metadata,
      body: html ? { kind: 'markup', html } : { kind: 'text', text },
    };
    const savedOn = own && parseIsoDay(own.value) ? own.value : file.savedOn;
    const attached = await readAttachments(
      message.attachments,
      { ...file, ...(savedOn !== undefined && { savedOn }) },
      nested,
    );
    const isEmpty = (html ?? text).trim() === '';
    return isEmpty && attached.documents.length > 0
      ? attached
      : { ...attached, documents: [letter, ...attached.documents] };
  },
};

/** Answers set them before each line of what they answer. */
const quoteMarks = /^(?:>[ \t]?){1,20}/gm;

/** Pictures and signatures belong to the letter; what else is attached is read as if it had been dropped. */
async function readAttachments(
  attachments: readonly Attachment[],
  { name, savedOn }: SourceFile,
  nested: ReadNested,
): Promise<Intake> {
  const intakes: Intake[] = [];
  for (const [i, { filename, mimeType, content }] of attachments.entries()) {
    if (/^(?:image|audio|video|font)\/|pgp|pkcs7|calendar|delivery-status/i.test(mimeType))
      continue;
    if (/\.(?:asc|sig|p7[sm])$/i.test(filename ?? '')) continue;
    const own =
      filename ?? (mimeType === 'message/rfc822' ? `${String(i + 1)}.eml` : String(i + 1));
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    intakes.push(
      await nested({
        name: `${name}/${own}`,
        bytes: new Uint8Array(bytes),
        ...(savedOn !== undefined && { savedOn }),
      }),
    );
  }
  return joinIntakes(intakes);
}

/** Some programs write the mark of UTF-8 before the first header. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return startsWith(bytes, '\xef\xbb\xbf') ? bytes.subarray(3) : bytes;
}

/** The day as the sender's own clock had it; the parser turns it into UTC. */
function headerDay(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536));
  return /^date:[ \t]*([^\r\n]{6,80})/im.exec(head)?.[1];
}
