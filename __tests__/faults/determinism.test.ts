import { describe, expect, it } from '@jest/globals';
import { canonical } from '../../src/evidence/canonical.js';
import type { Evidence } from '../../src/evidence/document.js';
import { strike, type RunSettings } from '../../scripts/faults/strike.js';
import { scenes } from '../../scripts/faults/worlds.js';
import { actionNode, machineNode } from '../e2e/support.js';
import { bundle } from './bundle.js';

const abroad = { TZ: 'Asia/Kolkata', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

const surroundings: readonly (readonly [string, Omit<RunSettings, 'dist'>])[] = [
  ["the machine's own Node", { node: machineNode }],
  ["the machine's own Node in Kolkata, in Turkish", { node: machineNode, extraEnv: abroad }],
  ['the Node of action.yml in Kolkata, in Turkish', { node: actionNode, extraEnv: abroad }],
];

/** Everything of the evidence but the record of the calls, whose order is chance's. */
const decided = (text: string | undefined): string => {
  const { transcript, ...rest } = JSON.parse(text ?? '') as Evidence;
  expect(transcript.length).toBeGreaterThan(3);
  return canonical(rest);
};

describe.each(['compliant', 'rich', 'approver pushed before'])('the same change: %s', (name) => {
  it('gives the same evidence, byte for byte, on every Node, in every time zone and language', async () => {
    const scene = scenes().find((each) => each.name === name);
    if (scene === undefined) throw new Error(name);
    const here = await strike({ scene, faults: [] }, { dist: bundle, node: actionNode });
    const there = await Promise.all(
      surroundings.map(async ([where, settings]) => {
        const seen = await strike({ scene, faults: [] }, { dist: bundle, ...settings });
        return { where, same: decided(seen.run.evidence) === decided(here.run.evidence) };
      }),
    );
    expect(there).toEqual(surroundings.map(([where]) => ({ where, same: true })));
    expect(here.run.evidence).toMatch(/"findings":\[\{/);
  });
});
