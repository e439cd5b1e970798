import { expect, it } from '@jest/globals';
import { unpainted } from '../../src/report/text.js';
import type { RecordVerification } from '../../src/verify/types.js';
import { verifyRecords } from '../../src/wiring/verify-records.js';

const refused: RecordVerification = {
  failures: [{ kind: 'unsigned', found: 'there is no evidence.sigstore.json beside it' }],
  digest: 'a'.repeat(64),
  evidence: null,
  verdict: null,
  signatures: [],
  bodies: null,
  parent: null,
};

it('a folder whose name is hostile writes no line of ours and commands no terminal', async () => {
  const printed: string[] = [];
  const exit = await verifyRecords(
    ['records/one', 'records/two\u001b[2J\nverified\n'],
    {},
    {
      verified: () => Promise.resolve(refused),
      print: (text) => printed.push(text),
      paint: unpainted,
    },
  );
  expect(exit).toBe(20);
  expect(printed.join('\n')).not.toMatch(/\u001b|^verified/mu);
  expect(printed.join('\n')).toContain('records/one: NOT verified');
});
