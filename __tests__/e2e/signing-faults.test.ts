import { describe, expect, it } from '@jest/globals';
import { session, type Turn } from './session.js';

/** A public repository, whose signatures a log sees, or a private one, whose signatures are dated. */
const visibilities: Readonly<Record<string, string>> = { 'SIGSTORE rekor': 'public', 'SIGSTORE tsa': 'private' };

const SERVICES = ['OIDC token', 'SIGSTORE fulcio', 'SIGSTORE rekor', 'SIGSTORE tsa'];

const worldOf = (service: string, faults: readonly unknown[], inputs: Readonly<Record<string, string>> = {}) => ({
  token: { 'id-token': true },
  repository: { visibility: visibilities[service] ?? 'public' },
  inputs,
  faults,
});

async function judged(world: unknown): Promise<Turn> {
  let seen: Turn | undefined;
  await session(world, async ({ run }) => {
    seen = await run();
  });
  if (seen === undefined) throw new Error('nothing ran');
  return seen;
}

const codesOf = ({ run }: Turn): readonly string[] =>
  (JSON.parse(run.outputs.get('blocking') ?? '[]') as { code: string }[]).map(({ code }) => code);

describe.each(SERVICES)('%s', (service) => {
  it.each(['500', '{}'])('that always answers %s: blocked, and never a success', async (answer) => {
    const turn = await judged(worldOf(service, [{ on: service, answer }]));
    expect(codesOf(turn)).toEqual(['evidence-not-signed']);
    expect(turn.run.outputs.get('verdict')).toBe('indeterminate');
    expect(turn.run.outputs.get('signed')).toBe('');
    expect(turn.run.exitCode).toBe(1);
    expect(turn.statuses.map(({ state }) => state)).not.toContain('success');
    expect(turn.statuses.at(-1)?.state).toBe('error');
    expect(turn.run.summary).toContain('This change met the policy, but its evidence could not be signed');
    // The evidence itself is kept all the same: what was found stands in it.
    expect(turn.evidence.map(({ decision }) => decision.verdict)).toEqual(['pass']);
    expect(turn.run.stderr).toBe('');
  });

  it.each(['429', 'reset-mid-body', 'truncated-json'])('that answers %s once: signed all the same', async (answer) => {
    const turn = await judged(worldOf(service, [{ on: service, nth: 1, answer }]));
    expect([turn.run.outputs.get('verdict'), turn.run.outputs.get('signed')]).toEqual(['pass', 'keyless']);
  });
});

it('a service that never answers is given up in time', async () => {
  const world = worldOf('SIGSTORE fulcio', [{ on: 'SIGSTORE fulcio', answer: 'hang' }], { 'call-timeout': '1' });
  const turn = await judged(world);
  expect(codesOf(turn)).toEqual(['evidence-not-signed']);
  expect(turn.run.ms).toBeLessThan(15_000);
  expect(turn.statuses.at(-1)?.state).toBe('error');
});

it('an entry whose answer was lost is read, not written again', async () => {
  const turn = await judged(worldOf('SIGSTORE rekor', [{ on: 'SIGSTORE rekor', nth: 1, answer: 'reset-mid-body' }]));
  expect(turn.calls.filter((call) => call === 'SIGSTORE rekor')).toHaveLength(4);
  expect(turn.calls.filter((call) => call === 'SIGSTORE rekor entry')).toHaveLength(1);
});

it('a change that fails stays failed, and is told of the signature beside', async () => {
  const world = worldOf('SIGSTORE fulcio', [{ on: 'SIGSTORE fulcio', answer: '500' }]);
  const turn = await judged({ ...world, reviews: { r1: { state: 'CHANGES_REQUESTED' } } });
  expect(turn.run.outputs.get('verdict')).toBe('fail');
  expect(codesOf(turn)).toContain('evidence-not-signed');
  expect(codesOf(turn)).toContain('changes-requested');
});
