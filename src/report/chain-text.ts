import type { Chain, ChainBreak } from '../evidence/chain-holes.js';
import { plain } from './plain.js';
import type { Paint } from './text.js';

const BREAK: Readonly<Record<ChainBreak['kind'], string>> = {
  hole: 'no record covers the commit that this one begins on: records are missing, or somebody pushed what was not recorded',
  fork: 'different commits follow on this one: the branch was rewritten, or a record is not true',
  duplicate: 'several records cover this commit: it was sealed again, or a record is not true',
  unlinked: 'the record before it is here, but is not named by it: two pushes followed quickly, or a status was forged',
  empty: 'this record covers no commit: what landed could not be read',
};

/** A chain of sealed records, for somebody who has never seen git: how far it reaches, and each place where it is broken. */
export const chainText = ({ branch, ordered, begins, breaks }: Chain, paint: Paint): string => {
  const covered = ordered.reduce((sum, { evidence }) => sum + evidence.links.covers.length, 0);
  const state = breaks.length === 0 ? paint('whole', 'good') : paint('BROKEN', 'bad');
  return [
    `chain of ${plain(branch ?? 'an unknown branch')}: ${state}, ${counted(ordered.length, 'record')} of ${counted(covered, 'commit')}`,
    ...(begins === null ? [] : [`  begins on  ${begins.parentCommit ?? 'an empty branch'}, ${recordBefore(begins)}`]),
    ...(ordered.length === 0 ? [] : [`  ends in    ${ordered.at(-1)?.evidence.links.covers.at(-1) ?? 'nothing'}`]),
    ...breaks.flatMap(({ kind, commit, records }) => [
      `  ${paint(kind, 'bad')} at commit ${commit ?? 'unknown'}: ${BREAK[kind]}`,
      ...records.map((digest) => `      record ${digest}`),
    ]),
  ].join('\n');
};

const counted = (count: number, what: string): string => `${String(count)} ${what}${count === 1 ? '' : 's'}`;

const recordBefore = ({ parentEvidence }: NonNullable<Chain['begins']>): string => {
  if (!parentEvidence.known) return 'of which it is not known whether there is a record';
  return parentEvidence.value === null ? 'which has no record' : `whose record is ${parentEvidence.value}`;
};
