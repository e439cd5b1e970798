import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { notAccessible, notFound, type Answer, type Caller, type Context, type EmulatedRequest } from './handler.js';
import { ledgerHandlers } from './ledger/handlers.js';
import { ledgerView } from './ledger/view.js';
import type { View } from './graphql/view.js';
import { nodeIdOf } from './state.js';

/** A repository for ledgers: real git in a folder of its own, reached over the git data API. */
export interface Ledger {
  /** `owner/name` */
  readonly name: string;
  readonly visibility: 'public' | 'private';
  /** The bare repository. */
  readonly folder: string;
  readonly close: () => void;
}

const ledgers = new WeakMap<object, Map<string, Ledger>>();

interface LedgerOptions {
  readonly name: string;
  readonly visibility?: 'public' | 'private';
  /** Without any commit. */
  readonly empty?: boolean;
}

/** Opens a repository on the emulated GitHub, with one commit on `main` unless it shall be empty. */
export function openLedger({ written }: { readonly written: object }, options: LedgerOptions): Ledger {
  const { name, visibility = 'private', empty = false } = options;
  const folder = mkdtempSync(join(tmpdir(), 'countersign-ledger-'));
  const git = (...parameters: readonly string[]): string =>
    execFileSync('git', [...parameters], { cwd: folder, env: plainGit, encoding: 'utf8' }).trim();
  git('init', '--quiet', '--bare', '--initial-branch=main');
  if (!empty) {
    const tree = git('mktree', '--missing');
    git('update-ref', 'refs/heads/main', git('commit-tree', tree, '-m', 'The first commit'));
  }
  const close = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  const ledger = { name, visibility, folder, close };
  const known = ledgers.get(written) ?? new Map<string, Ledger>();
  ledgers.set(written, known.set(name.toLowerCase(), ledger));
  return ledger;
}

/** Git as it is, whatever the machine has configured. */
export const plainGit: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'ledger[bot]',
  GIT_AUTHOR_EMAIL: 'ledger@users.noreply.example',
  GIT_COMMITTER_NAME: 'ledger[bot]',
  GIT_COMMITTER_EMAIL: 'ledger@users.noreply.example',
};

/** Answers a call on another repository than the world's own; undefined: there is none of that name, or no such call. */
export function answerOfLedger(call: string, request: EmulatedRequest, context: Context): Answer | undefined {
  const asked = `${request.params['owner'] ?? ''}/${request.params['repo'] ?? ''}`.toLowerCase();
  const ledger = ledgers.get(context.written)?.get(asked);
  const handle = ledgerHandlers.get(call);
  if (ledger === undefined || handle === undefined) return undefined;
  if (request.caller !== 'ledger') {
    if (ledger.visibility === 'private') return notFound;
    if (!call.startsWith('GET ')) return notAccessible;
  }
  return handle(request, {
    folder: ledger.folder,
    now: context.now,
    api: `${context.apiUrl}/repos/${ledger.name}`,
    html: `https://github.com/${ledger.name}`,
  });
}

/** The repository of a ledger in GraphQL; undefined: there is none of that name, or the caller may not see it. */
export function viewOfLedger(name: string, caller: Caller, { written }: Pick<Context, 'written'>): View | undefined {
  const ledger = ledgers.get(written)?.get(name.toLowerCase());
  if (ledger === undefined || (ledger.visibility === 'private' && caller !== 'ledger')) return undefined;
  return ledgerView(ledger);
}

/** The context in which the ledger is the repository: for calls that are answered alike for each. */
export function inLedger(request: EmulatedRequest, context: Context): Context | undefined {
  const asked = `${request.params['owner'] ?? ''}/${request.params['repo'] ?? ''}`.toLowerCase();
  const ledger = ledgers.get(context.written)?.get(asked);
  if (ledger === undefined || (ledger.visibility === 'private' && request.caller !== 'ledger')) return undefined;
  const [, name = ''] = ledger.name.split('/');
  const { state } = context;
  const id = 800_001;
  const own = { id, nodeId: nodeIdOf('R', id), name, fullName: ledger.name, visibility: ledger.visibility };
  return { ...context, state: { ...state, repository: { ...state.repository, ...own } } };
}
