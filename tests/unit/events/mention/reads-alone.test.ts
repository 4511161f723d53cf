import { expect, it } from 'vitest';
import { readsAlone } from '../../../../src/events/mention/headline/judging/reads-alone';

/** Of one happening: what an editor would print, and what only its article explains. */
const pairs: readonly (readonly [string, string])[] = [
  ['Harbour Lines closed its ferry route to Skarn', 'Ferry route was closed for good that day'],
  ['Ada Quill resigned as mayor of Riverton', 'She resigned as mayor of Riverton'],
  ['Norland’s parliament repealed the salt tax', 'Norland’s parliament was debating the salt tax'],
  ['Bo Marsh was fined for fraud in Riverton', 'Bo Marsh was under pressure in Riverton'],
  ['Bo Marsh apologised at a hearing in Riverton', 'Bo Marsh spoke at a hearing in Riverton'],
  ['Grain ship Calla sank off Skarn in a storm', 'Crew left the vessel after the storm'],
  ['Riverton council bought the old mill', 'Riverton council made another offer'],
  ['Quill Motors recalled 4,000 lorries', 'Quill Motors had recalled 4,000 lorries'],
  ['Skarn’s harbour froze for the first time', 'Harbour froze for the first time in Skarn'],
];

it.each(pairs)('“%s” before “%s”', (better, worse) => {
  expect(readsAlone(better, [])).toBeGreaterThan(readsAlone(worse, []));
});

it('knows a name that opens a headline by those the event is about', () => {
  expect(readsAlone('Quill left the party in anger', ['Ada Quill'])).toBeGreaterThan(
    readsAlone('Treasurer left the party in anger', ['Ada Quill']),
  );
});
