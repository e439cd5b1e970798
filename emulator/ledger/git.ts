import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

interface GitOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether a line's end behind everything is left there; default: it is cut off. */
  readonly ending?: 'kept';
}

/** Runs git in a bare repository; undefined where git refuses. */
export function git(folder: string, parameters: readonly string[], options: GitOptions = {}): string | undefined {
  const { status, stdout } = spawnSync('git', [...parameters], {
    cwd: folder,
    encoding: 'utf8',
    input: options.input ?? '',
    maxBuffer: 1e8,
    env: {
      PATH: process.env['PATH'] ?? '',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      ...options.env,
    },
  });
  if (status !== 0) return undefined;
  return options.ending === 'kept' ? stdout : stdout.replace(/\n$/, '');
}

export interface TreeItem {
  readonly path: string;
  readonly mode: string;
  readonly content?: string;
  readonly sha?: string;
}

/** A tree with these files put into another one; undefined where git refuses. */
export function writeTree(folder: string, base: string | undefined, items: readonly TreeItem[]): string | undefined {
  const index = join(folder, `index-${randomUUID()}`);
  const env = { GIT_INDEX_FILE: index };
  try {
    if (git(folder, base === undefined ? ['read-tree', '--empty'] : ['read-tree', base], { env }) === undefined)
      return undefined;
    for (const { path, mode, content, sha } of items) {
      const blob = content === undefined ? sha : git(folder, ['hash-object', '-w', '--stdin'], { input: content });
      const added = git(folder, ['update-index', '--add', '--cacheinfo', `${mode},${blob ?? ''},${path}`], { env });
      if (added === undefined) return undefined;
    }
    return git(folder, ['write-tree'], { env });
  } finally {
    rmSync(index, { force: true });
  }
}

export interface Entry {
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size: number | undefined;
  readonly name: string;
}

/** What a folder of a commit or tree holds; undefined where there is none. */
export function listTree(folder: string, tree: string): readonly Entry[] | undefined {
  const text = git(folder, ['ls-tree', '-z', '--long', tree]);
  return text
    ?.split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [, mode = '', type = '', sha = '', size = '', name = ''] =
        /^(\d+) (\w+) ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(line) ?? [];
      return { mode, type, sha, size: size === '-' ? undefined : Number(size), name };
    });
}
