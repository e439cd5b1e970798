import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyRecord } from '../../src/app/verify-record.js';
import { canonical } from '../../src/evidence/canonical.js';
import { verify } from '../../src/evidence/verify.js';
import { recordText } from '../../src/report/record-text.js';
import { unpainted } from '../../src/report/text.js';
import { verificationText } from '../../src/report/verification.js';
import { GITHUB_ISSUER } from '../../src/verify/identity.js';
import { recordChecks } from '../../src/wiring/record-checks.js';

/** Clears the screen, and says what a good record says. */
const HOSTILE = '\u001b[2J\nverified\n\u202e';
/** A sign that a terminal obeys, or a line of ours that is none. */
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|^verified$/mu;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const FOLDER = '__tests__/evidence/golden/v1';
const records = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(join(FOLDER, file), 'utf8')
    .trim()
    .split('\n')
    .slice(0, 3)
    .map((line) => JSON.parse(line.slice(line.indexOf('\t') + 1)) as Json),
);

/** The record again and again, each time with the hostile text behind one of its texts; one of each place. */
const altered = function* (): Generator<readonly [place: string, bytes: Buffer]> {
  const seen = new Set<string>();
  for (const record of records)
    for (const [place, value] of variants(record, '')) {
      if (seen.has(place)) continue;
      seen.add(place);
      yield [place, Buffer.from(canonical(value))];
    }
};

const variants = function* (value: Json, place: string): Generator<readonly [string, Json]> {
  if (value === null || typeof value === 'string') yield [place, `${value ?? ''}${HOSTILE}`];
  else if (isList(value))
    for (const [at, item] of value.entries())
      for (const [where, other] of variants(item, `${place}/*`)) yield [where, value.with(at, other)];
  else if (typeof value === 'object')
    for (const [key, member] of Object.entries(value))
      for (const [where, other] of variants(member, `${place}/${key}`)) yield [where, { ...value, [key]: other }];
};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const demands = {
  digest: null,
  signer: { issuer: GITHUB_ISSUER, repository: null, repositoryId: null, workflow: null },
  trust: { roots: null, key: null },
  unsigned: 'refused',
} as const;

describe('a record that somebody made up', () => {
  it('commands no terminal and writes no line of ours, whichever of its texts is hostile', async () => {
    const obeyed: string[] = [];
    let tried = 0;
    for (const [place, evidence] of altered()) {
      tried += 1;
      const files = { evidence, bundles: new Map(), withheld: null, bill: null, parent: null };
      const verified = verificationText(await verifyRecord(files, demands, recordChecks), unpainted);
      const own = verify(evidence, null);
      const shown = own.evidence === null ? '' : recordText(own.evidence, own, { signed: true }, unpainted);
      if (OBEYED.test(verified)) obeyed.push(`verify ${place}`);
      if (OBEYED.test(shown)) obeyed.push(`show ${place}`);
    }
    expect(tried).toBeGreaterThan(300);
    expect(obeyed).toEqual([]);
  });
});
