import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { runAction, type RunOptions } from '../../emulator/runner.js';
import { startEmulator, type Emulator } from '../../emulator/server.js';
import { patchWorld, type World } from '../../emulator/world.js';
import { observe, type Observation } from '../../scripts/cases/observe.js';
import { controls } from '../../src/controls/index.js';
import type { Evidence } from '../../src/evidence/document.js';
import { wordedCodes } from '../../src/report/sentences.js';
import { documentedPermissions, permissionsFor } from './permissions.js';

/** The node that a person has: the first on the path that no package brought. */
export const machineNode = nodeOutsideOfPackages();
/** The node that action.yml names. */
export const actionNode = resolve('node_modules/node/bin/node');

/** The compliant world of the cases after a merge patch. */
export function worldWith(patch: unknown): World {
  return patchWorld(parse(readFileSync('__tests__/cases/core/world.yaml', 'utf8')) as World, patch);
}

export interface Judged extends Observation {
  readonly emulator: Emulator;
  /** The calls in their order, by template. */
  readonly calls: readonly string[];
}

export interface JudgeOptions extends Pick<RunOptions, 'node' | 'extraEnv'> {
  /** Runs while the emulator is still up. */
  readonly afterwards?: (judged: Judged) => Promise<void>;
}

/**
 * Runs dist/action.js once as a runner would, on the compliant world after a merge patch. Throws when it calls what the
 * README's table of permissions does not cover, or gives a reason code that its control does not declare.
 */
export async function judge(patch: unknown = {}, options: JudgeOptions = {}): Promise<Judged> {
  const world = worldWith(patch);
  const emulator = await startEmulator({ world });
  try {
    const { node, extraEnv } = options;
    const given = { ...(node === undefined ? {} : { node }), ...(extraEnv === undefined ? {} : { extraEnv }) };
    const run = await runAction({ emulator, world, ...given });
    const calls = emulator.log.map(({ template }) => template);
    expectCovered(calls);
    const judged = { ...observe(emulator, run), emulator, calls };
    expectDeclared(judged);
    await options.afterwards?.(judged);
    return judged;
  } finally {
    await emulator.close();
  }
}

/** All that a run shows or leaves behind, in one text. */
export function everythingShown({ run, statuses, stored }: Observation): string {
  const outputs = [...run.outputs].map(([name, value]) => `${name}=${value}`);
  const written = statuses.map(({ description, url }) => `${description}\n${url}`);
  return [
    withoutMasks(run.stdout),
    run.stderr,
    run.summary,
    run.evidence ?? '',
    ...outputs,
    ...written,
    ...stored,
  ].join('\n');
}

/** The runner swallows the command that tells it what to hide. */
function withoutMasks(log: string): string {
  return log.replaceAll(/^::add-mask::.*$/gm, '');
}

function expectCovered(calls: readonly string[]): void {
  const documented = new Set(documentedPermissions().map(({ permission }) => permission));
  for (const call of new Set(calls)) {
    const missing = permissionsFor(call).filter((permission) => !documented.has(permission));
    if (missing.length > 0) throw new Error(`${call} takes ${missing.join(', ')}, which the README does not name`);
  }
}

const declared = new Map(controls.map(({ id, codes }) => [id, new Set(codes)]));

/** A code that a control does not declare has no heading on its page. */
function expectDeclared({ judgement }: Observation): void {
  const { findings = [] } = (judgement?.document ?? {}) as Partial<Evidence>;
  for (const { control, reasons, notes } of findings) {
    const codes = [...reasons, ...notes].map(({ code }) => code);
    const known = (code: string): boolean => declared.get(control)?.has(code) ?? wordedCodes().includes(code);
    const undeclared = codes.filter((code) => !known(code));
    if (undeclared.length > 0) throw new Error(`${control} gives ${undeclared.join(', ')}, which it does not declare`);
  }
}

function nodeOutsideOfPackages(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return folders.map((folder) => join(folder, 'node')).find((file) => existsSync(file)) ?? process.execPath;
}
