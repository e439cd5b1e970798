import type { Evidence } from '../../evidence/document.js';
import type { Facts } from '../../facts/facts.js';
import { counted } from '../names.js';
import { enumerated, plain } from '../plain.js';
import { exactRow, row, type Row } from '../record/row.js';

/** As many as a person reads; the record holds all. */
const NAMED = 20;

/** What a re-test looked at: which branch, as of which commit, which models. Empty: the record is of something else. */
export const retestRows = ({ stage, facts }: Evidence): readonly Row[] => {
  const { models, repository } = facts as Partial<Facts>;
  if (stage !== 'retest' || models?.known !== true || models.value === null) return [];
  const { commit, models: judged } = models.value;
  const names = enumerated(judged, ({ name, root }) => `${plain(name)} (${plain(root)})`, NAMED);
  return [
    ...(repository?.known === true ? [row('Default branch', repository.value.defaultBranch)] : []),
    exactRow('Stood at', commit),
    row('Models', judged.length === 0 ? 'none' : `${counted(judged.length, 'model')}: ${names}`),
  ];
};
