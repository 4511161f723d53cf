/** The parts of wink-nlp that `wink.ts` puts together; its typings know only the whole. */

declare module 'wink-nlp/src/cache.js' {
  namespace makeCache {
    /** All that is known of words, by their numbers; takes in those it does not know. */
    interface Cache {
      /** The word with this number. */
      value(word: number): string;
    }
  }
  function makeCache(core: unknown, features: unknown): makeCache.Cache;
  export = makeCache;
}

declare module 'wink-nlp/src/dd-wrapper.js' {
  import type { Cache } from 'wink-nlp/src/cache.js';

  namespace wrap {
    /** `constants.tkSize` numbers a token: its word, blanks before it and expansion, tag and lemma, negation. */
    interface RawDocument {
      readonly cache: Cache;
      readonly tokens: number[];
      readonly numOfTokens: number;
      readonly nonBreakingSpaces: object;
    }
  }
  /** What a tokenizer writes to. */
  function wrap(raw: wrap.RawDocument): object;
  export = wrap;
}

declare module 'wink-nlp/src/compile-trex.js' {
  interface Patterns {
    readonly helpers: { readonly splitter: RegExp };
  }
  function compilePatterns(trex: unknown): Patterns;
  export = compilePatterns;
}

declare module 'wink-nlp/src/tokenizer.js' {
  function makeTokenizer(
    patterns: unknown,
    categories: unknown,
    preserve: unknown,
  ): (document: object, text: string) => void;
  export = makeTokenizer;
}

declare module 'wink-nlp/src/tokens-mappers.js' {
  import type { RawDocument } from 'wink-nlp/src/dd-wrapper.js';

  const mappers: {
    /** Each token's word in its normal form. */
    mapRawTokens2UIdOfNormal(raw: RawDocument): number[];
    /** Each token's likeliest tag. */
    mapRawTokens2UIdOfDefaultPOS(raw: RawDocument): number[];
  };
  export = mappers;
}

declare module 'wink-nlp/src/automaton.js' {
  import type { Cache } from 'wink-nlp/src/cache.js';

  namespace makeAutomaton {
    type Match = readonly [first: number, last: number, name: number];
    interface Automaton {
      importJSON(machine: string): void;
      /** `sign`: what it reads in the place of a token. */
      recognize<Given>(
        tokens: readonly number[],
        sign: (token: number, cache: Cache, given: Given, at: number) => number,
        given: Given,
      ): Match[];
    }
  }
  function makeAutomaton(cache: Cache, ignored?: string): makeAutomaton.Automaton;
  export = makeAutomaton;
}

declare module 'wink-nlp/src/constants.js' {
  const constants: { readonly tkSize: number };
  export = constants;
}
