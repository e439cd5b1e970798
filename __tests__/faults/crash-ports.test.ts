import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import { parse } from 'yaml';
import { gate, type GateResult } from '../../src/app/gate.js';
import { startEmulator, type Emulator } from '../../emulator/server.js';
import type { World } from '../../emulator/world.js';
import { artifactStoreOf, listStoredArtifacts } from '../../emulator/artifacts.js';
import { portsTo, requestTo, struckPorts, type Strike } from './ports.js';

const world = parse(readFileSync('__tests__/cases/core/world.yaml', 'utf8')) as World;

/** Long enough for everything that does not wait for the call that hangs. */
const HANG_MS = 700;

interface Left {
  readonly calls: readonly string[];
  readonly immediate: ReadonlySet<string>;
  readonly result: GateResult | 'hangs' | 'rejected';
  readonly states: readonly string[];
  readonly stored: number;
}

async function run(nth: number, strike: Strike): Promise<Left> {
  const emulator = await startEmulator({ world });
  try {
    const { ports, calls, immediate } = struckPorts(portsTo(emulator), nth, strike);
    const judged = gate(ports, requestTo(emulator)).catch(() => 'rejected' as const);
    const result = strike === 'hangs' ? await Promise.race([judged, after(HANG_MS, 'hangs' as const)]) : await judged;
    return { calls, immediate, result, ...left(emulator) };
  } finally {
    await emulator.close();
  }
}

const left = ({ written }: Emulator): Pick<Left, 'states' | 'stored'> => ({
  states: written.statuses.map(({ state }) => state),
  // Not the archive beside it: what is asked is whether the evidence itself is there.
  stored: listStoredArtifacts(artifactStoreOf(written)).filter(({ name }) => !name.endsWith('.proof')).length,
});

const exitCodeOf = ({ result }: Left): number => (typeof result === 'string' ? 1 : result.conclusion.exitCode);

describe.each<Strike>(['throws', 'rejects', 'hangs'])('a call of a port that %s', (strike) => {
  it('never leaves success without stored evidence, whichever call it is', async () => {
    const clean = await run(0, 'rejects');
    expect([exitCodeOf(clean), clean.states.at(-1), clean.stored]).toEqual([0, 'success', 1]);
    expect(clean.calls.length).toBeGreaterThan(8);
    for (const [index, name] of clean.calls.entries()) {
      if (strike !== 'throws' && clean.immediate.has(name)) continue;
      const seen = await run(index + 1, strike);
      const call = `${String(index + 1)} ${name}`;
      const success = seen.states.includes('success');
      expect({ call, unstored: success && seen.stored === 0 }).toEqual({ call, unstored: false });
      // Struck after success was written, a run may end badly; before it, nothing green is left and nothing ends well.
      const before = clean.calls.slice(0, index).filter((each) => each === 'status.write').length < 2;
      expect({ call, green: before && success, exit: exitCodeOf(seen) }).toEqual({ call, green: false, exit: 1 });
    }
  }, 120_000);
});
