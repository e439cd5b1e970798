import { gate } from '../../src/app/gate.js';
import type { StoredRecord } from '../../src/app/ports.js';
import { startEmulator, type Emulator } from '../../emulator/server.js';
import { worldWith } from '../e2e/support.js';
import { portsTo, requestTo } from '../faults/ports.js';

export interface Recorded {
  readonly record: StoredRecord;
  /** `evidence.json` */
  readonly evidence: string;
  /** `evidence.private.json`; empty: there is none. */
  readonly withheld: string;
  readonly emulator: Emulator;
}

/** The record that the gate hands to its store for the compliant change after a merge patch, by its own adapters. */
export async function recordOf(patch: unknown): Promise<Recorded> {
  const emulator = await startEmulator({ world: worldWith(patch) });
  const records: StoredRecord[] = [];
  try {
    const store = {
      kind: 'artifact',
      prepare: () => undefined,
      keep: (record: StoredRecord) => {
        records.push(record);
        const { name, digest } = record;
        const none = { url: null, expires: null, receipt: {}, remarks: [] };
        return Promise.resolve({ state: 'kept', store: 'artifact', id: '1', name, digest, ...none } as const);
      },
      confirm: <Sent>(kept: Sent) => Promise.resolve(kept),
    } as const;
    await gate({ ...portsTo(emulator), stores: [store] }, requestTo(emulator));
  } finally {
    await emulator.close();
  }
  const [record] = records;
  if (record === undefined) throw new Error('nothing was stored');
  const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');
  return { record, emulator, evidence: textOf(record.evidence.bytes), withheld: textOf(record.withheld?.bytes) };
}
