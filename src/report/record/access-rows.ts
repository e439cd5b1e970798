import type { Evidence } from '../../evidence/document.js';
import { accessFacts } from '../access-lines.js';
import { exactRow, row, type Row } from './row.js';

/** What was compared with what. Empty: the record is of something else. */
export const accessRows = (evidence: Evidence): readonly Row[] => {
  const { access } = evidence.facts;
  const expected = access.known ? (access.value?.expected ?? null) : null;
  return [
    ...accessFacts(evidence).map(([name, words]) => row(name, words)),
    ...(expected !== null && 'digest' in expected ? [exactRow('sha256 of the file', expected.digest)] : []),
  ];
};
