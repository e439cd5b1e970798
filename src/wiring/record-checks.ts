import type { RecordChecks } from '../app/verify-record.js';
import { chainFaults } from '../evidence/chain.js';
import { sha256 } from '../evidence/digest.js';
import { signablesOf } from '../evidence/statement.js';
import { checkPrivateFile } from '../verify/private-check.js';

/** What the command line verifies a record with. */
export const recordChecks: RecordChecks = {
  signatures: async () => (await import('../verify/signature.js')).checkSignature,
  statement: (name, { evidence, digest, privateDigest }) =>
    signablesOf(evidence, digest, privateDigest).find((each) => each.name === name)?.statement ?? null,
  withheld: checkPrivateFile,
  chain: (evidence, { bytes, evidence: parent }) =>
    chainFaults(evidence, sha256(bytes), parent).map(({ code, found }) => `${code}: ${found}`),
};
