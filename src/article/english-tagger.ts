/** English text → sentences with tagged words, by wink-nlp with offsets put back. */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech, Token } from './article';
import type { TaggedSentence, Tagger } from './language-tools';

export function loadEnglishTagger(): Tagger {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const { its } = nlp;
  return {
    sentences(text) {
      const doc = nlp.readDoc(text);
      const words = doc.tokens();
      const values = words.out(its.value) as string[];
      const tags = words.out(its.pos) as PartOfSpeech[];
      const gaps = words.out(its.precedingSpaces) as string[];
      const spans = doc.sentences().out(its.span) as unknown as [number, number][];
      // wink keeps no offsets, but every token knows the white space before it.
      const tokens: Token[] = [];
      let cursor = 0;
      values.forEach((value, i) => {
        const start = cursor + (gaps[i] ?? '').length;
        cursor = start + value.length;
        tokens.push({ start, end: cursor, pos: tags[i] ?? 'X' });
      });
      return spans.flatMap(([first, last]): TaggedSentence[] => {
        const own = tokens.slice(first, last + 1).filter((token) => token.pos !== 'SPACE');
        const [head] = own;
        const tail = own.at(-1);
        return head && tail ? [{ start: head.start, end: tail.end, tokens: own }] : [];
      });
    },
  };
}
