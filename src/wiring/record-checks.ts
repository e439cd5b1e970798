import type { RecordChecks } from '../app/verify-record.js';
import { billOf } from '../evidence/bill.js';
import { chainFaults } from '../evidence/chain.js';
import { sha256 } from '../evidence/digest.js';
import { digestsIn, openPrivateFile } from '../evidence/private-file.js';
import { policyTextFaults } from '../evidence/private-policy.js';
import { signablesOf } from '../evidence/statement.js';

/** What the command line verifies a record with. */
export const recordChecks: RecordChecks = {
  signatures: async () => (await import('../verify/signature.js')).checkSignature,
  statement: (name, { evidence, digest }) =>
    signablesOf(evidence, digest).find((each) => each.name === name)?.statement ?? null,
  withheld: (file, evidence) => {
    const { bodies, faults } = openPrivateFile(Buffer.from(file).toString('utf8'), evidence);
    const named = digestsIn(evidence);
    const present = [...bodies.keys()].filter((digest) => named.has(digest)).length;
    const policy = faults.length > 0 ? [] : policyTextFaults(evidence, bodies);
    return { faults, policy, present, withheld: named.size - present };
  },
  bill: (file, evidence) => {
    const due = billOf(evidence)?.text ?? null;
    if (due === null) return ['no bill of materials follows from the evidence, and there is one'];
    return sha256(file) === sha256(due) ? [] : [`it has ${sha256(file)}, what follows has ${sha256(due)}`];
  },
  chain: (evidence, { bytes, evidence: parent }) =>
    chainFaults(evidence, sha256(bytes), parent).map(({ kind, found }) => `${kind}: ${found}`),
};
