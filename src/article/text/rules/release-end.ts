/** What closes a press release: its end mark with all below it, who sends it, and notes for editors. */
import type { LineRule, Page } from '../rule';
import { endsSentence } from '../shape';

/** "###", "-30-", "ENDS". */
const mark = /^(?:#{3}|# # #|[-–—*]{1,3}\s?(?:30|[Ee]nds?|ENDS?)\s?[-–—*]{1,3}|ENDS)$/;
/** Of what stands below it: texts that are parted by such a line name nobody to ask. */
const matter =
  /^(?:about|über|à propos d|acerca d|notes? (?:to|for)|(?:media|press|news)? ?(?:contact|enquir|inquir))|\S@\S|https?:|www\./i;
const notes = /^notes? (?:to|for) (?:the )?(?:news )?editors?\s?:?$/i;
const about =
  /^(?:about|über|à propos d(?:e|u)|acerca de|sobre|informazioni su|over)\s(?:the\s|den\s|die\s|das\s|la\s|el\s)?(\p{Lu}[\p{L}\p{N}&.’'-]*)(?:\s\S{1,30}){0,7}$/iu;
/** In lines: below an end mark that closes a text there is not much more. */
const mostBelow = 60;
/** Share of the running text above it. */
const late = 0.4;

export const releaseEnd: LineRule = {
  kind: 'boilerplate',
  reason: 'release-end',
  takes: (page, index) => {
    const text = page.lines[index]?.text ?? '';
    if ((page.before[index] ?? 0) < late) return 0;
    if (notes.test(text) || isEnd(page, index, text)) return page.lines.length - index;
    return describesSender(page, index, text) ? 2 : 0;
  },
};

function isEnd({ lines }: Page, index: number, text: string): boolean {
  return (
    mark.test(text) &&
    lines.slice(index + 1, index + 1 + mostBelow).some((line) => matter.test(line.text))
  );
}

/** "About Quay Works", and under it a paragraph that opens with that name. */
function describesSender({ lines, prose }: Page, index: number, text: string): boolean {
  const name = endsSentence(text) ? undefined : about.exec(text)?.[1];
  if (name === undefined || !/^\p{Lu}/u.test(name) || !prose[index + 1]) return false;
  const opening = (lines[index + 1]?.text ?? '').split(/\s/, wordsOfOpening);
  return opening.some((word) => word.startsWith(name));
}

const wordsOfOpening = 6;
