import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonical } from '../../src/evidence/canonical.js';
import type { Evidence } from '../../src/evidence/document.js';
import { openPrivateFile, privateFaults, privateFile } from '../../src/evidence/private-file.js';
import { policyTextFaults } from '../../src/evidence/private-policy.js';
import type { StoredPolicy } from '../../src/policy/policy.js';
import { recordOf } from '../support/records.js';

const PATH = '.github/countersign.yml';
const POLICY = `version: 1
branches: [main]
extends: [minimal]
people: {tickets: {one@acme.example: carol, Two@acme.example: dana, TWO@ACME.example: bob}}
controls:
  peer-review: {approvals: 1, code-owners: true}
  change-ticket: {approvers: {users: [two@acme.example, one@acme.example]}}
`;

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

let evidence: Evidence;
let text = '';
beforeAll(async () => {
  const files = { [PATH]: POLICY, CODEOWNERS: '* @bob\n' };
  const recorded = await recordOf({ 'base-files': files });
  [evidence, text] = [JSON.parse(recorded.evidence) as Evidence, recorded.withheld];
});

interface Form {
  schema: string;
  bodies: Record<string, string>;
}
const altered = (change: (form: Form) => void): string => {
  const form = JSON.parse(text) as Form;
  change(form);
  return canonical(form);
};
const base64 = (content: string): string => Buffer.from(content).toString('base64');
const anyDigest = (): string => Object.keys((JSON.parse(text) as Form).bodies)[0] ?? '';

