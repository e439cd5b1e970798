import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { runCase, runCases, type Build } from '../../scripts/cases/run-case.js';
import type { Case, Expectation } from '../../scripts/cases/suites.js';
import { baseWorld } from '../emulator/base-world.js';

const folder = '__tests__/cases/stand-in';
const standIn: Build = {
  action: join(folder, 'action.js'),
  cli: join(folder, 'cli.js'),
  schema: join(folder, 'evidence.schema.json'),
};

function given(
  misbehave: string,
  expected: Expectation = { verdict: 'pass', controls: { 'peer-review': 'pass' } },
): Case {
  return { suite: 's', id: 'x-001', title: 't', world: baseWorld({ inputs: { misbehave } }), expect: expected };
}

describe('runCase', () => {
  it('passes what is as it must be', async () => {
    expect(await runCase(given(''), standIn)).toMatchObject({ id: 'x-001', differences: [] });
  });

  it.each([
    ['success-first', /^order: success was published before the evidence was stored$/],
    ['stores-something-else', /^order: .* holds other evidence$/],
    ['never-succeeds', /^status: expected success, got pending$/],
    ['foreign-context', /^writes: POST .*statuses/],
    ['writes-elsewhere', /^writes: PATCH .*pulls.7/],
    ['mutates', /^writes: POST .graphql/],
    ['evidence-says-fail', /^evidence: it records fail, the output says pass$/],
    ['breaks-schema', /^evidence: breaks its schema/],
    ['no-evidence', /^evidence: there is no file$/],
    ['exits-badly', /^exit: expected 0, got 1$/],
    ['shows-its-token', /^secrets: the token ghs_emulated is shown$/],
  ])('sees that the action %s', async (misbehave, message) => {
    const { differences } = await runCase(given(misbehave, { verdict: 'pass' }), standIn);
    expect(differences).toContainEqual(expect.stringMatching(message));
  });

  it('sees a replay that comes to another verdict, and one that fails', async () => {
    const differs = await runCase(given(''), { ...standIn, cli: join(folder, 'cli-that-differs.js') });
    expect(differs.differences).toEqual([expect.stringMatching(/^replay: verify does not name the verdict pass/)]);
    const missing = await runCase(given(''), { ...standIn, cli: join(folder, 'no-such.js') });
    expect(missing.differences).toEqual([expect.stringMatching(/^replay: verify ended with 1/)]);
  });

  it('tells a world that cannot be run as a difference', async () => {
    const broken = given('');
    const { differences } = await runCase({ ...broken, world: { ...broken.world, now: 'never' } }, standIn);
    expect(differences).toEqual([expect.stringMatching(/^the case could not be run/)]);
  });
});

describe('runCases', () => {
  it('gives the results in the order of the cases', async () => {
    const cases = ['', 'exits-badly', '', ''].map((misbehave, index) => ({
      ...given(misbehave),
      id: `x-00${String(index)}`,
    }));
    const results = await runCases(cases, 3, () => undefined, standIn);
    expect(results.map(({ id, differences }) => [id, differences.length])).toEqual([
      ['x-000', 0],
      ['x-001', 1],
      ['x-002', 0],
      ['x-003', 0],
    ]);
  });
});
