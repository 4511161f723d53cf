/** What mail programs write around what people wrote: who wrote when, headers of what is quoted, phones. */
import { runLength, type LineRule } from '../rule';

/** "On Mon, Mar 4, 2024 at 9:12 AM Ole Dahl <…> wrote:", with or without a mark of quotation before it. */
const attribution =
  /^(?:>\s?){0,9}(?:on\s.{6,160}\swrote|am\s.{6,80}\sschrieb\s.{2,120}|le\s.{6,160}\sa écrit|el\s.{6,160}\sescribió|il\s.{6,160}\sha scritto|op\s.{6,80}\sschreef\s.{2,120}|em\s.{6,160}\sescreveu)\s?:$/iu;
const divider =
  /^(?:>\s?){0,9}[-_—]{2,20}\s?(?:original message|forwarded message|begin forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d['’]origine|message transféré|mensaje original|messaggio originale)\s?:?\s?[-_—]{0,20}$/iu;
const phone =
  /^(?:sent from my (?:i\p{L}+|android|samsung|phone|mobile)|von meinem \p{L}+ gesendet|envoyé de mon |enviado desde mi |inviato da |get outlook for )/iu;
const header =
  /^(?:>\s?){0,9}(?:from|sent|date|to|cc|bcc|reply-to|subject|von|gesendet|datum|an|betreff|de|envoyé|à|objet|para|enviado|asunto|da|inviato|oggetto)\s?:\s*\S/iu;
/** One line may begin so by chance. */
const fewestHeaders = 3;
/** All of them on one line, as when a page is read for its text. */
const headers =
  /^(?:from|von|de|da)\s?:\s.{3,120}\s(?:sent|gesendet|envoyé|enviado|inviato|date|datum)\s?:\s.{6,80}\s(?:to|an|à|para|a)\s?:\s/iu;

export const correspondence: LineRule = {
  kind: 'boilerplate',
  reason: 'correspondence',
  takes: (page, index) => {
    const text = page.lines[index]?.text ?? '';
    if (attribution.test(text) || divider.test(text) || headers.test(text)) return 1;
    if (phone.test(text) && (page.words[index] ?? 0) <= 8) return 1;
    const run = runLength(page, index, (line) => header.test(line.text));
    return run >= fewestHeaders ? run : 0;
  },
};
