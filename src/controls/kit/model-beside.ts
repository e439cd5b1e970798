import type { ModelFile } from '../../facts/models.js';
import type { Reason } from '../../facts/observed.js';
import { failed, type Part } from './fault-of.js';
import { boundReports } from './model-reports.js';
import { identityOfFile, type JudgedModel } from './model-weights.js';

/** Programs that run with the model: a change of one must have been evaluated. */
const PROGRAMS: Readonly<Partial<Record<ModelFile['role'], string>>> = {
  template: 'template-changed',
  code: 'code-changed',
};

const OTHERS: Readonly<Partial<Record<ModelFile['role'], string>>> = {
  tokenizer: 'tokenizer-changed',
  config: 'config-changed',
};

/**
 * What lies beside the weights and changes how they answer. It is signed with them; that it was there when they were
 * evaluated, only a statement tells whose subjects name it.
 */
export const besidePart = (judged: JudgedModel): Part => {
  const programs = changedOf(judged, PROGRAMS);
  const others = changedOf(judged, OTHERS);
  // Where no evaluation is asked for, none could name them.
  return judged.terms.evaluation === null
    ? { faults: programs.map(failed), notes: others }
    : { faults: [...programs, ...others].map(failed), notes: [] };
};

const changedOf = (judged: JudgedModel, codes: typeof PROGRAMS): readonly Reason[] => {
  const { model } = judged;
  if (!model.files.known) return [];
  const evaluated = new Set(
    boundReports(judged, 'evaluation').bound.flatMap(({ file: { binding } }) =>
      binding.by === 'nothing' ? [] : binding.subjects.map(({ sha256 }) => sha256),
    ),
  );
  return model.files.value.flatMap((file): readonly Reason[] => {
    const code = codes[roleIn(file)];
    const { sha256 } = identityOfFile(file);
    if (code === undefined || file.change === 'unchanged' || (sha256 !== null && evaluated.has(sha256))) return [];
    return [{ code, about: [file.path, model.name], needed: 'an evaluation that names it', found: file.change }];
  });
};

/** A template is one wherever it stands: a `tokenizer_config.json` can hold it too. */
const roleIn = ({ role, inspection }: ModelFile): ModelFile['role'] =>
  role !== 'weight' && inspection?.known === true && inspection.value.chatTemplate !== null ? 'template' : role;
