import { createHash } from 'node:crypto';
import type { ObjectId } from '../../facts/account.js';
import type { Bill, Component } from '../../facts/dependencies.js';

/** The components of one commit, and a digest of what they are. */
export const billOf = (commit: ObjectId, components: readonly Component[]): Bill => {
  const lines = [...new Set(components.map(lineOf))].toSorted();
  const hash = createHash('sha256');
  for (const line of lines) hash.update(`${line}\n`);
  return { commit, components: lines.length, digest: hash.digest('hex') };
};

const lineOf = ({ purl, ecosystem, name, version, hashes }: Component): string => {
  const what = purl ?? [ecosystem, name, ...(version === null ? [] : [version])].join(' ');
  return [what, ...hashes].join(' ');
};
