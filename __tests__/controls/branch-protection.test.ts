import { describe, expect, it } from '@jest/globals';
import { branchProtection } from '../../src/controls/branch-protection.js';
import type { Protection } from '../../src/facts/repository.js';
import { known } from '../../src/facts/observed.js';
import { judge, shown, untold, withFacts } from './scene.js';

const CONTEXT = 'countersign (main)';
const named = { context: CONTEXT, app: 'github-actions', appId: 15368 };

const protection: Protection = {
  requiredContexts: [named],
  approvals: 1,
  dismissStale: true,
  lastPushApproval: false,
  codeOwners: false,
  admins: true,
  forcePush: false,
  deletion: false,
  signatures: false,
  bypass: known([]),
};

const judged = (own: Partial<Protection>, require: object = {}) =>
  judge(branchProtection, withFacts({ protection: { ...protection, ...own } }), { require });

describe('branch-protection', () => {
  it('passes on exactly what is demanded', () => {
    expect(shown(judged({}))).toEqual(['pass']);
    expect(shown(judge(branchProtection, withFacts({ protection }), {}))).toEqual(['pass']);
  });

  it('passes on more than is demanded', () => {
    expect(shown(judged({ approvals: 3, codeOwners: true, signatures: true, lastPushApproval: true }))).toEqual([
      'pass',
    ]);
  });

  it.each([
    ['approvals', { approvals: 0 }],
    ['dismiss-stale', { dismissStale: false }],
    ['admins', { admins: false }],
    ['force-push', { forcePush: true }],
    ['deletion', { deletion: true }],
  ] as const)('fails on %s', (name, own) => {
    expect(shown(judged(own))).toEqual(['fail', `protection-weak ${name}`]);
  });

  it.each([
    ['last-push', { 'last-push': true }, { lastPushApproval: true }],
    ['code-owners', { 'code-owners': true }, { codeOwners: true }],
    ['signatures', { signatures: true }, { signatures: true }],
    ['approvals', { approvals: 2 }, { approvals: 2 }],
  ] as const)('asks for %s only when told to', (name, require, own) => {
    expect(shown(judged({}, require))).toEqual(['fail', `protection-weak ${name}`]);
    expect(shown(judged(own, require))).toEqual(['pass']);
  });

  it('does not ask for what the policy lets go', () => {
    const require = {
      gate: false,
      approvals: 0,
      'dismiss-stale': false,
      admins: false,
      'force-push': true,
      deletion: true,
    };
    const own = {
      requiredContexts: [],
      approvals: 0,
      dismissStale: false,
      admins: false,
      forcePush: true,
      deletion: true,
    };
    expect(shown(judged(own, require))).toEqual(['pass']);
  });

  it('names every weakness', () => {
    expect(shown(judged({ admins: false, approvals: 0, bypass: known(['mallory']) }))).toEqual([
      'fail',
      'protection-weak approvals',
      'protection-weak admins',
      'bypass-present mallory',
    ]);
  });

  it.each([
    ['no context', [], true, 'fail'],
    ['another context', [{ ...named, context: 'countersign (release/**)' }], true, 'fail'],
    ['any app', [{ ...named, app: null, appId: null }], true, 'fail'],
    ['an app known by its id alone', [{ ...named, app: null, appId: 4711 }], true, 'pass'],
    ['the shared app', [named], true, 'pass'],
    ['the shared app', [named], 'app', 'fail'],
    ['the shared app, known by its id alone', [{ ...named, app: null }], 'app', 'fail'],
    ['an app known by its name alone', [{ ...named, app: 'acme-gate', appId: null }], true, 'pass'],
    ['the shared app, known by its name alone', [{ ...named, app: 'GitHub-Actions', appId: null }], 'app', 'fail'],
    ['another app, known by its id alone', [{ ...named, app: null, appId: 4711 }], 'app', 'pass'],
    ['an app of our own', [{ ...named, app: 'acme-gate', appId: 4711 }], 'app', 'pass'],
    ['both apps', [named, { ...named, app: 'acme-gate', appId: 4711 }], 'app', 'pass'],
    ['any app', [{ ...named, app: null, appId: null }], 'app', 'fail'],
  ] as const)('the status from %s (%#): gate %s is %s', (_, requiredContexts, gate, outcome) => {
    const verdict = judged({ requiredContexts }, { gate });
    expect(verdict.outcome).toBe(outcome);
    if (outcome === 'fail')
      expect(verdict.reasons[0]).toMatchObject({ code: 'protection-weak', about: ['gate', CONTEXT] });
  });

  it('lets nobody bypass whom the policy does not name', () => {
    expect(
      shown(judged({ bypass: known(['carol', 'acme/admins', 'mallory']) }, { bypass: ['Carol', 'acme/admins'] })),
    ).toEqual(['fail', 'bypass-present mallory']);
    expect(shown(judged({ bypass: known(['carol']) }, { bypass: ['carol', 'dana'] }))).toEqual(['pass']);
  });

  it('tells what is weak, and who may bypass the rules', () => {
    const told = (own: Partial<Protection>, require: object = {}) =>
      judged(own, require).reasons.map(({ needed, found }) => [needed, found]);
    expect(told({ requiredContexts: [] })).toEqual([['the status is required', 'it is not required']]);
    expect(told({ requiredContexts: [{ ...named, app: null, appId: null }] })).toEqual([
      ['the status is required from a named app', 'any app may set it'],
    ]);
    expect(told({ requiredContexts: [named] }, { gate: 'app' })).toEqual([
      ['an app other than github-actions sets the status', 'github-actions'],
    ]);
    expect(told({ approvals: 0, admins: false, forcePush: true })).toEqual([
      ['at least 1', '0'],
      ['on', 'off'],
      ['not allowed', 'allowed'],
    ]);
    expect(told({ bypass: known(['eve', 'mallory']) })).toEqual([['nobody may bypass the rules', 'eve, mallory']]);
    expect(told({ bypass: known(['eve']) }, { bypass: ['carol', 'dana'] })).toEqual([
      ['only carol, dana may bypass the rules', 'eve'],
    ]);
  });

  it('does not take a bypass list that is not shown for an empty one', () => {
    expect(shown(judged({ bypass: untold('bypass') }))).toEqual(['indeterminate', 'fact-unavailable bypass']);
    expect(judged({ bypass: untold('bypass'), admins: false }).outcome).toBe('fail');
  });
});
