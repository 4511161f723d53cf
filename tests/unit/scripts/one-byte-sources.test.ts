import { expect, it } from 'vitest';
import { inOneByte } from '../../../scripts/one-byte-sources';

it('writes a program that does the same without a character beyond Latin-1', async () => {
  const code = [
    'const größe = "“Ω” 🌉";',
    'const marks = /^[“”🌉]+$/u;',
    String.raw`const escaped = "a\“b\\“c\\\“d".split(/[\’\“]/);`,
    'export default [größe, `${größe}…`, marks.test("“🌉”"), marks.test("x"), escaped];',
  ].join('\n');
  const written = inOneByte(code);
  expect(written).not.toMatch(/[^\0-\xff]/);
  const run = async (program: string): Promise<unknown> =>
    ((await import(`data:text/javascript,${encodeURIComponent(program)}`)) as { default: unknown })
      .default;
  expect(await run(written)).toEqual(await run(code));
  const escaped = ['a', 'b\\', 'c\\', 'd'];
  expect(await run(written)).toEqual(['“Ω” 🌉', '“Ω” 🌉…', true, false, escaped]);
});
