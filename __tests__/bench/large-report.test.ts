import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import { MOST_PEAK_MB } from '../../bench/aims.js';
import { PEAK } from '../../bench/programs.js';
import { runStep } from '../../bench/step.js';
import { worldOf } from '../../bench/worlds.js';
import { makeRuntimeToken } from '../../emulator/artifacts.js';
import { startEmulator } from '../../emulator/server.js';

it('judges a report of 100 MB in less than 300 MB', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'peak-'));
  const emulator = await startEmulator({ world: worldOf('scanned') });
  try {
    const peak = join(folder, 'peak.cjs');
    writeFileSync(peak, PEAK);
    const { id, attempt } = worldOf('scanned').event.run;
    const at = { ...emulator, runtimeToken: makeRuntimeToken(id, attempt) };
    const step = await runStep('scanned', [resolve('dist', 'action.js')], at, peak);
    expect(step).toMatchObject({ exitCode: 0, verdict: 'pass' });
    expect(step.peakMb).toBeLessThan(MOST_PEAK_MB);
  } finally {
    await emulator.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
