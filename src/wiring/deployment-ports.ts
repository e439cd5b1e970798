import type { CommandResult, DeploymentPorts, DeploymentTools } from '../app/deploy/deployment-ports.js';
import type { DeploymentInputs } from '../app/deployment-inputs.js';
import type { Inputs } from '../app/inputs.js';
import type { DeploymentOccasion } from '../app/occasions/occasion.js';
import { ticketSecrets } from '../app/ticket-inputs.js';
import { createSource } from '../collect/github/create-source.js';
import { createDeploymentReader } from '../collect/github/deployments/create-deployment-reader.js';
import { createRepositoryReader } from '../collect/github/deployments/repository-now.js';
import { createRunStarterReader } from '../collect/github/deployments/run-starter.js';
import { createWorkflowFileComparison } from '../collect/github/workflow-file.js';
import { sha256 } from '../evidence/digest.js';
import { clientOf } from './clients.js';
import { largeFilesOf } from './large-files.js';
import { modelSignaturesOf } from './model-signatures.js';
import { provenanceFinderOf } from './provenance-finder.js';
import { recordAccessOf } from './record-access.js';
import { recordFinderOf } from './record-finder.js';
import { storeSecrets } from './s3-access.js';
import { sealPortsOf } from './seal-ports.js';
import { ticketSystemOf, ticketTime } from './ticket-system.js';
import { runCommand } from './verification-command.js';

export const deploymentPortsOf = (inputs: Inputs, occasion: DeploymentOccasion): DeploymentTools => ({
  verify: (command) => verified(inputs, command),
  open: () => opened(inputs, occasion),
});

const opened = async (inputs: Inputs, occasion: DeploymentOccasion): Promise<DeploymentPorts> => {
  const client = clientOf(inputs, inputs.token);
  const access = await recordAccessOf(inputs, client);
  const [finder, provenance] = [recordFinderOf(access), provenanceFinderOf(access)];
  const ports = sealPortsOf(inputs, occasion, client, null);
  return {
    ...ports,
    policySource: inputs.policyToken === inputs.token ? ports.source : policySourceOf(inputs),
    workflowFile: createWorkflowFileComparison(client),
    repository: createRepositoryReader(client),
    starter: createRunStarterReader(client),
    reader: createDeploymentReader(client),
    finder: ({ repository, records }) => finder({ repository, records, branches: [repository.defaultBranch] }),
    provenance: async ({ name }, digest) => (await provenance(name, digest)).provenance,
  };
};

const policySourceOf = (inputs: Inputs): DeploymentPorts['policySource'] =>
  createSource(clientOf(inputs, inputs.policyToken), {
    workspace: null,
    tickets: ticketSystemOf(inputs.tickets, ticketTime(inputs.tickets, { lost: false })),
    modelSignatures: modelSignaturesOf(inputs),
    largeFiles: largeFilesOf(inputs),
  });

/** What was run is told by its digest: expressions of the workflow can have put a secret into it. */
const verified = async (
  inputs: Inputs,
  { text, seconds }: NonNullable<DeploymentInputs['command']>,
): Promise<CommandResult> => {
  const ours = [inputs.token, inputs.statusToken, inputs.policyToken, inputs.signingKey ?? ''];
  const ended = await runCommand(text, {
    seconds,
    environment: process.env,
    secrets: [...ours, ...storeSecrets(inputs, process.env), ...ticketSecrets(inputs.tickets)],
    folder: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
  });
  const status = ended.timedOut ? `no end within ${String(seconds)} s` : `exit status ${String(ended.exitCode)}`;
  return {
    result: ended.exitCode === 0 ? 'passed' : 'failed',
    found: `${status}; command sha256:${sha256(text)}, output sha256:${ended.output}`,
  };
};
