import type { ToolReport } from '../facts/model-reports.js';
import { plain } from './plain.js';

/** What was recognised in a tool's file, in one line: `lm-eval 0.4.9: an evaluation of 2 metrics`. */
export const recognisedReport = (report: ToolReport): string => {
  const own = report.tool === 'metrics' ? 'countersign/metrics@1' : report.tool;
  const tool = report.version === null || report.tool === 'metrics' ? own : `${own} ${plain(report.version, 60)}`;
  return `${tool}: ${contentWords(report)}`;
};

const contentWords = (report: ToolReport): string => {
  switch (report.kind) {
    case 'evaluation': {
      const { tasks, state, found } = report.evaluation;
      return `an evaluation of ${counted(tasks.length, 'metric')}${wholeness(state, found)}`;
    }
    case 'safety': {
      const { probes, state, found } = report.safety;
      return `${counted(probes.length, 'probe')}${wholeness(state, found)}`;
    }
    case 'scan': {
      const { files, findings } = report.scan;
      const scanned = files.filter(({ state }) => state === 'scanned').length;
      return `a scan of ${counted(scanned, 'file')} with ${counted(findings.length, 'finding')}`;
    }
    case 'fairness':
      return `${counted(report.fairness.length, 'metric')} of groups`;
    case 'drift': {
      const { tests, metrics } = report.drift;
      return `${counted(tests.length, 'test')} and ${counted(metrics.length, 'metric')} of drift`;
    }
  }
};

const counted = (count: number, what: string): string => `${String(count)} ${what}${count === 1 ? '' : 's'}`;

const wholeness = (state: 'complete' | 'partial', found: string | null): string =>
  state === 'complete' ? '' : `, not whole${found === null ? '' : ` (${plain(found)})`}`;
