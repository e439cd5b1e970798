import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveEvidence } from '../../src/wiring/evidence-file.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-file-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const bill = { name: 'bom.cdx.json', bytes: Buffer.from('{"bill":1}') };
const wanted = (): string => join(folder, 'evidence.json');

describe('the bill of materials beside the evidence', () => {
  it('is written with it, under a name of its own for each judgement', async () => {
    await saveEvidence(wanted(), null, { bytes: '{}', bill });
    await saveEvidence(wanted(), '8', { bytes: '{}', bill });
    expect(readdirSync(folder).sort()).toEqual(['bom-8.cdx.json', 'bom.cdx.json', 'evidence-8.json', 'evidence.json']);
    expect(readFileSync(join(folder, 'bom.cdx.json'), 'utf8')).toBe('{"bill":1}');
  });

  it('goes where later evidence has none', async () => {
    await saveEvidence(wanted(), null, { bytes: '{}', bill });
    await saveEvidence(wanted(), null, { bytes: '{"later":1}', bill: null });
    expect(readdirSync(folder)).toEqual(['evidence.json']);
  });

  it('of somebody else stays', async () => {
    writeFileSync(join(folder, 'bom.cdx.json'), 'theirs');
    await saveEvidence(wanted(), null, { bytes: '{}', bill: null });
    expect(readFileSync(join(folder, 'bom.cdx.json'), 'utf8')).toBe('theirs');
  });
});
