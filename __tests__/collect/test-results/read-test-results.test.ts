import { describe, expect, it } from '@jest/globals';
import type { CheckRun } from '../../../src/facts/checks.js';
import { withChange } from '../emulated.js';
import { XML, buildRun, demand, left, read, why } from './test-readings.js';

describe('test results of a run', () => {
  it('are those of the newest artifact of exactly that name', async () => {
    const artifacts = {
      old: left({ at: '2026-03-02T10:06:00Z', files: { 'junit.xml': '<testsuite/>' } }),
      new: left(),
      other: left({ name: 'test-results-2', at: '2026-03-02T10:08:00Z', files: { 'junit.xml': '<testsuite/>' } }),
    };
    await withChange({ artifacts }, async (opened) => {
      const [result] = await read(opened);
      const newest = opened.emulator
        .state()
        .artifacts.find(
          ({ finalized, name }) =>
            name === 'test-results' && finalized?.at.toISOString() === '2026-03-02T10:07:00.000Z',
        );
      expect(result).toMatchObject({
        ...demand,
        reports: {
          known: true,
          value: [
            {
              runId: buildRun(opened).runId,
              workflow: '.github/workflows/ci.yml',
              artifact: {
                id: newest?.id,
                name: 'test-results',
                digest: newest?.finalized?.digest?.replace('sha256:', ''),
                createdAt: '2026-03-02T10:07:00Z',
              },
              counts: { tests: 1 },
            },
          ],
        },
      });
    });
  });

  it('are fetched once for all demands of one artifact, and by each with its own files', async () => {
    const files = { 'junit.xml': XML, 'lcov.info': 'SF:a\nDA:1,1\nend_of_record\n' };
    await withChange({ artifacts: { results: left({ files }) } }, async (opened) => {
      const results = await read(opened, [demand, { ...demand, files: '*.info' }]);
      expect(
        results.map(({ reports }) =>
          reports.known ? reports.value.map((each) => [each.files.length, each.coverage.length]) : reports.why,
        ),
      ).toEqual([[[1, 0]], [[0, 1]]]);
      expect(opened.calls().filter((call) => call === 'ARTIFACT download')).toHaveLength(1);
    });
  });

  it.each<[string, Partial<CheckRun>]>([
    ['still runs', { status: 'in-progress' }],
    ['was made by no run', { runId: null }],
    ['is on another commit', { commit: 'f'.repeat(40) }],
    ['another app made', { app: 'other' }],
  ])('are not asked for where the check %s', async (_, own) => {
    await withChange({}, async (opened) => {
      const results = await read(opened, [demand], own);
      expect(results.map(({ reports }) => reports)).toEqual([{ known: true, value: [] }]);
      expect(opened.calls()).toEqual([]);
    });
  });

  it('may be none', async () => {
    await withChange({}, async (opened) => {
      const [result] = await read(opened);
      expect(result?.reports).toMatchObject({ known: true, value: [{ artifact: null, files: [] }] });
    });
  });

  it.each<[string, object, string]>([
    ['has expired', { expired: true }, 'it has expired'],
    ['holds what is no XML', { files: { 'a.xml': 'no' } }, 'a.xml: it is neither'],
    [
      'is an archive that is cut off',
      { archive: 'single', files: { 'test-results': { base64: 'UEsDBBQAAAAIAA==' } } },
      'not a whole zip archive',
    ],
  ])('are unreadable where the artifact %s', async (_, own, found) => {
    await withChange({ artifacts: { results: left(own) } }, async (opened) => {
      expect(await why(opened)).toMatchObject({
        code: 'tests-unreadable',
        about: ['build', 'test-results'],
        found: expect.stringContaining(found) as unknown,
      });
    });
  });

  it('are unreadable where one demand is, and the others are told', async () => {
    await withChange({ artifacts: { results: left({ files: { 'a.xml': 'no', 'b.xml': XML } }) } }, async (opened) => {
      const results = await read(opened, [demand, { ...demand, files: 'b.xml' }]);
      expect(results.map(({ reports }) => reports.known)).toEqual([false, true]);
    });
  });
});
