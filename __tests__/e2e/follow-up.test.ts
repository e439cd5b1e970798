import { describe, expect, it } from '@jest/globals';
import { judge } from './support.js';

const policy = [
  'version: 1',
  'branches: [main]',
  'controls:',
  '  peer-review: {approvals: 1}',
  'emergency: {label: emergency-change, approvers: {users: [carol]}, lifts: [peer-review], review-within: 3d}',
  '',
].join('\n');

const emergency = {
  'base-files': { '.github/countersign.yml': policy },
  pull: { labels: { 'emergency-change': { by: 'carol', at: '2026-03-02T10:20:00Z' } } },
  reviews: { r1: null },
};
const asked = { ...emergency, inputs: { 'follow-up': 'issue' } };

describe('an emergency', () => {
  it('says so first in the status and in the summary, and names the day of the review', async () => {
    const { run, statuses, verdict } = await judge(emergency);
    expect([verdict, run.exitCode]).toEqual(['pass-with-exception', 0]);
    expect(statuses.at(-1)?.description).toBe(
      'EMERGENCY, review due 2026-03-05T10:20:00Z: peer-review lifted by carol',
    );
    expect(run.summary.indexOf('**EMERGENCY CHANGE.**')).toBeLessThan(run.summary.indexOf('| Control |'));
  });

  it('opens no issue unless it is asked to', async () => {
    const { emulator, calls } = await judge(emergency);
    expect(emulator.written.issues).toEqual([]);
    expect(calls.filter((call) => call.endsWith('/issues'))).toEqual([]);
  });

  it('opens one issue where it is asked to, after the status', async () => {
    const { emulator, calls, run } = await judge(asked);
    const [issue, ...more] = emulator.written.issues;
    expect(more).toEqual([]);
    expect(issue?.title).toBe('Review of the emergency change #7');
    expect(issue?.body).toContain(run.outputs.get('evidence-digest'));
    expect(run.summary).toContain(`[an issue](https://github.com/acme/pay/issues/${String(issue?.number)})`);
    expect(calls.lastIndexOf('POST /repos/{owner}/{repo}/statuses/{sha}')).toBeLessThan(
      calls.indexOf('POST /repos/{owner}/{repo}/issues'),
    );
  });

  it('stands where the issue cannot be opened, and says that', async () => {
    const faults = [{ on: 'POST /repos/{owner}/{repo}/issues', answer: '403' }];
    const { run, statuses, verdict } = await judge({ ...asked, faults });
    expect([verdict, run.exitCode, statuses.at(-1)?.state]).toEqual(['pass-with-exception', 0, 'success']);
    expect(run.summary).toContain('could not be opened');
    expect(run.stdout).toContain('The issue for the review afterwards could not be opened (#7)');
  });

  it('asks for no review where nothing was let through', async () => {
    const { emulator, verdict } = await judge({ ...asked, checks: {}, pull: { labels: {} } });
    expect(verdict).toBe('pending');
    expect(emulator.written.issues).toEqual([]);
  });
});
