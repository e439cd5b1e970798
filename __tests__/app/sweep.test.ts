import { describe, expect, it } from '@jest/globals';
import type { GateResult, Judge } from '../../src/app/gate.js';
import { sweep, worstOf, type JudgingPorts, type SweepPorts } from '../../src/app/sweep.js';
import type { VerdictWord } from '../../src/decision/types.js';

const setting = {
  repository: 'acme/pay',
  run: {
    event: 'schedule',
    id: 5,
    attempt: 1,
    actor: '',
    triggeringActor: '',
    action: null,
    build: null,
    environment: null,
    workflow: null,
    url: null,
  },
};
const settings = { policyPath: 'p', centralPolicy: null, toolVersion: '0' };
const scope = { of: 'pulls', pulls: [1, 2, 3] } as const;

const resultOf = (verdict: VerdictWord, published = 'published'): GateResult =>
  ({
    evidence: { companions: [] },
    sealed: { kept: null },
    conclusion: { verdict, status: { text: { description: verdict }, published: { state: published } } },
  }) as unknown as GateResult;

/** Judges every change as told, and is told after each how many requests are left. */
function sweepWith(own: {
  readonly judge?: Judge;
  readonly left?: () => number;
  readonly allowances?: readonly (number | null)[];
}) {
  let turn = 0;
  const portsOf = (): JudgingPorts => {
    const allowance = own.allowances?.[turn] ?? null;
    turn += 1;
    return { allowance: () => allowance } as unknown as JudgingPorts;
  };
  const ports: SweepPorts = {
    survey: {} as SweepPorts['survey'],
    runEvidence: () => {
      throw new Error('nothing stands that could be believed in');
    },
    portsOf,
    left: own.left ?? (() => 1000),
    judge: own.judge ?? (() => Promise.resolve(resultOf('pass'))),
  };
  return sweep(ports, settings, setting, scope);
}

describe('a sweep', () => {
  it('ends well when every verdict was published, whatever it is', async () => {
    const { rows, exitCode } = await sweepWith({ judge: () => Promise.resolve(resultOf('fail')) });
    expect([exitCode, rows.map(({ verdict }) => verdict)]).toEqual([0, ['fail', 'fail', 'fail']]);
  });

  it('ends red when one was not', async () => {
    expect((await sweepWith({ judge: () => Promise.resolve(resultOf('indeterminate', 'forbidden')) })).exitCode).toBe(
      1,
    );
  });

  it('begins no judgement when the time is over, and names what it left out', async () => {
    const times = [1000, 0];
    const { rows, exitCode } = await sweepWith({ left: () => times.shift() ?? 0 });
    expect(exitCode).toBe(1);
    expect(rows.map(({ pull, done }) => [pull, done])).toEqual([
      [1, true],
      [2, false],
      [3, false],
    ]);
    expect(rows[1]?.says).toContain('the time is over');
  });

  it('leaves the last hundred requests of the hour to others', async () => {
    const { rows, exitCode } = await sweepWith({ allowances: [100, 99, 5000] });
    expect([exitCode, rows.map(({ done }) => done)]).toEqual([1, [true, true, false]]);
    expect(rows[2]?.says).toContain('too few requests');
  });

  it('goes on where the host does not tell how many are left', async () => {
    expect((await sweepWith({ allowances: [null, null, null] })).rows.every(({ done }) => done)).toBe(true);
  });

  it('does not judge a change again that another one of them covered', async () => {
    const judged: (number | null)[] = [];
    const judge: Judge = (_, request) => {
      judged.push(request.target.pull);
      return Promise.resolve({ ...resultOf('pass'), evidence: { companions: [{ pull: 2 }] } } as unknown as GateResult);
    };
    expect((await sweepWith({ judge })).rows.map(({ verdict }) => verdict)).toEqual(['pass', 'pass', 'pass']);
    expect(judged).toEqual([1, 3]);
  });
});

describe('the worst of several results', () => {
  it('is that with the worst verdict', () => {
    const results = (['pass', 'pending', 'indeterminate', 'fail'] as const).map((verdict) => resultOf(verdict));
    expect(worstOf(results)).toBe(results[3]);
    expect(worstOf(results.slice(0, 3))).toBe(results[2]);
    expect(worstOf([])).toBeNull();
  });
});
