import type { Evidence } from '../../evidence/document.js';
import type { Facts } from '../../facts/facts.js';
import { counted, short } from '../names.js';
import { exactRow, row, rowsIf, type Row } from '../record/row.js';
import { testRows } from '../record/test-rows.js';
import type { StepShown } from './trace-shown.js';

type Step = Omit<StepShown, 'faults'>;

const LISTED = 30;

/** Runs, scans and tests of the change. */
export const checkSteps = (place: string, evidence: Evidence): readonly Step[] => {
  const { checks, scans } = evidence.facts;
  const { testResults } = evidence.facts as Partial<Facts>;
  const tests = testRows(evidence);
  return [
    {
      part: 'checks',
      title: 'runs and checks',
      rows: checks.known ? checks.value.head.slice(0, LISTED).map(checkRow) : [unasked(checks)],
      url: runUrl(place, checks.known ? (checks.value.head.find(({ runId }) => runId !== null)?.runId ?? null) : null),
      digest: null,
    },
    {
      part: 'scans',
      title: 'scans',
      rows: scans.known ? scanRows(scans.value) : [unasked(scans)],
      url: null,
      digest: null,
    },
    {
      part: 'tests',
      title: 'test results',
      rows: tests.length > 0 ? tests : [testResults?.known === false ? unasked(testResults) : row('Tests', 'none')],
      url: null,
      digest: null,
    },
  ];
};

type Unknown = Extract<Facts['checks'], { known: false }>;

const unasked = ({ why }: Pick<Unknown, 'why'>): Row =>
  row('Not here', why.code === 'not-demanded' ? 'the policy does not ask for it' : (why.found ?? why.code));

const runUrl = (place: string, run: number | null): string | null =>
  run === null ? null : `${place}/actions/runs/${String(run)}`;

type Check = Extract<Facts['checks'], { known: true }>['value']['head'][number];

const checkRow = ({ name, conclusion, status, runId, commit }: Check): Row =>
  row(name, `${conclusion ?? status} on ${short(commit)}${runId === null ? '' : `, run ${String(runId)}`}`);

const scanRows = (scans: Extract<Facts['scans'], { known: true }>['value']): readonly Row[] =>
  scans.length === 0
    ? [row('Scans', 'none but checks')]
    : scans.flatMap(({ scan, source, reports }) =>
        reports.known
          ? reports.value.flatMap(({ tool, findings, digest }) => [
              row(scan, `${tool ?? source}: ${counted(findings.length, 'finding')}`),
              ...rowsIf(digest, (sha) => [exactRow(`Report of ${scan}`, `sha256:${sha}`)]),
            ])
          : [row(scan, `not known: ${reports.why.found ?? reports.why.code}`)],
      );
