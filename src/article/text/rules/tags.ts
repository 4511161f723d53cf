/** Tag clouds: a run of hashtags, or a line that lists the article's topics. */
import { runLength, type LineRule } from '../rule';
import { endsSentence } from '../shape';

const hashtag = /^(?:[-–*•]\s*)?#[\p{L}\p{N}]/u;
const label =
  /^(?:tags?|topics?|keywords|filed (?:under|to|in)|tagged(?: with)?|labels|categor(?:y|ies)|posted in|more on|schlagw[oö]rter?|schlagworte|stichworte?|themen|mots[- ]cl[ée]s|th[èe]mes?|étiquettes?|etiquetas|archivado en|argomenti|onderwerpen|emner|ämnen|aiheet|tagi|теги|мітки|etiketler|タグ|标签|標籤|태그)\s?(?:[:：]|$)/i;

export const tags: LineRule = {
  kind: 'boilerplate',
  reason: 'tags',
  takes: (page, index) => {
    const run = runLength(
      page,
      index,
      (line) => hashtag.test(line.text) && line.text.length < 80 && !endsSentence(line.text),
    );
    if (run > 0) return run;
    const text = page.lines[index]?.text ?? '';
    return label.test(text) && text.length < 250 && !page.prose[index] ? 1 : 0;
  },
};
