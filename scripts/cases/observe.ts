import { inflateRawSync } from 'node:zlib';
import { artifactContent, artifactStoreOf, listStoredArtifacts } from '../../emulator/artifacts.js';
import type { RunResult } from '../../emulator/runner.js';
import type { Emulator, LogEntry } from '../../emulator/server.js';
import { readBlocking, readEvidence, type Judgement, type ReadReason } from './evidence.js';

/** A commit status that the gate wrote and that GitHub took. `at` is the number of its request. */
export interface WrittenStatus {
  readonly at: number;
  readonly context: string;
  readonly state: string;
  readonly commit: string;
  readonly description: string;
  readonly url: string;
}

/** All that can be seen of one run from outside. */
export interface Observation {
  readonly run: RunResult;
  readonly verdict: string;
  readonly blocking: readonly ReadReason[];
  readonly judgement: Judgement | undefined;
  readonly statuses: readonly WrittenStatus[];
  readonly log: readonly LogEntry[];
  /** `evidence.json` of every stored record. */
  readonly stored: readonly string[];
  /** All files of every stored record, by name. */
  readonly records: readonly ReadonlyMap<string, string>[];
  /** What stood with those who are told of findings when the run had ended, whoever told it. */
  readonly told: Told;
  readonly shaOf: (alias: string) => string;
  /** The commit that a verdict of this event belongs to, as things stood at the end. */
  readonly judged: string;
}

export interface Told {
  readonly issues: readonly { readonly title: string; readonly state: string }[];
  readonly hooks: readonly { readonly id: string; readonly json: unknown }[];
}

/** Gathers what a finished run left behind in its emulator. */
export function observe(emulator: Emulator, run: RunResult): Observation {
  const state = emulator.state();
  const records = storedFiles(emulator);
  return {
    run,
    verdict: run.outputs.get('verdict') ?? '(none)',
    blocking: readBlocking(run.outputs.get('blocking')),
    judgement: run.evidence === undefined ? undefined : readEvidence(run.evidence),
    statuses: emulator.log.flatMap(writtenStatus),
    log: emulator.log,
    stored: records.map((files) => files.get('evidence.json') ?? ''),
    records,
    told: {
      issues: emulator.written.issues.map(({ title, state }) => ({ title, state })),
      hooks: emulator.written.hooks.map(({ id, json }) => ({ id, json })),
    },
    shaOf: (alias) => state.aliases.get(alias)?.sha ?? alias,
    judged: state.queue && state.world.event.name === 'merge_group' ? state.queue.headSha : state.pull.headSha,
  };
}

/** The files of every stored record, by name: of the single file and of the archive with its proofs, or of one archive. */
export function storedFiles(emulator: Pick<Emulator, 'written'>): readonly ReadonlyMap<string, string>[] {
  const store = artifactStoreOf(emulator.written);
  const records = new Map<string, Map<string, string>>();
  for (const artifact of listStoredArtifacts(store)) {
    const record = artifact.name.replace(/(?:-again)*(?:\.json|\.proof)?$/u, '');
    const found = records.get(record) ?? new Map<string, string>();
    records.set(record, found);
    for (const [name, text] of filesIn(artifactContent(store, artifact) ?? Buffer.alloc(0))) found.set(name, text);
  }
  return [...records.values()].filter((files) => files.has('evidence.json'));
}

/** A single file is the evidence. */
const filesIn = (content: Buffer): ReadonlyMap<string, string> =>
  content.subarray(0, 2).toString('latin1') === 'PK'
    ? readZip(content)
    : new Map([['evidence.json', content.toString('utf8')]]);

const doneDespite = new Set(['reset-mid-body', '502-html']);

function writtenStatus(entry: LogEntry): WrittenStatus[] {
  const commit = /^POST .*\/statuses\/([^/?]+)$/.exec(`${entry.method} ${entry.path}`)?.[1];
  const done = entry.fault === undefined ? entry.status === 201 : doneDespite.has(entry.fault);
  if (commit === undefined || !done) return [];
  const body = (entry.body ?? {}) as Readonly<Record<string, unknown>>;
  const text = (name: string): string => (typeof body[name] === 'string' ? body[name] : '');
  return [
    {
      at: entry.n,
      commit,
      context: text('context'),
      state: text('state'),
      description: text('description'),
      url: text('target_url'),
    },
  ];
}

/** The files of a zip archive, stored or deflated, by their names. */
function readZip(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) return files;
  let entry = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [archive.readUInt16LE(entry + 10), archive.readUInt32LE(entry + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(entry + offset));
    const local = archive.readUInt32LE(entry + 42);
    const data = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const bytes = archive.subarray(data, data + size);
    const name = archive.toString('utf8', entry + 46, entry + 46 + (nameLength ?? 0));
    files.set(name, (method === 8 ? inflateRawSync(bytes) : bytes).toString('utf8'));
    entry += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}
