import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { verify } from '../../src/evidence/verify.js';

/** Records of every format that was ever released, and of the present one (`npm run golden`). One a line: name, tab, exact bytes. */
const golden = join(import.meta.dirname, 'golden');

for (const format of readdirSync(golden)) {
  for (const file of readdirSync(join(golden, format))) {
    const lines = readFileSync(join(golden, format, file), 'utf8')
      .split('\n')
      .slice(0, -1);
    describe(`golden evidence ${format}, ${file}`, () => {
      it.each(lines.map((line) => line.split('\t')))(
        '%s verifies: whole, canonical, and replayed to the same decision',
        (_, text = '') => {
          const { failures, verdict } = verify(text, null);
          expect(failures).toEqual([]);
          expect(verdict).not.toBeNull();
        },
      );
    });
  }
}
