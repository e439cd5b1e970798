import { createHash, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { makeRecords } from '../emulator/world-records.js';
import { startEmulator } from '../emulator/server.js';
import { patchWorld, type World } from '../emulator/world.js';
import { storedFiles } from '../scripts/cases/observe.js';
import type { EvidenceStore } from '../src/app/ports.js';
import { landingName } from '../src/evidence/record-names.js';
import { sha256 } from '../src/evidence/digest.js';
import type { Evidence } from '../src/evidence/document.js';
import { signablesOf } from '../src/evidence/statement.js';
import type { Client } from '../src/lib/client.js';
import { createKeySigner } from '../src/publish/sign/key.js';
import { A_DAY, clientOf, dayOf, idOf } from './long-line-host.js';

const RUN = { id: 401, attempt: 1 };

/** A branch of so many commits whose records lie, signed, in a ledger; each is made when it is read. */
export interface LongLine {
  readonly client: Client;
  /** How often the host was asked, by what for. */
  readonly asked: ReadonlyMap<string, number>;
  readonly store: EvidenceStore;
  readonly signer: ReturnType<typeof createKeySigner>;
  readonly policy: string;
  readonly now: string;
}

/** A record that the action itself sealed, and where its own commit and parent stand in it. */
export const sealedTemplate = async (): Promise<string> => {
  const base = parse(readFileSync('__tests__/cases/core/world.yaml', 'utf8')) as World;
  const m1 = {
    author: 'alice',
    committer: 'web-flow',
    'pushed-by': 'carol',
    at: '2026-03-02T10:50:00Z',
    parents: ['base'],
    tree: 't3',
    message: 'Limit refunds (#7)',
    files: ['src/refund.ts', 'docs/refund.md'],
  };
  const merged = { by: 'carol', at: '2026-03-02T10:50:00Z', commit: 'm1' };
  const pull = { state: 'closed', 'head-commit': 'c3', merged };
  const world = patchWorld(base, { pull, commits: { m1 }, records: { m1: { push: 'm1' } } });
  const emulator = await startEmulator({ world });
  try {
    await makeRecords(emulator, world, 'dist/action.js');
    const text = storedFiles(emulator)[0]?.get('evidence.json') ?? '';
    const { links } = JSON.parse(text) as Evidence;
    return text
      .replaceAll(links.covers[0] ?? '?', idOf(0x999_999))
      .replaceAll(links.parentCommit ?? '?', idOf(0x999_998));
  } finally {
    await emulator.close();
  }
};

export const longLine = (template: string, length: number): LongLine => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signer = createKeySigner(privateKey);
  const files = new Map<string, Uint8Array>();
  const asked = new Map<string, number>();
  const count = (what: string): void => void asked.set(what, (asked.get(what) ?? 0) + 1);
  const made = (number: number): string =>
    template.replaceAll(idOf(0x999_999), idOf(number)).replaceAll(idOf(0x999_998), idOf(number - 1));
  const fileAt = async (path: string): Promise<string | null> => {
    const kept = files.get(path);
    const number = /countersign-landing-ab([0-9a-f]{10})/u.exec(path)?.[1];
    if (kept !== undefined) return gunzipSync(kept).toString('utf8');
    if (number === undefined) return null;
    const evidence = made(Number.parseInt(number, 16));
    if (path.endsWith('evidence.json')) return evidence;
    const signed = await signer.sign(signablesOf(JSON.parse(evidence) as Evidence, sha256(evidence)));
    const bundle = signed.state === 'signed' ? signed.bundles[0] : undefined;
    return bundle === undefined ? null : Buffer.from(bundle.bytes).toString('utf8');
  };
  const entriesAt = (path: string): readonly string[] | null => {
    const day = /^evidence\/.*\/date=(.+)$/u.exec(path)?.[1];
    if (/^evidence\/v1\/[^/]+\/[^/]+$/u.test(path)) return days(length).map((each) => `date=${each}`);
    if (day !== undefined) return namesOn(day, length);
    const below = [...files.keys()].filter((each) => each.startsWith(`${path}/`));
    const names = new Set(below.map((each) => each.slice(path.length + 1).split('/')[0] ?? ''));
    return names.size === 0 ? null : [...names];
  };
  const objectAt = async (expression: string, isTree: boolean) => {
    const path = expression.slice(expression.indexOf(':') + 1);
    if (isTree) {
      const entries = entriesAt(path);
      return entries === null ? null : { entries: entries.map((name) => ({ name })) };
    }
    const text = await fileAt(path);
    return text === null ? null : { oid: gitName(text), isTruncated: false, text };
  };
  const now = `${dayOf(length + 2 * A_DAY)}T12:00:00Z`;
  return {
    asked,
    signer,
    now,
    client: clientOf({ count, now, length, objectAt }),
    store: storeInto(files),
    policy: policyWith(publicKey.export({ format: 'pem', type: 'spki' }).toString()),
  };
};

const days = (length: number): readonly string[] =>
  Array.from({ length: Math.floor(length / A_DAY) + 1 }, (_, index) => dayOf(index * A_DAY));

const namesOn = (day: string, length: number): readonly string[] => {
  const first = (Date.parse(`${day}T00:00:00Z`) - Date.UTC(2025, 0, 1)) / (86_400_000 / A_DAY);
  return Array.from({ length: A_DAY }, (_, index) => first + index)
    .filter((number) => number >= 1 && number <= length)
    .map((number) => landingName(idOf(number), RUN));
};

const gitName = (text: string): string =>
  createHash('sha1')
    .update(`blob ${String(Buffer.byteLength(text))}\0${text}`)
    .digest('hex');

const policyWith = (key: string): string =>
  `version: 1\nbranches: [main]\nrecords:\n  key: |\n${key.trim().replaceAll(/^/gmu, '    ')}\ncontrols:\n  reconciliation: {since: ${idOf(0)}}\n`;

/** The host of a real run lies elsewhere: what it keeps must not count as memory of the run. */
const storeInto = (files: Map<string, Uint8Array>): EvidenceStore => ({
  kind: 'ledger',
  prepare: () => undefined,
  keep: async ({ name, folder, evidence, digest, proofs }) => {
    for (const file of [evidence, ...(await proofs)]) files.set(`${folder}/${name}/${file.name}`, gzipSync(file.bytes));
    const kept = {
      store: 'ledger',
      id: name,
      name,
      url: null,
      digest,
      expires: null,
      receipt: {},
      remarks: [],
    } as const;
    return { state: 'kept', ...kept };
  },
  confirm: (kept) => Promise.resolve(kept),
});
