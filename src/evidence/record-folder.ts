import type { Moment } from '../facts/moment.js';
import { MOMENTS, type Stage } from './document.js';

/** Top folder by when it was judged. */
const KINDS: Readonly<Record<Moment, string>> = {
  merge: 'evidence',
  deployment: 'deployments',
  reconciliation: 'reconciliations',
  access: 'access',
  retest: 'retests',
  assurance: 'assurance',
};

/**
 * Where a record lies in a store: parts that read `name=value`, which query engines take for columns. Names of others are
 * encoded, so that none leads to another folder.
 */
export const recordFolder = (repository: string, judgedAt: string | null, stage: Stage): string =>
  `${repositoryFolder(repository, stage)}/date=${day(judgedAt)}`;

/** The folder of all records of a kind of one repository; days lie in it. */
export const repositoryFolder = (repository: string, stage: Stage): string => {
  const slash = repository.indexOf('/');
  const owner = slash < 0 ? repository : repository.slice(0, slash);
  const name = slash < 0 ? '' : repository.slice(slash + 1);
  return `${KINDS[MOMENTS[stage]]}/v1/owner=${part(owner)}/repo=${part(name)}`;
};

const part = (text: string): string =>
  encodeURIComponent(text.toWellFormed())
    .replace(/[!'()*~]/gu, percent)
    .replace(/^\.+$/u, (dots) => dots.replaceAll('.', '%2E'));

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

const day = (instant: string | null): string => /^\d{4}-\d{2}-\d{2}(?=T)/u.exec(instant ?? '')?.[0] ?? 'unknown';
