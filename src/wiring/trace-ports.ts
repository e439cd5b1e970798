import { readFile } from 'node:fs/promises';
import { InvalidArgumentError } from 'commander';
import { InputError } from '../app/read-input.js';
import type { TracePorts } from '../app/trace/trace-ports.js';
import { createDeploymentReader } from '../collect/github/deployments/create-deployment-reader.js';
import { createTraceHost } from '../collect/github/trace/create-trace-host.js';
import { createClient } from '../lib/client/create-client.js';
import type { ClientOptions } from '../lib/client/options.js';
import { provenanceFinderOf } from './provenance-finder.js';
import { recordAccessFrom } from './record-access.js';
import { recordFinderOf } from './record-finder.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The options of `trace` that say where records lie and whose are believed. */
export interface TraceAccess {
  readonly stores?: string;
  readonly workflow?: string;
  readonly deploymentWorkflow?: string;
  readonly key?: string;
  readonly trustedRoot?: string;
}

export interface TraceFrom {
  readonly repository: string;
  readonly host: Omit<ClientOptions, 'token'> & { readonly token: string };
  readonly server: string;
  readonly environment: Environment;
}

const SEALING = '.github/workflows/countersign.yml';

/** What a trace reads with. Throws where the repository itself cannot be read: then nobody knows whose records are believed. */
export const tracePortsOf = async (access: TraceAccess, from: TraceFrom): Promise<TracePorts> => {
  const client = createClient(from.host);
  const host = createTraceHost(client);
  const repository = await host.repository(from.repository);
  if (!repository.known)
    throw new Error(`The repository could not be read: ${repository.why.found ?? repository.why.code}.`);
  const { id, name, defaultBranch } = repository.value;
  const key = access.key === undefined ? null : await readFile(access.key, 'utf8');
  const recorded = await worded(
    recordAccessFrom({ ...access, serverUrl: from.server }, from.environment, {
      client,
      clientWith: (token) => createClient({ ...from.host, token }),
    }),
  );
  return {
    host,
    deployments: createDeploymentReader(client),
    provenance: provenanceFinderOf(recorded),
    records: recordFinderOf(recorded)({
      repository: { id, name },
      records: { ...workflowOf(access.workflow), key },
      branches: [defaultBranch],
    }),
    deploying: access.deploymentWorkflow ?? null,
    server: from.server,
  };
};

/** What the action refuses as an input is a wrong option here. */
const worded = async <T>(reading: Promise<T>): Promise<T> => {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof InputError) throw new InvalidArgumentError(error.message);
    throw error;
  }
};

const WORKFLOW = /^(?:([A-Za-z0-9_-]+\/[A-Za-z0-9_.-]+)\/)?(\.github\/workflows\/[^@\s/]+)(?:@(refs\/\S+))?$/u;

/** `path@ref` as of `verify`; without a ref the default branch. */
const workflowOf = (given: string | undefined) => {
  const [, repository, workflow, ref] = WORKFLOW.exec(given ?? SEALING) ?? [];
  if (workflow === undefined)
    throw new InvalidArgumentError('Write --workflow as PATH@REF, .github/workflows/countersign.yml@refs/heads/main.');
  return { workflow, repository: repository ?? null, ref: ref ?? null };
};
