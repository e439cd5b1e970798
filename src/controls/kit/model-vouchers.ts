import type { ModelSigner, SigningWorkflow } from '../../facts/model-signature.js';
import type { Fault } from './control.js';
import { failed, undecided } from './fault-of.js';
import { unreadPart } from './model-parts.js';
import { boundReports, type BoundReport, type ReportPart } from './model-reports.js';
import { evidenceSigners, matchSigner, signersInWords } from './model-signer.js';
import { bringsWeights, type JudgedModel, type JudgedModels } from './model-weights.js';

/** Somebody who vouches for a model, and where it says so. */
export interface Vouching {
  readonly path: string;
  readonly of: 'manifest' | 'report';
  readonly by: ModelSigner | null;
  readonly owners: readonly string[];
  readonly workflow: SigningWorkflow | null;
}

export interface Vouchers {
  readonly vouching: readonly Vouching[];
  readonly faults: readonly Fault[];
}

/** Who signed the manifest, where the policy lets them. What is wrong with the manifest itself is another control's. */
export const manifestVoucher = ({ model, terms }: JudgedModel): Vouchers => {
  if (!model.manifest.known) return { vouching: [], faults: [undecided(model.manifest.why)] };
  const manifest = model.manifest.value;
  const needed =
    terms.signers.length === 0
      ? 'a manifest, and who may sign it under `signers`'
      : `a manifest signed by one of \`signers\`: ${signersInWords(terms.signers)}`;
  const unvouched = (found: string): Vouchers => {
    const about = [model.name, model.root];
    return { vouching: [], faults: [failed({ code: 'model-unvouched', about, needed, found })] };
  };
  if (manifest === null) return unvouched('no manifest');
  const match = matchSigner(manifest.signature, terms.signers);
  if (match.state !== 'allowed') return unvouched(match.found);
  const { by, owners, workflow } = match;
  return { vouching: [{ path: manifest.path, of: 'manifest', by, owners, workflow }], faults: [] };
};

/**
 * Who bound the reports that are asked for. Nobody: it is not known who measured, and perhaps not even whether somebody did. Of
 * weights that never ran no report of drift is asked for; whoever bound one all the same is looked at.
 */
export const reportVouchers = (judged: JudgedModel, at: JudgedModels['at']): Vouchers => {
  const parts = askedParts(judged).map((part) => ({ part, bound: boundReports(judged, part).bound }));
  const isLater = (part: ReportPart): boolean => part === 'monitoring' && bringsWeights(judged.model, at);
  return {
    vouching: parts.flatMap(({ bound }) => bound.map(reportVouching)),
    faults: parts
      .filter(({ part, bound }) => bound.length === 0 && !isLater(part))
      .map(({ part }) => unvouchedFault(judged, part)),
  };
};

const unvouchedFault = ({ model: { name, reports }, terms }: JudgedModel, part: ReportPart): Fault => {
  const lost = reports.find((file) => file.part === part && !file.report.known);
  if (lost !== undefined && !lost.report.known) return undecided(unreadPart(name, part, lost.report.why));
  const who = signersInWords(evidenceSigners(terms));
  const needed = `a report that somebody who may ties to these weights${who === '' ? '' : `: ${who}`}`;
  return failed({ code: 'evidence-unvouched', about: [name, part], needed, found: 'none' });
};

const reportVouching = ({ path, file: { binding }, owners, workflow }: BoundReport): Vouching => {
  const by = binding.by === 'statement' && binding.signature.state === 'verified' ? binding.signature.by : null;
  return { path, of: 'report', by, owners, workflow };
};

const PARTS: readonly ReportPart[] = ['scan', 'evaluation', 'safety', 'fairness', 'monitoring'];

const askedParts = ({ terms }: JudgedModel): readonly ReportPart[] =>
  PARTS.filter((part) =>
    part === 'monitoring' ? terms.monitoring?.['report-required'] === true : terms[part] !== null,
  );
