import { expect, it } from '@jest/globals';
import { readScans } from '../../../src/collect/scans/read-scans.js';
import { withChange } from '../emulated.js';
import { alert, alerts, leaks, sast } from './scan-readings.js';

it('one scan that cannot be read leaves the others known', async () => {
  const faults = [{ on: 'GET /repos/{owner}/{repo}/dependabot/alerts', answer: '403' }];
  await withChange({ alerts: { a1: alert }, faults }, async ({ client, core }) => {
    const found = await readScans(client, core, [sast, alerts, leaks], null);
    expect(found.known && found.value.map(({ scan, reports }) => [scan, reports.known])).toEqual([
      ['sast', true],
      ['alerts', false],
      ['leaks', true],
    ]);
  });
});
