import { describe, expect, it } from 'vitest';
import { read } from '../../corpus/events/read';

/** The sentences that stand in the line, parted by bars; the first line of an article. */
const parted: readonly (readonly [string, string])[] = [
  [
    'a title without a mark before the text',
    'Harbour firm to shut its yard | The firm that runs the harbour has closed the yard for good.',
  ],
  [
    'a caption before the news',
    'Quill has denied that she broke the law in her second term | Norland prosecutors will open a case against her on Monday.',
  ],
  [
    'a title and a caption, whose subject follows the name of a place',
    'Marsh led the yard for nine years from his house near the old harbour | Bo Marsh, who left last May, has been fined.',
  ],
  [
    'a time stamp between the title and the text',
    'Zoo shuts over fever | Wednesday 6 May 2020 15.16 BST | It was quiet in the park on Tuesday.',
  ],
  [
    'a time stamp in front',
    'Page last updated at 09:14 GMT, Tuesday, 13 May 2020 10:14 UK | The council opened the bridge.',
  ],
  [
    'a photo credit in front of the text',
    'Photograph: Ann Lee/Reuters | The council opened the bridge on Friday.',
  ],
  [
    'whose courtesy a film is',
    'Clips courtesy Marsh Media LTD | Ann Lee opened the bridge on Friday.',
  ],
  [
    'days of a list',
    'Crews found the wreck off the northern coast | 1 May 2020 Ada Quill tells the court of the storm.',
  ],
  ['bullets', 'Yard shut | • | Ferry sunk off Riga | • | Mayor gone'],
];

const whole: readonly string[] = [
  'The mayor said Ada Quill would open the bridge.',
  'The mayor told investors Harbour Wire will close.',
  'Ada Quill sold the house Bo Marsh had built.',
  'She bought the aircraft carrier Ada Quill for nothing.',
  'They read the daily The Harbour on the quay.',
  'The child had type A influenza and stayed at home.',
  'They met on Wednesday 6 May 2020 at 15.16 BST in Riga.',
  'The crew of the tanker Sea Rose was saved on Friday.',
  'They were paid 50 cents Friday and a dollar on Monday.',
];

describe('what ran into a sentence', () => {
  it.each(parted)('is parted from it: %s', (_, line) => {
    const { article } = read(`${line.replaceAll(' | ', ' ')}\n\nThe rest followed.`);
    const sentences = article.sentences.map(({ start, end }) => article.text.slice(start, end));
    expect(sentences.slice(0, -1)).toEqual(line.split(' | '));
  });

  it.each(whole)('does not part what is one: %s', (sentence) => {
    const { article } = read(`${sentence}\n\nThe rest followed.`);
    expect(article.sentences).toHaveLength(2);
  });
});
