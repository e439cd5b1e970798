import type { Fault } from '../../controls/kit/control.js';
import { bomFaults } from '../../controls/kit/model-bom.js';
import { manifestPart } from '../../controls/kit/model-manifest.js';
import { boundReports, type UnboundReport } from '../../controls/kit/model-reports.js';
import { scanFaults } from '../../controls/kit/model-scan.js';
import { storageFaults } from '../../controls/kit/model-storage.js';
import type { DeclaredModel } from '../../controls/kit/model-terms.js';
import { judgedModels, weightsOf, type JudgedModel, type Weight } from '../../controls/kit/model-weights.js';
import type { Instant } from '../../facts/account.js';
import type { Models } from '../../facts/models.js';
import { known } from '../../facts/observed.js';

export const COLUMNS = ['pointer', 'manifest', 'scan', 'evaluation', 'bill'] as const;
export type Column = (typeof COLUMNS)[number];

/** Whether a document names the very digest of the weight; `says` is `equal`, or why it does not in a few words. */
export interface WeightCell {
  readonly is: 'equal' | 'not-equal' | 'not-asked';
  readonly says: string;
}

export interface WeightRow {
  readonly model: string;
  readonly path: string;
  /** Hex; null: it has none. */
  readonly digest: string | null;
  readonly cells: Readonly<Record<Column, WeightCell>>;
  /** One digest in every document that is asked for. */
  readonly isWhole: boolean;
}

export interface WeightTable {
  /** Those with a gap first. */
  readonly rows: readonly WeightRow[];
  /** Models whose files could not be read. */
  readonly unread: readonly string[];
}

/** Five documents on each weight of the models that are judged. It asks what the controls ask, so that the two never differ. */
export const weightTable = (models: Models, declared: readonly DeclaredModel[], now: Instant): WeightTable => {
  const { judged } = judgedModels(models, declared);
  const read = judged.map((each) => ({ each, weights: weightsOf(each.model) }));
  const rows = read.flatMap(({ each, weights }) => (weights.known ? rowsOf(each, weights.value, now) : []));
  return {
    rows: [...rows.filter(({ isWhole }) => !isWhole), ...rows.filter(({ isWhole }) => isWhole)],
    unread: read.flatMap(({ each, weights }) => (weights.known ? [] : [each.model.name])),
  };
};

const rowsOf = (judged: JudgedModel, weights: readonly Weight[], now: Instant): readonly WeightRow[] => {
  const { model, terms } = judged;
  const faults = {
    pointer: storageFaults(judged),
    // Whether the signer had a hand in the change is another question than what was signed.
    manifest: manifestPart(judged, () => ({ is: 'independent' })).faults,
    scan: scanFaults(judged, now),
    bill: bomFaults(judged, [model]),
  };
  const files = pathsOf(judged);
  return weights.map((weight) => {
    const cell = (column: keyof typeof faults): WeightCell => cellOf(faults[column], weight, files);
    const alone = aloneWith(judged, weight);
    const scan = [...faults.scan.filter(({ reason }) => reason.about.includes(weight.path)), ...scanFaults(alone, now)];
    const cells = {
      pointer: cell('pointer'),
      manifest: weight.sha256 === null ? NO_DIGEST : cell('manifest'),
      scan: weight.sha256 === null ? NO_DIGEST : scanCell(alone, cellOf(scan, weight, files)),
      evaluation: weight.sha256 === null ? NO_DIGEST : evaluationCell(alone),
      bill: terms.bom === null ? NO_BILL : weight.sha256 === null ? NO_DIGEST : cell('bill'),
    };
    const isWhole = COLUMNS.every((column) => cells[column].is !== 'not-equal');
    return { model: model.name, path: weight.path, digest: weight.sha256, cells, isWhole };
  });
};

/** Files that a fault may be about: of the manifest it is about all of them. */
const pathsOf = ({ model: { files } }: JudgedModel): ReadonlySet<string> =>
  new Set(files.known ? files.value.flatMap(({ path, role }) => (role === 'manifest' ? [] : [path])) : []);

