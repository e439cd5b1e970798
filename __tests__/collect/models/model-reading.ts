import { createHash } from 'node:crypto';
import type { EmulatorOptions } from '../../../emulator/server.js';
import { createReleasedReader } from '../../../src/collect/models/released.js';
import { readModels } from '../../../src/collect/models/read-models.js';
import type { ModelDemand } from '../../../src/facts/demand.js';
import type { FactTypes } from '../../../src/facts/facts.js';
import type { Model, ModelFile } from '../../../src/facts/models.js';
import { known, type Observed } from '../../../src/facts/observed.js';
import { readFiles } from '../../../src/collect/github/files.js';
import { createClient } from '../../../src/lib/client/create-client.js';
import { noModelSignatures } from '../../support/no-model-signatures.js';
import { withChange } from '../emulated.js';

export const DEMAND: ModelDemand = {
  name: 'm',
  root: 'models/m',
  manifest: 'models/m/model.sig',
  card: 'models/m/README.md',
  bom: null,
  register: null,
  baseline: null,
  plan: null,
  keys: [],
  reports: [],
  statements: 'files',
};

export const sha = (digit: string): string => digit.repeat(64);
export const pointer = (sha256: string, size: number): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${String(size)}\n`;
export const bytes = (content: Uint8Array): string => `data:;base64,${Buffer.from(content).toString('base64')}`;

interface Given {
  /** Files that the change brings, by path. */
  readonly head?: Readonly<Record<string, string>>;
  readonly base?: Readonly<Record<string, string>>;
  /** Path → mode; of other entries than ordinary files. */
  readonly modes?: Readonly<Record<string, string>>;
  readonly lfs?: Readonly<Record<string, number>>;
  readonly faults?: readonly unknown[];
  readonly demands?: readonly ModelDemand[];
  readonly workspace?: string;
  readonly options?: Partial<EmulatorOptions>;
}

export interface Read {
  readonly models: Observed<FactTypes['models']>;
  readonly calls: readonly string[];
}

/** Reads the models of a change on the emulated GitHub. */
export const readChange = async (given: Given): Promise<Read> => {
  const { head = {}, base = {}, modes = {}, lfs = {}, faults = [], demands = [DEMAND], workspace = null } = given;
  const files = Object.fromEntries(
    Object.keys(head).map((path) => [
      path,
      { status: path in base ? 'modified' : 'added', additions: 1, deletions: 0, mode: modes[path] },
    ]),
  );
  const world = { 'base-files': base, 'head-files': head, files, lfs, faults };
  return withChange(
    world,
    async ({ client, core, emulator, calls }) => {
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
      const listed = await client.list(route, { owner: core.owner, repo: core.name, pull_number: 7 });
      const before = calls().length;
      const models = await readModels(
        client,
        {
          owner: core.owner,
          name: core.name,
          commit: core.change.head.commit,
          yardstick: core.baseTip,
          at: 'change',
          files: known(readFiles(listed)),
          workspace,
          verify: noModelSignatures,
          largeFiles: storeAt(emulator.url, emulator.token),
        },
        demands,
      );
      return { models, calls: calls().slice(before) };
    },
    given.options,
  );
};

const storeAt = (url: string, token: string) => () =>
  createClient({ baseUrl: url, graphqlUrl: `${url}/graphql`, token: `x-access-token:${token}`, scheme: 'basic' });

/** What the base branch holds, as a re-test reads it. */
export const readReleased = (base: Readonly<Record<string, string>>, lfs: Readonly<Record<string, number>>) =>
  withChange({ 'base-files': base, lfs }, ({ client, core, emulator }) =>
    createReleasedReader(client, { verify: noModelSignatures, largeFiles: storeAt(emulator.url, emulator.token) })({
      repository: `${core.owner}/${core.name}`,
      commit: core.baseTip,
      demands: [DEMAND],
    }),
  );

/** The value; fails with the reason where there is none. */
export const told = <T>(fact: Observed<T> | undefined): NonNullable<T> => {
  if (fact?.known !== true || fact.value === null || fact.value === undefined) throw new Error(JSON.stringify(fact));
  return fact.value;
};

/** The one model that was read. */
export const modelOf = ({ models }: Read): Model => {
  const [model] = told(models).models;
  if (model === undefined) throw new Error('no model');
  return model;
};

export const fileOf = (read: Read, path: string): ModelFile | undefined =>
  told(modelOf(read).files).find((file) => file.path === path);

/** The header of one tensor of four bytes, and the tensor. */
export const safetensors = (): Buffer => {
  const header = Buffer.from(JSON.stringify({ t: { dtype: 'F32', shape: [1], data_offsets: [0, 4] } }));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  return Buffer.concat([length, header, Buffer.alloc(4)]);
};

export const digestOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
