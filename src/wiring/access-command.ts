import { readFile, writeFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { compareAccess } from '../app/access/compare-access.js';
import type { AccessTarget } from '../app/access/read-access-facts.js';
import { commandRun } from '../app/command-run.js';
import { exitOfVerdict } from '../app/exit-codes.js';
import { createSource } from '../collect/github/create-source.js';
import type { AccessState } from '../facts/access.js';
import type { ExpectedReview } from '../facts/expected-access.js';
import { createClient } from '../lib/client/create-client.js';
import { snapshotOf, type Snapshot } from '../policy/access-snapshot.js';
import { accessText } from '../report/access-text.js';
import { plain } from '../report/plain.js';
import type { Paint } from '../report/text.js';
import { TOOL_VERSION } from '../version.js';
import { accessReaders } from './access-ports.js';
import { largeFilesBeside } from './large-files.js';
import { shippedModelSignatures } from './model-signatures.js';
import { ticketCredentials } from './ticket-credentials.js';
import { ticketSystemOf, ticketTime } from './ticket-system.js';

export interface AccessOptions {
  readonly expected?: string;
  readonly api: string;
  readonly evidence?: string;
  readonly snapshot?: string;
  readonly json?: true;
}

/** Of the process, not of the options. */
interface Around {
  readonly token: string;
  readonly graphql: string;
  readonly build: string | null;
  readonly print: (text: string) => void;
  readonly paint: Paint;
}

/** Compares, or writes what is now as a file of the expected state. Gives the exit code. */
export const accessCommand = async (target: AccessTarget, options: AccessOptions, around: Around): Promise<number> => {
  const { token, graphql, print, paint } = around;
  const client = createClient({
    baseUrl: options.api,
    graphqlUrl: graphql,
    token,
    userAgent: `countersign/${TOOL_VERSION}`,
  });
  const tickets = ticketCredentials(process.env);
  const source = createSource(client, {
    workspace: null,
    tickets: ticketSystemOf(tickets, ticketTime(tickets, { lost: false })),
    modelSignatures: shippedModelSignatures,
    largeFiles: largeFilesBeside(options.api, process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN'] ?? ''),
  });
  const handed =
    options.expected === undefined ? null : { path: options.expected, text: await readFile(options.expected, 'utf8') };
  const settings = { policyPath: '.github/countersign.yml', centralPolicy: null, toolVersion: TOOL_VERSION };
  const ports = { source, policySource: source, ...accessReaders(client) };
  const compared = await compareAccess(ports, target, handed, { settings, run: commandRun(around.build) });
  const { evidence, bytes, state, expected } = compared;
  if (options.evidence !== undefined) await writeFile(options.evidence, bytes);
  if (options.snapshot !== undefined && state !== null) {
    const review = expected.state === 'found' ? expected.expected.review : null;
    return writeSnapshot(options.snapshot, state, { review, now: evidence.judgedAt }, print);
  }
  print(options.json === true ? bytes : accessText(evidence, paint));
  return exitOfVerdict(evidence.decision.verdict);
};

/** 0 where everything was seen, 3 where the file leaves out what was not. */
const writeSnapshot = async (
  path: string,
  state: AccessState,
  { review, now }: { readonly review: ExpectedReview | null; readonly now: string | null },
  print: Around['print'],
): Promise<number> => {
  const asked = review === null ? null : { ...review, asked: now?.slice(0, 10) ?? null };
  const snapshot = snapshotOf(state, asked);
  await writeFile(path, textOf(path, snapshot));
  print(`What is now is written to ${plain(path)}. Read it: it says what is, not what should be.`);
  for (const { part, found } of snapshot.left) print(`  left out: ${part}, which could not be read: ${plain(found)}`);
  return snapshot.left.length === 0 ? 0 : exitOfVerdict('indeterminate');
};

const textOf = (path: string, { text }: Snapshot): string =>
  path.endsWith('.json') ? `${JSON.stringify(text, null, 2)}\n` : stringify(text, { version: '1.2', lineWidth: 0 });
