import type { Evidence } from '../../src/evidence/document.js';
import type { Deployment } from '../../src/facts/deployment.js';
import { push, asMerge } from './landed.js';
import type { Session, Turn } from './session.js';

export const deployFile = 'acme/pay/.github/workflows/deploy.yml@refs/heads/main';

/** The change, merged as `m1` and sealed; what stood in production before is `base`. */
export const sealedWorld = (policy: string, more: object = {}): object => ({
  ...asMerge,
  'base-files': {
    '.github/workflows/deploy.yml': 'name: Deploy\n',
    '.github/countersign.yml': `version: 1\nbranches: [main]\ncontrols:\n  peer-review: {approvals: 1, reviewers: {permission: write}}\n${policy}`,
  },
  deployments: { 9001: { environment: 'production', commit: 'base', at: '2026-02-27T10:00:00Z', run: 300 } },
  ...more,
});

export const sealed = (run: Session['run']): Promise<Turn> => run({ ...push, inputs: { phase: 'gate' } });

/** The event of the deploying workflow, with the inputs of its step. */
export const deploying = (inputs: Readonly<Record<string, string | null>>, event: object = {}): object => ({
  event: {
    name: 'push',
    action: null,
    actor: 'carol',
    run: { id: 601, attempt: 1 },
    'workflow-ref': deployFile,
    ...event,
  },
  inputs: { environment: 'production', ...inputs },
});

export const deploymentIn = ({ evidence }: Turn): Deployment => {
  const fact = evidence.at(-1)?.facts.deployment;
  if (fact?.known !== true || fact.value === null) throw new Error(`no deployment: ${JSON.stringify(fact)}`);
  return fact.value;
};

export const last = ({ evidence }: Turn): Evidence => {
  const found = evidence.at(-1);
  if (found === undefined) throw new Error('no evidence was stored');
  return found;
};