describe('a private file', () => {
  it('is in order as it was written, and holds exact bytes', () => {
    const { bodies, faults } = openPrivateFile(text, evidence);
    expect(faults).toEqual([]);
    for (const [digest, bytes] of bodies) expect(sha256(bytes)).toBe(digest);
    expect(bodies.has(sha256(POLICY))).toBe(true);
    expect(privateFile(bodies, evidence)).toBe(text);
  });

  it('holds nothing that the evidence does not name, and is none where that leaves nothing', () => {
    const other = Buffer.from('something else');
    const bodies = openPrivateFile(text, evidence).bodies;
    expect(privateFile(new Map([...bodies, [sha256(other), other]]), evidence)).toBe(text);
    expect(privateFile(new Map([[sha256(other), other]]), evidence)).toBeNull();
    expect(privateFile(new Map(), evidence)).toBeNull();
  });

  it('may hold less: what is not there is withheld', () => {
    const less = altered((form) => {
      form.bodies = Object.fromEntries(Object.entries(form.bodies).slice(1));
    });
    expect(privateFaults(less, evidence)).toEqual([]);
    expect(privateFaults(canonical({ schema: 'urn:countersign:private:v1', bodies: {} }), evidence)).toEqual([]);
  });

  it.each<[string, () => string, RegExp]>([
    ['no JSON', () => text.slice(0, -1), /not JSON/u],
    [
      'another schema',
      () => altered((form) => (form.schema = 'urn:countersign:private:v2')),
      /not JSON of its schema/u,
    ],
    ['another member', () => altered((form) => Object.assign(form, { more: 1 })), /not JSON of its schema/u],
    ['a list of bodies', () => altered((form) => Object.assign(form, { bodies: [] })), /not JSON of its schema/u],
    ['a key that is no digest', () => altered((form) => (form.bodies['ABC'] = '')), /not JSON of its schema/u],
    ['a key of every object', () => text.replace('"bodies":{', '"bodies":{"__proto__":"",'), /not JSON of its schema/u],
    [
      'a body that is no text',
      () => altered((form) => Object.assign(form.bodies, { [anyDigest()]: 7 })),
      /not JSON of/u,
    ],
    ['half of a character', () => `${text.slice(0, -2)}\ud800"}`, /not JSON/u],
    [
      'another order',
      () => text.replace(/^\{"bodies":(.*),"schema":("[^"]*")\}$/su, '{"schema":$2,"bodies":$1}'),
      /canonical/u,
    ],
    ['a blank at the end', () => `${text} `, /canonical/u],
    ['a key twice', () => text.replace('{"bodies":{', `{"bodies":{"${anyDigest()}":"",`), /canonical/u],
    ['the member twice', () => text.replace('{"bodies"', '{"bodies":{},"bodies"'), /canonical/u],
    ['a body of another digest', () => altered((form) => (form.bodies[anyDigest()] = base64('x'))), /another digest/u],
    ['a body that is not named', () => altered((form) => (form.bodies[sha256('x')] = base64('x'))), /does not name/u],
    [
      'other signs for the same bytes',
      () => altered((form) => (form.bodies[anyDigest()] = `${form.bodies[anyDigest()] ?? ''}\n`)),
      /another digest/u,
    ],
  ])('is refused with %s', (_, forge, found) => {
    const forged = forge();
    expect(forged).not.toBe(text);
    expect(privateFaults(forged, evidence).join('\n')).toMatch(found);
  });

  it('is refused with any single byte changed', () => {
    const at = fc.integer({ min: 0, max: text.length - 1 });
    fc.assert(
      fc.property(at, fc.integer({ min: 0x20, max: 0x7e }), (index, code) => {
        const sign = String.fromCharCode(code);
        fc.pre(text[index] !== sign);
        expect(privateFaults(text.slice(0, index) + sign + text.slice(index + 1), evidence)).not.toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the policy that its exact texts say', () => {
  const bodies = () => openPrivateFile(text, evidence).bodies;
  const demanding = (
    change: (policy: { -readonly [Key in keyof StoredPolicy]: StoredPolicy[Key] }) => void,
  ): Evidence => {
    const draft = JSON.parse(JSON.stringify(evidence)) as Evidence;
    if (draft.policy.state !== 'found' || draft.policy.demands.state !== 'valid') throw new Error('no policy');
    change(draft.policy.demands.policy);
    return draft;
  };

  it('is what is recorded', () => {
    expect(policyTextFaults(evidence, bodies())).toEqual([]);
  });

  it.each<[string, () => Evidence]>([
    [
      'fewer approvals',
      () => demanding((policy) => Object.assign(policy.controls['peer-review'] ?? {}, { approvals: 0 })),
    ],
    ['a control less', () => demanding((policy) => (policy.controls = {}))],
    ['other branches', () => demanding((policy) => (policy.branches = ['nowhere']))],
    [
      'an approver more, under an alias',
      () =>
        demanding((policy) => {
          const users = ['mail:unattributed-2', 'mail:unattributed-1', 'mail:unattributed-3'];
          Object.assign(policy.controls['change-ticket'] ?? {}, { approvers: { users } });
        }),
    ],
    [
      'two people with the alias of one',
      () =>
        demanding((policy) => {
          policy.people = { ...policy.people, tickets: policy.people.tickets.map((each) => ({ ...each, alias: 'unattributed-1' })) }; // prettier-ignore
        }),
    ],
    [
      'a login in the place of an address',
      () => demanding((policy) => Object.assign(policy.controls['change-ticket'] ?? {}, { approvers: { users: ['unattributed-2', 'mail:unattributed-1'] } })), // prettier-ignore
    ],
  ])('is not %s', (_, forge) => {
    expect(policyTextFaults(forge(), bodies())).toEqual([expect.stringContaining('demand something else')]);
  });

  it('says the same where a byte order mark shifts the places of its faults', async () => {
    const marked = await recordOf({ 'base-files': { [PATH]: '\ufeffversio: 1\n' } });
    const honest = JSON.parse(marked.evidence) as Evidence;
    const places = { demands: { state: 'invalid', faults: [{ column: 2 }, { column: 2 }] } };
    expect(honest.policy).toMatchObject(places);
    expect(policyTextFaults(honest, openPrivateFile(marked.withheld, honest).bodies)).toEqual([]);
  });

  it('cannot be compared where one of the texts is withheld', () => {
    const forged = demanding((policy) => (policy.branches = ['nowhere']));
    const less = new Map([...bodies()].filter(([digest]) => digest !== sha256(POLICY)));
    expect(policyTextFaults(forged, less)).toEqual([]);
  });

  it('is compared for a companion under a policy of its own too', () => {
    const forged = demanding((policy) => (policy.branches = ['nowhere']));
    const [companion] = [{ policy: forged.policy, facts: evidence.facts }] as unknown as Evidence['companions'];
    if (companion === undefined) throw new Error('no companion');
    expect(policyTextFaults({ ...evidence, companions: [companion] }, bodies())).toHaveLength(1);
  });
});
