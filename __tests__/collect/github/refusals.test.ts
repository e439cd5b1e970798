import { describe, expect, it } from '@jest/globals';
import { CollectError } from '../../../src/app/ports.js';
import { POLICY, TARGET, unknownFacts, withOpening, withSource } from './gathered.js';

const codes = (faults: readonly { readonly code: string; readonly about: readonly string[] }[]): readonly string[] =>
  faults.map(({ code, about }) => `${code} ${about.join(' ')}`);

describe('a refused or broken read', () => {
  const reads: readonly (readonly [string, string, readonly string[]])[] = [
    ['files', 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files', ['files']],
    ['pushes', 'GET /repos/{owner}/{repo}/activity', ['pushes']],
  ];
  const answers = [
    '500',
    '403',
    '404',
    '409',
    '422',
    '204',
    'null',
    '{}',
    'html-200',
    'truncated-json',
    'redirect-other-host',
  ];
  const pairs = reads.flatMap(([name, on, unknown]) => answers.map((answer) => [name, answer, on, unknown] as const));

  it.each(pairs)('of %s (%s) makes that fact unknown, and no other', async (_name, answer, on, unknown) => {
    await withOpening({ faults: [{ on, answer }] }, async ({ gather }) => {
      const snapshot = await gather();
      expect(unknownFacts(snapshot)).toEqual(unknown);
    });
  });

  it('of an empty list is held against the count', async () => {
    const faults = [{ on: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files', answer: '[]' }];
    await withOpening({ faults }, async ({ gather }) => {
      const snapshot = await gather();
      expect(codes(snapshot.faults)).toEqual(['list-unstable files']);
    });
  });

  it('of an empty activity does not mean that nobody pushed', async () => {
    const faults = [{ on: 'GET /repos/{owner}/{repo}/activity', answer: '[]' }];
    await withOpening({ faults }, async ({ gather }) => {
      expect(unknownFacts(await gather())).toEqual(['pushes']);
    });
  });

  it('keeps the code of a rate limit', async () => {
    const faults = [{ on: 'GET /repos/{owner}/{repo}/activity', answer: '429' }];
    await withOpening({ faults }, async ({ gather }) => {
      expect((await gather()).facts.pushes).toMatchObject({ known: false, why: { code: 'rate-limited' } });
    });
  });

  it.each([
    '500',
    '401',
    '403',
    '404',
    '409',
    '{}',
    '[]',
    'null',
    'html-200',
    'reset-mid-body',
    'graphql-partial',
    'graphql-rate-limited',
  ])('of the opening (%s) ends collecting', async (answer) => {
    await withSource({ faults: [{ on: 'POST /graphql', answer }] }, async (_emulator, source) => {
      const opening = source.open(TARGET, POLICY);
      await expect(opening).rejects.toBeInstanceOf(CollectError);
      const code = answer === 'graphql-rate-limited' ? 'rate-limited' : 'fact-unavailable';
      await expect(opening).rejects.toMatchObject({ fault: { code, about: ['change'] } });
    });
  });

  it.each(['reset-before-headers', 'reset-mid-body', '502-html', 'truncated-json', 'graphql-partial', '429'])(
    'once (%s) is masked by asking again',
    async (answer) => {
      const once = (on: string) => ({ on, nth: 1, answer });
      const faults = [
        once('POST /graphql'),
        once('GET /repos/{owner}/{repo}/pulls/{pull_number}/files'),
        once('GET /repos/{owner}/{repo}/activity'),
      ];
      await withOpening({ faults: answer === 'graphql-partial' ? faults.slice(0, 1) : faults }, async ({ gather }) => {
        const snapshot = await gather();
        expect([unknownFacts(snapshot), snapshot.faults]).toEqual([[], []]);
      });
    },
  );

  it('of a pull request that is not there ends collecting', async () => {
    await withSource({}, async (_emulator, source) => {
      await expect(source.open({ ...TARGET, pull: 99 }, POLICY)).rejects.toMatchObject({
        fault: { code: 'fact-unavailable' },
      });
    });
  });
});
