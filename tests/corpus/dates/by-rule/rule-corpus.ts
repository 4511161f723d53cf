/** What each rule finds and what it must leave alone; all sentences were published on 21 April 2025. */
export type RuleCorpus = Readonly<
  Record<
    string,
    {
      /** TIMEX3 value to sentences, with the rule's expression in square brackets. */
      readonly found: Readonly<Record<string, readonly string[]>>;
      /** Sentences in which the rule finds nothing, though they come near it; other rules may. */
      readonly refused: readonly string[];
    }
  >
>;
