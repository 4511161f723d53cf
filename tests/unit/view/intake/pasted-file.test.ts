import { describe, expect, it } from 'vitest';
import { pastedFile } from '../../../../src/view/intake/pasted-file';

describe('pasted text', () => {
  it.each([
    ['<p>A dam broke.</p>', 'Pasted page 1.html', '<p>A dam broke.</p>'],
    ['<span>A dam broke.</span>', 'Pasted text 1.txt', 'A dam broke.'],
    ['', 'Pasted text 1.txt', 'A dam broke.'],
  ])('with %j beside it is %s', (html, name, text) => {
    expect(pastedFile({ html, plain: 'A dam broke.' }, [])).toEqual({ name, text });
  });

  it('has a name that no other one here has, whichever of them have gone', () => {
    const here = ['Pasted page 7.html', 'Pasted text 3.txt', 'dam 12.txt'];
    expect(pastedFile({ html: '', plain: 'A dam broke.' }, here)?.name).toBe('Pasted text 8.txt');
  });

  it('that is nothing but space is no file', () => {
    expect(pastedFile({ html: '', plain: ' \n' }, [])).toBeNull();
  });
});
