/** How far down an article its main news is told: in so many sentences, the title among them. */
export const leadSentences = 3;
