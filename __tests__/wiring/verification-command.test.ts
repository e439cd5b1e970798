import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { commandEnvironment, runCommand } from '../../src/wiring/verification-command.js';

const run = (text: string, more: Partial<Parameters<typeof runCommand>[1]> = {}) =>
  runCommand(text, { seconds: 10, environment: process.env, secrets: [], folder: '.', ...more });
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('a command that verifies a deployment', () => {
  it('ends with its exit status, and leaves the digest of what it wrote', async () => {
    expect(await run('echo fine')).toEqual({ exitCode: 0, timedOut: false, output: sha256('fine\n') });
    expect(await run('exit 7')).toEqual({ exitCode: 7, timedOut: false, output: sha256('') });
    expect((await run('no-such-program-anywhere')).exitCode).toBe(127);
  });

  it('fails with its first part that fails, also within a pipe', async () => {
    expect((await run('false; true')).exitCode).toBe(1);
    expect((await run('false | cat')).exitCode).toBe(1);
  });

  it('is ended with all that it started when its time is up', async () => {
    const started = performance.now();
    const ended = await run('trap "" TERM; sleep 30 & sleep 30; sleep 30', { seconds: 1 });
    expect(ended).toMatchObject({ exitCode: null, timedOut: true });
    expect(performance.now() - started).toBeLessThan(8_000);
  });

  it('does not wait for what it left running', async () => {
    const started = performance.now();
    expect((await run('sleep 30 & exit 0')).exitCode).toBe(0);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('sees the environment of the job, and none of our secrets', () => {
    const environment = {
      PATH: '/bin',
      GITHUB_SHA: 'abc',
      BASE_URL: 'https://pay.example',
      INPUT_TOKEN: 'x',
      'input_signing-key': 'x',
      ACTIONS_RUNTIME_TOKEN: 'x',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'x',
      GITHUB_TOKEN: 'x',
      GH_TOKEN: 'x',
      GITHUB_OUTPUT: '/x',
      GITHUB_ENV: '/x',
      GITHUB_STEP_SUMMARY: '/x',
      AWS_SECRET_ACCESS_KEY: 'x',
      BASH_ENV: '/x',
      'BASH_FUNC_curl%%': '() { true; }',
      ENV: '/x',
      MY_COPY: 'Bearer ghs_secret',
    };
    expect(commandEnvironment(environment, ['ghs_secret', ''])).toEqual({
      PATH: '/bin',
      GITHUB_SHA: 'abc',
      BASE_URL: 'https://pay.example',
    });
  });
});
