import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { expect, it } from 'vitest';
import { loadWink } from '../../../src/article/wink';

/** With what a tokenizer parts in its own ways; some stretches again, where others stand around them. */
const texts = [
  '',
  'The yard at Kettle Bay won’t reopen, Ann Marsh said on Monday. It closed in 2019.',
  '“We can’t wait,” Mr. Roe said. "It isn\'t ours."  He paid $3.5m for Roe & Co.\'s old ship.',
  'The yard at Kettle Bay, which won’t reopen — “ever” — lost 1,200 jobs (60%).',
  'U.S. officials met at 5 p.m. in St. Orla\u00a0on 12\u202fMay\nand left by 7:30. Its well-known e-mail: press@kettle.example, #yard @roe http://kettle.example/a?b=1',
  'Who paid?! Nobody… The 1990s were the state-of-the-art yard’s best. \tIt’ll be sold; they’ve said so.',
  'Ärzte und Café-Besitzer in Łódź. 😀 :-) 3rd 10th "Yard\'s," it said.',
  'kettle... yard,the bay.The sea',
];

it('gives the words, blanks, tags and sentences of readDoc', () => {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const { its } = nlp;
  const read = loadWink();
  for (const text of [...texts, ...texts]) {
    const document = nlp.readDoc(text);
    const all = document.tokens();
    const { words, gaps, tags, sentences } = read(text);
    expect({ words, gaps, tags }).toEqual({
      words: all.out(its.value),
      gaps: all.out(its.precedingSpaces),
      tags: all.out(its.pos),
    });
    if (text !== '')
      expect(sentences.map(([first, last]) => [first, last])).toEqual(
        document.sentences().out(its.span),
      );
  }
});
