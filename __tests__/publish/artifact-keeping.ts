import {
  artifactContent,
  artifactStoreOf,
  listStoredArtifacts,
  type StoredArtifact,
} from '../../emulator/artifacts.js';
import type { Emulator } from '../../emulator/server.js';
import type { FaultAnswer, FaultSpec } from '../../emulator/world.js';
import type { Kept, StoredRecord } from '../../src/app/ports.js';
import { zip } from '../../src/publish/stores/artifact/zip.js';
import { recordOf, storeOf, withEmulator } from './emulated.js';

export const name = 'countersign-pr-7-501-1';
export const record = recordOf({ name });
export const bytes = Buffer.from(record.evidence.bytes);
/** A browser saves a single file under the name of its artifact. */
export const file = `${name}.json`;
export const files = [record.evidence];
export const archive = Buffer.from(zip(files));

export type Step = 'create' | 'upload' | 'finalize' | 'list';
export const struck = (step: Step, answer: FaultAnswer, nth?: number): { readonly faults: readonly FaultSpec[] } => ({
  faults: [{ on: `ARTIFACT ${step}`, answer, ...(nth === undefined ? {} : { nth }) }],
});

export interface Outcome {
  readonly kept: Kept;
  readonly stored: readonly StoredArtifact[];
  readonly content: Buffer | undefined;
  readonly calls: readonly string[];
}

/** Keeps one record and reads it back, as a run does it. */
export async function keep(
  patch: unknown,
  meddle: (emulator: Emulator) => void = () => undefined,
  { expires = null, ...change }: Partial<StoredRecord> & { readonly expires?: string | null } = {},
): Promise<Outcome> {
  return withEmulator(patch, async (emulator) => {
    const store = storeOf(emulator, expires);
    store.prepare(name);
    const sent = await store.keep({ ...record, ...change });
    meddle(emulator);
    const kept = await store.confirm(sent);
    const own = artifactStoreOf(emulator.written);
    const stored = listStoredArtifacts(own);
    const [first] = stored;
    const calls = emulator.log.map(({ template }) => template);
    return { kept, stored, content: first && artifactContent(own, first), calls };
  });
}

export const ONE = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}';
