import { describe, expect, it } from '@jest/globals';
import { canonical } from '../../src/evidence/canonical.js';
import { aliasedFacts } from '../../src/facts/aliased-facts.js';
import { aliasedIdentity, aliasesOf } from '../../src/facts/aliases.js';
import type { Signature } from '../../src/facts/model-signature.js';
import type { Model, Models } from '../../src/facts/models.js';
import { known, unavailable, unknown } from '../../src/facts/observed.js';
import { aliasedDemands } from '../../src/policy/aliased-demands.js';
import { demandsOf } from '../../src/policy/parse.js';
import { allKnown, compliant } from '../support/compliant.js';
import { fileText } from '../policy/texts.js';

const CANARY = 'canary@acme.example';
const TRAIN = 'https://github.com/acme/ml/.github/workflows/train.yml@refs/heads/main';

const signedBy = (identity: string): Signature => ({
  state: 'verified',
  by: {
    kind: 'identity',
    issuer: 'https://accounts.test',
    identity,
    workflow: { repository: 'acme/ml', path: 'a', ref: 'refs/tags/v@1.x', commit: null, trigger: null },
  },
  at: null,
});

const model = (signature: Signature): Model => ({
  name: 'm',
  root: 'models/m',
  change: 'touched',
  changed: ['models/m/a@b.bin'],
  files: known([]),
  manifest: known({
    path: 'models/m/model.sig',
    predicateType: 'p',
    signature,
    method: 'files',
    hash: 'sha256',
    allowsSymlinks: false,
    ignored: [],
    resources: [{ name: 'a@b.bin', digest: '0'.repeat(64), algorithm: 'sha256' }],
    rootDigest: null,
    computedRoot: null,
  }),
  card: known({
    path: 'models/m/README.md',
    licence: `other, ask ${CANARY}`,
    licenceName: null,
    licenceLink: `mailto:${CANARY}`,
    baseModels: [],
    datasets: [`data of ${CANARY}`],
    title: `Model by ${CANARY}`,
  }),
  bom: unknown(unavailable('bom', `line 1: ${CANARY}`)),
  notices: known([{ path: 'models/m/NOTICE', sha256: '0'.repeat(64), text: `Ask <${CANARY}>.` }]),
  register: known([
    {
      id: `data of ${CANARY}`,
      revision: null,
      licence: null,
      personalData: 'no',
      lawfulBasis: null,
      regions: [],
      owner: CANARY,
      reviewBy: null,
    },
  ]),
  baseline: known(null),
  monitoring: known({
    path: 'ops/m.yaml',
    metrics: [{ name: 'drift', limit: 1, alert: CANARY }],
    runbook: { path: 'ops/run.md', exists: true },
    owner: CANARY.toUpperCase(),
  }),
  reports: [
    {
      path: 'r.json',
      sha256: null,
      part: 'scan',
      report: unknown(unavailable('r.json', CANARY)),
      binding: { by: 'statement', place: 'r.json', predicateType: 'p', signature, subjects: [], at: null },
    },
  ],
});

const modelsWith = (signature: Signature): Models => ({
  at: 'change',
  commit: 'c',
  yardstick: 'b',
  models: [model(signature)],
  strays: known([]),
  attributesChanged: [],
});

const aliasedWith = (signature: Signature) => {
  const facts = { ...allKnown(compliant), models: known(modelsWith(signature)) };
  return aliasedFacts(facts, aliasesOf([facts])).models;
};

describe('models in a record', () => {
  it('hold no address: of no signer, in no text', () => {
    for (const identity of [CANARY, CANARY.toUpperCase(), `mail:${CANARY}`, `https://idp.test/users/${CANARY}`]) {
      const aliased = aliasedWith(signedBy(identity));
      expect(canonical(aliased).toLowerCase()).not.toContain('canary');
      expect(canonical(aliased)).toMatch(/"identity":"mail:unattributed-\d"/);
    }
    const refused = aliasedWith({ state: 'refused', code: 'x', found: `not ${CANARY}` });
    expect(canonical(refused).toLowerCase()).not.toContain('canary');
  });

  it('keep paths, names in manifests and workflows as they are compared', () => {
    const aliased = aliasedWith(signedBy(TRAIN));
    expect(aliased).toMatchObject({
      value: {
        models: [
          {
            changed: ['models/m/a@b.bin'],
            manifest: {
              value: {
                resources: [{ name: 'a@b.bin' }],
                signature: { by: { identity: TRAIN, workflow: { ref: 'refs/tags/v@1.x' } } },
              },
            },
          },
        ],
      },
    });
  });

  it('name a data set alike on the card and in the register', () => {
    const aliased = aliasedWith(signedBy(TRAIN));
    const [first] = aliased.known && aliased.value !== null ? aliased.value.models : [];
    const register = first?.register.known === true ? first.register.value : null;
    const card = first?.card.known === true ? first.card.value : null;
    expect(card?.datasets).toEqual([register?.[0]?.id]);
  });
});

describe('a signer in the policy and in a certificate', () => {
  const POLICY = `version: 1
models:
  m:
    root: models/m
    signers:
      - {issuer: https://accounts.test, identity: ${CANARY}, owner: ${CANARY}}
      - {issuer: https://accounts.test, identity: '${TRAIN}', owner: dana}
    evidence: {from: [{issuer: https://accounts.test, identity: 'https://idp.test/${CANARY}'}]}
`;

  it('stand alike where they are alike, and the record holds no address', () => {
    const facts = { ...allKnown(compliant), models: known(modelsWith(signedBy(CANARY))) };
    const aliases = aliasesOf([facts]);
    const recorded = canonical(aliasedFacts(facts, aliases).models);
    const demands = aliasedDemands(demandsOf([fileText(POLICY)]), aliases);
    if (demands.state === 'invalid') throw new Error(JSON.stringify(demands.faults));
    expect(canonical(demands).toLowerCase()).not.toContain('canary');
    const [first] = demands.policy.models;
    const alias = /"identity":"(mail:[^"]+)"/.exec(recorded)?.[1];
    expect(first?.terms).toMatchObject({
      signers: [
        { identity: alias, owner: alias },
        { identity: TRAIN, owner: 'dana' },
      ],
      evidence: { from: [{ identity: expect.stringMatching(/^mail:unattributed-\d$/) }] },
    });
  });

  it('never match by what only looks like an alias', () => {
    const aliases = aliasesOf([]);
    const given = [
      CANARY,
      'mail:unattributed-1',
      'unattributed-1',
      `https://x.test/${CANARY}`,
      'https://x.test/unattributed-1',
    ];
    const names = given.map((each) => aliasedIdentity(each, aliases));
    expect(new Set(names).size).toBe(given.length);
    expect(aliasedIdentity(CANARY.toUpperCase(), aliases)).toBe(names[0]);
  });
});
