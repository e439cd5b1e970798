import { sha256 } from './digest.js';

interface Attempt {
  readonly id: number;
  readonly attempt: number;
}

/** Name of the sealed record of what a push brought; its tip can be read from it, to twelve digits. */
export const landingName = (after: string, run: Attempt): string => `${landingPrefix(after)}${ending(run)}`;

/** How the names of all sealed records of a pushed commit begin. */
export const landingPrefix = (after: string): string => `countersign-landing-${after.slice(0, 12)}-`;

/** Name of a record of a deployment: `before` it, or `after`. */
export const deploymentName = (phase: 'before' | 'after', environment: string, run: Attempt): string =>
  `${deploymentPrefix(phase, environment)}${ending(run)}`;

export const deploymentPrefix = (phase: 'before' | 'after', environment: string): string =>
  `countersign-${phase === 'before' ? 'deployment' : 'deployed'}-${slug(environment)}-`;

/** Name of the record that reconciles a stretch of a branch; `part` counts the stretches of a run from 1. */
export const reconciliationName = (branch: string, run: Attempt, part: number): string =>
  `${reconciliationPrefix(branch)}${ending(run)}-${String(part)}`;

export const reconciliationPrefix = (branch: string): string => `countersign-reconciliation-${slug(branch)}-`;

/** Name of a record of access. */
export const accessName = (run: Attempt): string => `countersign-access-${ending(run)}`;

/** Name of a record of models that were judged again. */
export const retestName = (run: Attempt): string => `countersign-retest-${ending(run)}`;

/** Name of the record of a scheduled run. */
export const assuranceName = (run: Attempt): string => `${ASSURANCE_PREFIX}${ending(run)}`;

export const ASSURANCE_PREFIX = 'countersign-assurance-';

const ending = ({ id, attempt }: Attempt): string => `${String(id)}-${String(attempt)}`;

/** Names of artifacts may hold few signs; different names stay different by their digest. */
const slug = (name: string): string => {
  const plain = name.toLowerCase().replace(/[^a-z0-9.]+/gu, '-');
  return plain === name ? plain : `${plain.slice(0, 40)}-${sha256(name).slice(0, 8)}`;
};
