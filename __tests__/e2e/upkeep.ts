import type { Emulator } from '../../emulator/server.js';
import { hookSecret, pagerdutyKey } from '../../emulator/webhook.js';
import type { Upkeep } from '../../src/facts/upkeep.js';
import { schedule } from './sweeps.js';
import type { Turn } from './session.js';

const ADDRESS = 'https://hooks.example/services/T0/SECRETPATH';

const policy = [
  'version: 1',
  'branches: [main]',
  'controls:',
  '  peer-review: {approvals: 1}',
  '  reconciliation: {}',
  '  access: {}',
  '',
].join('\n');

const accessFile = ['version: 1', 'deploy-keys: {mirror: read}', ''].join('\n');

const key = { 'read-only': true, by: 'carol', at: '2026-02-01T00:00:00Z' };

/** A key that nobody expects, and the repository without it. */
export const drifted = (title = 'rogue'): object => ({ 'deploy-keys': { mirror: key, [title]: key } });
export const mended = (title = 'rogue'): object => ({ 'deploy-keys': { mirror: key, [title]: null } });

/** A repository whose keys are as expected, and a run on schedule that looks after access, or everything. */
export const kept = (inputs: Readonly<Record<string, string>>): object => ({
  'base-files': { '.github/countersign.yml': policy, '.github/access.yml': accessFile },
  inputs: { phase: 'access', ...inputs },
  token: { protection: true },
  ...mended(),
});

/** The run of another day. */
export const on = (run: number, change: object = {}): object => ({ ...schedule(run), ...change });

export const SLACK = { 'webhook-url': ADDRESS, 'webhook-secret': hookSecret };
export const PAGERDUTY = { 'webhook-url': ADDRESS, 'webhook-format': 'pagerduty', 'webhook-key': pagerdutyKey };

export const upkeepOf = ({ evidence }: Turn): Upkeep => {
  const found = evidence.find(({ stage }) => stage === 'assurance')?.facts.upkeep;
  if (found?.known !== true || found.value === null) throw new Error('the run left no record of itself');
  return found.value;
};

/** What a run wrote where people are told. */
export const told = ({ calls }: Turn): readonly string[] =>
  calls.filter((call) => call === 'WEBHOOK' || /^(?:POST|PATCH) \S+\/issues/.test(call));

/** What is wrong, as the outputs of the run say. */
export const openIn = ({ run }: Turn): readonly string[] =>
  (JSON.parse(run.outputs.get('findings') ?? '[]') as { subject: string; codes: string[] }[]).map(({ codes }) =>
    codes.join(' '),
  );

/** The issues of findings, newest last. */
export const issuesIn = ({ written }: Emulator): readonly string[] =>
  written.issues.map(({ state, title }) => `${state} ${title.slice(0, 'Countersign: '.length + 10)}`);

export const events = ({ written }: Emulator): readonly (readonly [action: string, key: string])[] =>
  written.hooks.map(({ json }) => {
    const { event_action: action, dedup_key: dedup } = json as { event_action: string; dedup_key: string };
    return [action, dedup];
  });
