import { describe, expect, it } from 'vitest';
import { read } from './read';

const german = `Der Fluss stieg am Mittwoch in der ganzen Region, und viele Leute mussten ihre Häuser verlassen.
Die Feuerwehr war die ganze Nacht im Einsatz, um Keller leer zu pumpen und Straßen zu sperren. `;
const french = `La rivière est montée dans toute la région, et beaucoup de gens ont dû quitter leurs maisons.
Les pompiers ont travaillé toute la nuit pour vider les caves et fermer les routes de la vallée. `;
const spanish = `El río subió en toda la región y mucha gente tuvo que dejar sus casas durante la noche.
Los bomberos trabajaron toda la noche para vaciar los sótanos y cerrar las carreteras del valle. `;

/** The last sentence of the text, and the headline of its event; null for none by itself. */
const corpus: readonly (readonly [string, string, string | null])[] = [
  // Whole where it is short, without the time and the comma that open it.
  [german, 'Der Damm bei Ohle brach am 3. Mai 2024.', 'Der Damm bei Ohle brach am 3. Mai 2024'],
  [french, 'Le 3 mai 2024, la digue a été fermée.', 'La digue a été fermée'],
  [spanish, 'El 3 de mayo de 2024 el dique se rompió.', 'El 3 de mayo de 2024 el dique se rompió'],
  // Up to what is said besides, if the rest says who did what when.
  [
    german,
    'Der Rat von Ohle beschloss am 3. Mai 2024 den Bau eines zweiten Damms, der vor dem alten stehen und das Wasser ableiten soll.',
    'Der Rat von Ohle beschloss am 3. Mai 2024 den Bau eines zweiten Damms',
  ],
  [
    french,
    'Le parquet de Vaux a ouvert le 3 mai 2024 une enquête préliminaire sur les travaux de la digue et sur les comptes du syndicat.',
    'Le parquet de Vaux a ouvert le 3 mai 2024 une enquête préliminaire',
  ],
  // The verb that tells what was done comes last, so nothing can be left out before it.
  [
    german,
    'Das Haus am unteren Ende der alten Straße war am 3. Mai 2024 bei dem schweren Sturm von Steinen und Bäumen getroffen worden.',
    null,
  ],
  // Hidden hyphens and brackets belong to no headline.
  [
    german,
    'Die Win\u00ADzer (alle aus Ohle) gründeten 1927 einen Bund.',
    'Die Winzer gründeten 1927 einen Bund',
  ],
  // Who or what is meant stands elsewhere, or is whoever reads.
  [german, 'Er verließ die Stadt am 3. Mai 2024.', null],
  [german, 'Deshalb schloss die Schule am 3. Mai 2024.', null],
  [german, 'Am 3. Mai 2024 können Sie uns besuchen.', null],
  [german, 'Am 3. Mai 2024 kündigte der Verband dem Rat.', null],
  [german, 'Der Ball rollt am 3. Mai 2024 in Ohle.', null],
  [german, 'Diese Regel galt bis 1961.', null],
  [french, 'Nous avons ouvert la digue le 3 mai 2024.', null],
  [french, 'Il a quitté la ville le 3 mai 2024.', null],
  // No sentence, or none that tells.
  [german, 'Der Staat am Fluss, Band 1, 1914.', null],
  [german, 'Eine Regel, die 1961 abgeschafft wurde.', null],
  [german, 'Wird die Schule am 3. Mai 2024 schließen?', null],
];

describe('headlines in languages whose grammar is not read', () => {
  it.each(corpus)('%#: %s%s → %s', (before, sentence, headline) => {
    const { mentions, article } = read(`${before}${sentence}`, '2024-06-10');
    const mention = mentions.find(({ start }) =>
      article.text.startsWith(sentence.slice(0, 12), start),
    );
    expect(mention?.nameless ? null : (mention?.headline ?? null)).toBe(headline);
  });

  it('tells what may be and what lies ahead from what happened', () => {
    const status = (sentence: string): string | undefined =>
      read(`${german}${sentence}`, '2024-06-10').mentions.at(-1)?.status;
    expect(status('Der Damm bei Ohle brach am 3. Mai 2024.')).toBe('happened');
    expect(status('Der Damm bei Ohle könnte im Juli 2024 brechen.')).toBe('possible');
    expect(status('Der Landtag kommt am 22. Juli 2024 zusammen.')).toBe('planned');
  });
});