const EQUAL: WeightCell = { is: 'equal', says: 'equal' };
const NO_BILL: WeightCell = { is: 'not-asked', says: 'no bill asked for' };
const gap = (says: string): WeightCell => ({ is: 'not-equal', says });
const NO_DIGEST = gap('no digest');

/** Codes that tell of the digest of a weight, or of a whole document; others tell of age, findings or other files. */
const WORDS: Readonly<Record<string, string>> = {
  'pointer-malformed': 'broken pointer',
  'lfs-object-missing': 'not uploaded',
  'lfs-size-differs': 'size differs',
  'raw-blob-not-lfs': 'in git itself',
  'pointer-not-filtered': 'not filtered',
  'manifest-missing': 'not signed',
  'signature-refused': 'signature refused',
  'predicate-not-accepted': 'no manifest of files',
  'serialization-not-comparable': 'not comparable',
  'signer-not-allowed': 'signer not allowed',
  'root-differs': 'root differs',
  'unsafe-path': 'unsafe path',
  'weight-not-in-manifest': 'not signed',
  'ignored-by-signer': 'left out by the signer',
  'digest-differs': 'digest differs',
  'digest-unknown': 'no digest',
  'scan-not-declared': 'no scan asked for',
  'scan-missing': 'no scan',
  'scan-unbound': 'not bound',
  'weight-not-scanned': 'not scanned',
  'bom-missing': 'no bill',
  'bom-digest-differs': 'digest differs',
  'weight-not-in-bom': 'not in the bill',
  'fact-unavailable': 'not known',
};

/** What is said of this weight; else what is said of no file, and so of the document. */
const cellOf = (faults: readonly Fault[], { path }: Weight, files: ReadonlySet<string>): WeightCell => {
  const telling = faults.filter(({ outcome, reason }) => wordOf(reason.code, outcome) !== undefined);
  const own = telling.find(({ reason }) => reason.about.includes(path));
  const fault = own ?? telling.find(({ reason }) => !reason.about.some((each) => files.has(each)));
  if (fault === undefined) return EQUAL;
  const { code, found } = fault.reason;
  const sawPointer = code === 'weight-not-scanned' && found?.includes('LFS pointer') === true;
  return gap(sawPointer ? 'scan saw a pointer' : (wordOf(code, fault.outcome) ?? code));
};

/** Whatever could not be decided is not known, whatever its code. */
const wordOf = (code: string, outcome: Fault['outcome']): string | undefined =>
  WORDS[code] ?? (outcome === 'indeterminate' && !IN_TIME.includes(code) ? 'not known' : undefined);

const IN_TIME = ['scan-stale', 'scan-unreadable'];

const UNBOUND: Readonly<Record<UnboundReport['why'], string>> = {
  unbound: 'not bound',
  signer: 'signer not allowed',
  'other-weights': 'no evaluation names it',
  unreadable: 'not readable',
  'other-kind': 'no evaluation',
};

/** As if it were the only weight: what is said of the others is no word about this one. */
const aloneWith = ({ model, terms }: JudgedModel, { file }: Weight): JudgedModel => ({
  model: { ...model, files: known([file]) },
  terms,
});

/** An unreadable scan is no word about a weight beside one that counts, and the only word where none does. */
const scanCell = (alone: JudgedModel, told: WeightCell): WeightCell =>
  told.is === 'equal' && boundReports(alone, 'scan').bound.length === 0 ? gap(UNBOUND.unreadable) : told;

const evaluationCell = (alone: JudgedModel): WeightCell => {
  if (alone.terms.evaluation === null) return gap('no evaluation asked for');
  const { bound, rest } = boundReports(alone, 'evaluation');
  if (bound.length > 0) return EQUAL;
  return gap(rest[0] === undefined ? 'no evaluation' : UNBOUND[rest[0].why]);
};
