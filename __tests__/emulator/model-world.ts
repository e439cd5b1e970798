import { createHash, verify } from 'node:crypto';
import { testKey } from '../../emulator/models/signing.js';
import { bytesOf } from '../../emulator/state.js';
import { expandModels, type ModelSpec } from '../../emulator/world-models.js';
import type { World } from '../../emulator/world.js';
import { baseWorld } from './base-world.js';

export const NAME = 'refund-1b';
export const ROOT = `models/${NAME}`;
export const EVIDENCE = `evidence/${NAME}`;
export const WEIGHTS = ['model-00001-of-00002.safetensors', 'model-00002-of-00002.safetensors'];

export const worldOf = (spec: ModelSpec = {}): World => expandModels(baseWorld({ models: { [NAME]: spec } }));

export const sha256 = (text: string): string => createHash('sha256').update(bytesOf(text)).digest('hex');

/** Every file as it is at the head. */
export function headOf(world: World): ReadonlyMap<string, string> {
  const files = new Map(Object.entries({ ...world['base-files'], ...world['head-files'] }));
  for (const [path, { status }] of Object.entries(world.files ?? {})) if (status === 'removed') files.delete(path);
  return files;
}

export function textIn(world: World, path: string): string {
  const text = headOf(world).get(path);
  if (text === undefined) throw new Error(`no file ${path}`);
  return text;
}

export const jsonIn = (world: World, path: string): unknown => JSON.parse(textIn(world, path));

export interface Bundle {
  readonly dsseEnvelope: {
    readonly payload: string;
    readonly payloadType: string;
    readonly signatures: readonly [{ readonly sig: string }];
  };
}

export interface Statement {
  readonly predicateType: string;
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[];
  readonly predicate: {
    readonly resources: readonly { readonly name: string; readonly digest: string }[];
    readonly configuration: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[];
  };
}

export const statementIn = ({ dsseEnvelope }: Bundle): Statement =>
  JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8')) as Statement;

export function isSignedBy(key: string, { dsseEnvelope }: Bundle): boolean {
  const payload = Buffer.from(dsseEnvelope.payload, 'base64');
  const { payloadType, signatures } = dsseEnvelope;
  const head = `DSSEv1 ${String(payloadType.length)} ${payloadType} ${String(payload.length)} `;
  const signature = Buffer.from(signatures[0].sig, 'base64');
  return verify('sha256', Buffer.concat([Buffer.from(head), payload]), testKey(key).pem, signature);
}

/** Name of each weight to the digest in its pointer. */
export function weightsIn(world: World): ReadonlyMap<string, string> {
  return new Map(
    WEIGHTS.flatMap((name) => {
      const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(headOf(world).get(`${ROOT}/${name}`) ?? '')?.[1];
      return oid === undefined ? [] : [[name, oid] as const];
    }),
  );
}

/** The bundle that lies at a path of the head. */
export const bundleIn = (world: World, path: string): Bundle => jsonIn(world, path) as Bundle;
