import fc from 'fast-check';
import { expect, it } from 'vitest';
import { liveAddress } from '../../src/view/reader/live-address';

const page = 'https://news.example/a';
const word = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 5 }),
  fc.constantFrom('pier', 'port', '-', 'a,b', 'x&y', '“so', '100%', '#1', '\n', '\ud800'),
);
const words = fc.array(word, { maxLength: 20 }).map((list) => list.join(' '));

it('names words of the article in their order, and nothing else', () => {
  fc.assert(
    fc.property(words, words, words, (before, quote, after) => {
      const start = before.length + 1;
      const text = `${before} ${quote} ${after}`;
      const address = liveAddress(page, text, [{ start, end: start + quote.length, quote }]) ?? '';
      const [base, directive = ''] = address.split('#:~:text=');
      expect(base).toBe(page);
      expect(new URL(address).href).toBe(address);
      const said = text
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .split(/\s+/u)
        .join(' ');
      let from = 0;
      for (const part of directive.split(',').map((one) => one.replace(/^-|-$/gu, ''))) {
        expect(part).not.toMatch(/[-&#\s]/u);
        const named = decodeURIComponent(part);
        const at = said.indexOf(named, from);
        expect(at, named).toBeGreaterThanOrEqual(0);
        from = at + named.length;
      }
    }),
  );
});
