import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

export const WEIGHTS = 'models/loans/model.safetensors';
export const EVALUATION = 'evidence/loans/evaluation.json';

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

export interface PipelineKey {
  readonly privateText: string;
  readonly publicText: string;
  /** As the policy names it: what `openssl pkey -pubout -outform DER | sha256sum` says. */
  readonly fingerprint: string;
}

export const newKey = (): PipelineKey => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicKey = createPublicKey(privateKey);
  return {
    privateText: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    publicText: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    fingerprint: sha256(publicKey.export({ format: 'der', type: 'spki' })),
  };
};

/** The same, made by the commands that stand on the page. */
export const keyOfPage = (): PipelineKey => {
  const commands = /^ *```sh\n([\s\S]*?)^ *```$/m.exec(readFileSync('examples/models/README.md', 'utf8'))?.[1] ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'countersign-key-'));
  try {
    const repository = join(folder, 'repository');
    mkdirSync(repository);
    const printed = execFileSync('sh', ['-e', '-c', commands], { cwd: repository, encoding: 'utf8' });
    return {
      privateText: readFileSync(join(folder, 'key.pem'), 'utf8'),
      publicText: readFileSync(join(repository, 'compliance/keys/loans.pem'), 'utf8'),
      fingerprint: printed.split(/\s/)[0] ?? '',
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly file: (path: string) => Buffer;
  /** What it left for a pull request: path → bytes. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Runs examples/models/pipeline as its page says, in an empty folder. */
export const runPipeline = (key: PipelineKey, env: Readonly<Record<string, string>> = {}): Ran => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-pipeline-'));
  try {
    writeFileSync(join(folder, 'key.pem'), key.privateText);
    const parameters = [resolve('examples/models/pipeline/run.mjs'), 'key.pem', resolve('dist/cli.js')];
    const standard = { EVALUATED_AT: '2026-03-01T09:00:00Z', SCAN: resolve('__tests__/e2e/stand-in-scanner.mjs') };
    const options = { cwd: folder, env: { ...standard, ...env }, encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, parameters, options);
    const files = new Map(['models', 'evidence'].flatMap((part) => filesBelow(folder, part)));
    const file = (path: string): Buffer => {
      const found = files.get(path);
      if (found === undefined) throw new Error(`the pipeline left no ${path}: ${stdout}${stderr}`);
      return found;
    };
    return { status, stdout, stderr, files, file };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const filesBelow = (folder: string, part: string): readonly (readonly [string, Buffer])[] => {
  if (!existsSync(join(folder, part))) return [];
  return readdirSync(join(folder, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(folder, path), readFileSync(path)] as const);
};
