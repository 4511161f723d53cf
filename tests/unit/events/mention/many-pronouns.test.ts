import { expect, it } from 'vitest';
import { read } from '../../../corpus/events/read';

/** Each pronoun asks for the subjects before it: tried anew for every one of them, this would never end. */
it.each([
  ['clauses in a row', Array.from({ length: 60 }, () => 'he ran when she fell').join('; ')],
  ['clauses joined', Array.from({ length: 60 }, () => 'she fell, he ran').join(' and ')],
])('a sentence of pronouns that name nobody is read: %s', (_, pronouns) => {
  const { mentions } = read(`In 2003 ${pronouns}. The old bridge in Riga fell in 2004.`);
  expect(mentions.map(({ headline }) => headline)).toContain('Old bridge in Riga fell');
});
