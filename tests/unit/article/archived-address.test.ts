import { expect, it } from 'vitest';
import { archivedAddress } from '../../../src/article/published/archived-address';

it.each([
  [
    'https://web.archive.org/web/20190510101112/https://harbour.example/a',
    'https://harbour.example/a',
  ],
  [
    'http://web.archive.org/web/20190510101112id_/http://harbour.example/a',
    'http://harbour.example/a',
  ],
  ['https://archive.ph/2019.05.08-101010/https://harbour.example/a', 'https://harbour.example/a'],
  ['https://archive.ph/AbCdE', 'https://archive.ph/AbCdE'],
  [
    'https://harbour.example/web/20190510101112/https://a.example/',
    'https://harbour.example/web/20190510101112/https://a.example/',
  ],
])('%s', (address, own) => {
  expect(archivedAddress(address)).toBe(own);
});
