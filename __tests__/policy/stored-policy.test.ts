import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonical } from '../../src/evidence/canonical.js';
import { demandsOf } from '../../src/policy/parse.js';
import type { ControlTexts, Policy } from '../../src/policy/policy.js';
import { presetNames, presetText } from '../../src/policy/presets.js';
import { policyOfStored, storedPolicy } from '../../src/policy/stored-policy.js';
import { fileText, policyOfText } from './texts.js';

const POLICY = `version: 1
controls:
  peer-review: {approvals: 2}
  passing-scans:
    scans:
      zeta: {check: z, app: a}
      alpha: {check: b, app: a}
      "10": {check: c, app: a}
rules:
  - {name: docs, when: {only-paths: ['docs/**']}, controls: {peer-review: {approvals: 1}}}
`;

describe('a policy as it is recorded', () => {
  it('is the policy again when it is read back', () => {
    const policy = policyOfText(POLICY);
    expect(policyOfStored(storedPolicy(policy))).toEqual(policy);
    for (const name of presetNames) {
      const preset = policyOfText(`version: 1\nextends: [${name}]\n`, {
        kind: 'preset',
        name,
        path: null,
        text: presetText(name) ?? '',
      });
      expect(policyOfStored(JSON.parse(canonical(storedPolicy(preset))) as never)).toEqual(preset);
    }
  });

  it('has one order of its entries, before it was written and after', () => {
    const stored = storedPolicy(policyOfText(POLICY));
    const back = JSON.parse(canonical(stored)) as typeof stored;
    expect(JSON.stringify(back.controls)).toBe(JSON.stringify(stored.controls));
    const scans = stored.controls['passing-scans']?.['scans'] ?? {};
    expect(Object.keys(scans)).toEqual(['10', 'alpha', 'zeta']);
  });

  it('keeps controls that are called like members of every object, and takes none from the object that holds them', () => {
    const names = fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'peer-review');
    const controls = fc.dictionary(names, fc.dictionary(names, fc.jsonValue(), { noNullPrototype: true }));
    fc.assert(
      fc.property(controls, (given) => {
        const texts: ControlTexts = new Map(Object.entries(given));
        const policy: Policy = { ...policyOfText('version: 1\ncontrols: {peer-review: {}}\n'), controls: texts };
        const back = policyOfStored(JSON.parse(JSON.stringify(storedPolicy(policy))) as never);
        expect([...back.controls.keys()].sort()).toEqual([...texts.keys()].sort());
        for (const [id, text] of back.controls) expect(canonical(text)).toBe(canonical(texts.get(id)));
        expect(Object.getPrototypeOf(storedPolicy(policy).controls)).toBe(Object.prototype);
      }),
    );
  });

  it('that is no policy is recorded with everything that is wrong with it', () => {
    expect(demandsOf([fileText('version: 1\ncontrols:\n  peer-reveiw: {}\n')])).toMatchObject({
      state: 'invalid',
      faults: [{ line: 3, key: 'controls.peer-reveiw', code: 'key-unknown' }],
    });
  });

  it('holds no half of a character, which no evidence could hold', () => {
    for (const text of ['branches: ["\\ud800"]', 'people: {tickets: {"\\udc00": a}}', '"\\ud800": 1']) {
      const demands = demandsOf([fileText(`version: 1\n${text}\ncontrols: {peer-review: {}}\n`)]);
      expect([demands.state, canonical(demands).length > 0]).toEqual(['invalid', true]);
    }
  });
});

it('the example policies are recorded whole', () => {
  const world = readFileSync('.github/countersign.yml', 'utf8');
  expect(demandsOf([fileText(world)])).toMatchObject({ state: 'valid' });
});
