import type { ModelDemand } from '../../../facts/demand.js';
import type { Baseline } from '../../../facts/model-documents.js';
import { known, unknown, type Observed } from '../../../facts/observed.js';
import { sha256Of } from './digest.js';
import type { FileSource } from './file-source.js';
import { readToolReport } from './read-tool-report.js';
import { UnreadableReport, unreadableReport } from './unreadable.js';

/** What the change is measured against, as the base holds it. */
export const readBaseline = async (
  base: FileSource,
  { baseline: path }: Pick<ModelDemand, 'baseline'>,
  changed: readonly string[],
): Promise<Observed<Baseline | null>> => {
  if (path === null) return known(null);
  if (!base.files.known) return unknown(base.files.why);
  const file = base.files.value.find((one) => one.path === path);
  if (file === undefined) return known(null);
  if (file.kind !== 'file') return refused(path, new UnreadableReport(`a ${file.kind}, not a file`));
  const read = await base.read(path);
  if (!read.known) return unknown(read.why);
  try {
    const content = readToolReport(read.value, 'evaluation');
    if (content.kind !== 'report' || content.reading.report.kind !== 'evaluation')
      return refused(path, new UnreadableReport('a baseline is an evaluation, and this is none'));
    const { report } = content.reading;
    return known({ path, sha256: sha256Of(read.value), changedHere: changed.includes(path), report });
  } catch (error) {
    if (error instanceof UnreadableReport) return refused(path, error);
    throw error;
  }
};

const refused = (path: string, error: UnreadableReport): Observed<Baseline | null> =>
  unknown(unreadableReport(path, error));
