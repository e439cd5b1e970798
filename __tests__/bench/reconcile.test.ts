import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '../../bench/long-line-host.js';
import { longLine, sealedTemplate } from '../../bench/long-line.js';
import { reconciled, requestsOf, watched } from '../../bench/reconciled.js';
import type { GateResult } from '../../src/app/gate.js';
import type { Line } from '../../src/facts/line.js';

let template = '';
beforeAll(async () => {
  template = await sealedTemplate();
});

const lineIn = (results: readonly GateResult[]): Line | null => {
  const fact = results[0]?.evidence.facts.line;
  return fact?.known === true ? fact.value : null;
};

/** What is still held after a collection, in MB. */
const heldNow = (): number => {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 1_048_576;
};

/** What is written of a stretch is held while it is kept; its 450 records would be ten besides. */
const A_STRETCH_MB = 6;

describe('a long line', () => {
  it('takes few requests, and goes on where it stopped', async () => {
    const line = longLine(template, 1000);
    const cut = await reconciled(line, 1001, 1);
    expect(cut[0]?.conclusion).toMatchObject({ verdict: 'pending', exitCode: 1 });
    expect(lineIn(cut)).toMatchObject({ from: 'since', to: idOf(450), tip: idOf(1000) });
    // A page for each hundred, the records of both stretches at most, and what every run asks.
    const first = requestsOf(line);
    const pages = line.asked.get('BranchLine') ?? 0;
    expect(first).toBeLessThanOrEqual(11 + 5 + 8);
    const held = [heldNow()];
    const whole = await reconciled(
      watched(line, () => void held.push(heldNow())),
      1002,
    );
    expect((held[1] ?? Infinity) - (held[0] ?? 0)).toBeLessThan(A_STRETCH_MB);
    expect(whole[0]?.conclusion).toMatchObject({ verdict: 'pass', exitCode: 0 });
    expect(lineIn(whole)).toMatchObject({ from: 'checkpoint', after: idOf(900), to: idOf(1000) });
    // Pages for the 550 commits that were left, and none for what the first run had reconciled.
    expect((line.asked.get('BranchLine') ?? 0) - pages).toBe(6);
    expect(requestsOf(line) - first).toBeLessThanOrEqual(6 + 4 + 12);
  }, 240_000);
});
