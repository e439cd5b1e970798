import { describe, expect, it } from '@jest/globals';
import { readDeploymentInputs, type DeploymentInputs } from '../../src/app/deployment-inputs.js';
import { InputError } from '../../src/app/read-input.js';

const read = (values: Record<string, string>): DeploymentInputs => readDeploymentInputs((name) => values[name] ?? '');
const a = `sha256:${'a'.repeat(64)}`;
const b = `sha256:${'b'.repeat(64)}`;
const sha = 'c'.repeat(40);

describe('inputs of a deployment', () => {
  it('are nothing where nothing is given', () => {
    expect(read({})).toEqual({
      environment: null,
      artifacts: [],
      deployment: null,
      commit: null,
      status: null,
      job: null,
      verification: null,
      command: null,
      gateEvidence: null,
    });
  });

  it('are read as they are given', () => {
    expect(
      read({
        environment: 'prod/eu west',
        artifacts: `\n  ghcr.io/acme/pay@${a}\r\n${b}\n${b}\n`,
        'deployment-id': '42',
        commit: sha,
        'deployment-status': 'success',
        'deployment-job': 'deploy (eu)',
        verification: 'success',
        'gate-evidence': 'd'.repeat(64),
      }),
    ).toEqual({
      environment: 'prod/eu west',
      artifacts: [
        { name: 'ghcr.io/acme/pay', digest: a },
        { name: b, digest: b },
      ],
      deployment: 42,
      commit: sha,
      status: 'success',
      job: 'deploy (eu)',
      verification: { result: 'passed', given: 'success' },
      command: null,
      gateEvidence: 'd'.repeat(64),
    });
  });

  it.each([
    ['passed', 'passed'],
    ['success', 'passed'],
    ['failed', 'failed'],
    ['failure', 'failed'],
    ['skipped', 'none'],
    ['cancelled', 'none'],
  ])('takes the verification %s for %s', (given, result) => {
    expect(read({ verification: given }).verification).toEqual({ result, given });
  });

  it('gives a command a minute, or what is asked for', () => {
    expect(read({ 'verification-command': 'curl -f x' }).command).toEqual({ text: 'curl -f x', seconds: 60 });
    expect(read({ 'verification-command': 'x', 'verification-timeout': '1800' }).command?.seconds).toBe(1800);
  });

  it('takes a job that was skipped for one that was cancelled', () => {
    expect(read({ 'deployment-status': 'skipped' }).status).toBe('cancelled');
  });

  it.each([
    ['environment', 'a\nb'],
    ['environment', ' production'],
    ['environment', 'x'.repeat(256)],
    ['artifacts', `pay@sha256:${'A'.repeat(64)}`],
    ['artifacts', 'pay@sha256:abc'],
    ['artifacts', `@${a}`],
    ['artifacts', 'dist/pay.tar'],
    ['deployment-id', '0'],
    ['deployment-id', '4.2'],
    ['deployment-id', '99999999999999999'],
    ['commit', 'main'],
    ['commit', sha.slice(1)],
    ['deployment-status', 'ok'],
    ['deployment-job', 'a\tb'],
    ['verification', 'true'],
    ['verification', 'constructor'],
    ['verification-command', '  '],
    ['verification-timeout', '0'],
    ['verification-timeout', '1801'],
    ['gate-evidence', a],
  ])('refuses %s: %j, and says both', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(InputError);
    expect(() => read({ [name]: value })).toThrow(`The input "${name}" is ${JSON.stringify(value)}; it must be`);
  });

  it('refuses two verifications, and more artifacts than can be judged', () => {
    expect(() => read({ verification: 'success', 'verification-command': 'true' })).toThrow('both given');
    const many = Array.from({ length: 101 }, (_, index) => `sha256:${String(index).padStart(64, '0')}`).join('\n');
    expect(() => read({ artifacts: many })).toThrow('names 101; at most 100');
  });
});
