import { startEmulator, type Emulator } from '../../emulator/server.js';
import { makeRecords } from '../../emulator/world-records.js';
import { patchWorld, type World } from '../../emulator/world.js';
import { cli, type Said } from './cli.js';
import { asMerge } from './landed.js';
import { worldWith } from './support.js';

/** One run: the gate, the deployment, the record of how it ended. */
const DEPLOYING_RUN = 501;
const DEPLOY = '.github/workflows/deploy.yml';

/** The run of the deployment workflow, of the commit that was merged. */
const event = {
  name: 'push',
  action: null,
  actor: 'carol',
  run: { id: DEPLOYING_RUN, attempt: 1 },
  'workflow-ref': `acme/pay/${DEPLOY}@refs/heads/main`,
  pushed: { commit: 'm1' },
};

const deploying = (phase: 'before' | 'after', inputs: Readonly<Record<string, string>> = {}) => ({
  given: { event, inputs: { phase, environment: 'production', ...inputs } },
});

const POLICY = '.github/countersign.yml';

/** The compliant change merged, sealed, and deployed by one run with its gate before it and its record after it. */
export const deployedWorld = (patch: object = {}): World => {
  const policy = worldWith({})['base-files']?.[POLICY] ?? '';
  const deployed = worldWith({
    ...asMerge,
    event,
    'base-files': { [POLICY]: `${policy.trimEnd()}\n  deployment: {verification: optional}\n` },
    deployments: {
      11: { environment: 'production', commit: 'base', at: '2026-02-27T09:00:00Z', state: 'inactive' },
      12: { environment: 'production', commit: 'm1', at: '2026-03-02T10:55:00Z', run: DEPLOYING_RUN, by: 'carol' },
    },
    environments: { production: {}, staging: {} },
    records: {
      m1: { push: 'm1' },
      before: deploying('before'),
      after: deploying('after', { 'deployment-id': '12', 'deployment-status': 'success' }),
    },
  });
  return patchWorld(deployed, patch);
};

/** What `--json` prints, as far as tests look at it. */
export interface Told {
  readonly state: string;
  readonly holes: readonly {
    readonly where: string;
    readonly fault: { readonly kind: string; readonly code: string };
  }[];
  readonly groups: readonly {
    readonly head: readonly Step[];
    readonly chains: readonly { readonly steps: readonly Step[] }[];
  }[];
}
export interface Step {
  readonly part: string;
  readonly title: string;
  readonly digest: string | null;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
}

export const told = (text: string): Told => JSON.parse(text) as Told;
export interface Traced extends Said {
  readonly emulator: Emulator;
  readonly calls: readonly string[];
}

/** Makes the records of the world once, and traces as often as it is asked. */
export async function withTraces(
  world: World,
  use: (trace: (...parameters: readonly string[]) => Promise<Traced>, emulator: Emulator) => Promise<void>,
): Promise<void> {
  const emulator = await startEmulator({ world });
  try {
    await makeRecords(emulator, world, 'dist/action.js');
    await use(async (...parameters) => {
      const before = emulator.log.length;
      const fixed = ['trace', 'acme/pay', '--api', emulator.apiUrl, '--deployment-workflow', DEPLOY];
      const said = await cli([...fixed, ...parameters], { env: { GITHUB_TOKEN: emulator.token } });
      return { ...said, emulator, calls: emulator.log.slice(before).map(({ template }) => template) };
    }, emulator);
  } finally {
    await emulator.close();
  }
}
