import type { FileInspection } from '../facts/model-inspection.js';
import { counted } from './names.js';
import { enumerated, plain } from './plain.js';
import type { Paint } from './text.js';

/** One file as `countersign model inspect` found it. */
export type InspectedFile = { readonly path: string } & (
  | {
      readonly kind: 'file';
      readonly inspection: FileInspection;
      /** Imports that neither are harmless nor were allowed. */
      readonly forbidden: readonly string[];
    }
  /** Of the file that it stands for. */
  | { readonly kind: 'pointer'; readonly sha256: string; readonly size: number }
  | { readonly kind: 'link' }
  | { readonly kind: 'unread'; readonly found: string }
);

export type InspectionState = 'sound' | 'at-fault' | 'unread';

/** What is proven comes before what is not known; where nothing was looked at, nothing is known. */
export const inspectionState = (files: readonly InspectedFile[]): InspectionState => {
  if (files.some((file) => file.kind === 'file' && isAtFault(file))) return 'at-fault';
  return files.length === 0 || files.some(({ kind }) => kind === 'unread') ? 'unread' : 'sound';
};

type Inspected = Extract<InspectedFile, { readonly kind: 'file' }>;

/** What the gate would refuse, unless an exception lets it through. */
const isAtFault = ({ inspection, forbidden }: Inspected): boolean =>
  inspection.faults.length > 0 || forbidden.length > 0 || inspection.runsCode.length > 0;

/** So many files of which there is nothing to say are told one by one. */
const QUIET = 5;

const PROGRAM = /\.(?:py|ipynb|jinja2?|sh|js|lua)$/iu;

/** Text that no loader takes for more than text. */
const isQuiet = (file: InspectedFile): boolean =>
  file.kind === 'file' && file.inspection.format === 'text' && !isAtFault(file) && !PROGRAM.test(file.path);

export const inspectedJson = (files: readonly InspectedFile[]): string =>
  JSON.stringify({ schema: 'countersign/model-inspection@1', state: inspectionState(files), files }, null, 2);

/** A block for each file: what it is on one line, and a line for each thing that somebody should look at. */
export const inspectedText = (files: readonly InspectedFile[], paint: Paint): string => {
  const quiet = files.filter(isQuiet);
  const told = quiet.length > QUIET ? files.filter((file) => !isQuiet(file)) : files;
  const blocks = told.map((file) => [headLine(file, paint), ...detailsOf(file, paint).map((line) => `    ${line}`)]);
  return [
    ...blocks.flat(),
    ...(quiet.length > QUIET
      ? [`${paint('✓', 'good')} ${counted(quiet.length, 'file')} of text; --json lists them`]
      : []),
    '',
    summary(files, paint),
    ...hints(files),
  ].join('\n');
};

const headLine = (file: InspectedFile, paint: Paint): string => {
  const path = plain(file.path);
  switch (file.kind) {
    case 'file':
      return `${isAtFault(file) ? paint('✗', 'bad') : paint('✓', 'good')} ${path}  ${file.inspection.format}, ${bytesText(file.inspection.size)}`;
    case 'pointer':
      return `${paint('→', 'wait')} ${path}  a pointer, not a weight: sha256 ${file.sha256}, size ${bytesText(file.size)}`;
    case 'link':
      return `${paint('→', 'wait')} ${path}  a link, which is not followed`;
    case 'unread':
      return `${paint('?', 'wait')} ${path}  could not be read: ${plain(file.found)}`;
  }
};

const detailsOf = (file: InspectedFile, paint: Paint): readonly string[] => {
  if (file.kind !== 'file') return [];
  const { inspection, forbidden } = file;
  const { faults, imports, runsCode, licence, chatTemplate, tensors } = inspection;
  const shown = (texts: readonly string[]): string => enumerated(texts, (each) => plain(each), 20);
  return [
    paint(`sha256 ${inspection.sha256}`, 'dim'),
    ...faults.map(({ code, found }) => `${paint('fault', 'bad')} ${code}: ${plain(found)}`),
    ...(forbidden.length === 0 ? [] : [`${paint('imports', 'bad')} ${shown(forbidden)}: not among what is allowed`]),
    ...(imports.length === 0 ? [] : [`imports in all: ${shown(imports)}`]),
    ...(runsCode.length === 0 ? [] : [`${paint('makes loaders run code', 'bad')}: ${shown(runsCode)}`]),
    ...(licence === null ? [] : [`licence: ${plain(licence)}`]),
    ...(chatTemplate === null ? [] : [`chat template: sha256 ${chatTemplate}`]),
    ...(tensors === null ? [] : [`tensors: ${String(tensors)}`]),
  ];
};

const summary = (files: readonly InspectedFile[], paint: Paint): string => {
  const count = (kind: InspectedFile['kind']): number => files.filter((file) => file.kind === kind).length;
  const bad = files.filter((file) => file.kind === 'file' && isAtFault(file)).length;
  const parts = [
    `${counted(count('file'), 'file')} read`,
    bad === 0 ? paint('none at fault', 'good') : paint(`${String(bad)} at fault`, 'bad'),
    ...(count('pointer') === 0
      ? []
      : [
          `${counted(count('pointer'), 'pointer')} of Git LFS, whose weights were not looked at (\`git lfs pull\` brings them)`,
        ]),
    ...(count('link') === 0 ? [] : [`${counted(count('link'), 'link')} not followed`]),
    ...(count('unread') === 0 ? [] : [paint(`${String(count('unread'))} could not be read`, 'wait')]),
  ];
  return `${parts.join(', ')}.`;
};

/** What to do about an import that is meant. */
const hints = (files: readonly InspectedFile[]): readonly string[] =>
  files.some((file) => file.kind === 'file' && file.forbidden.some((each) => each !== '?'))
    ? ['An import that you know and want: --allow here, `imports` of the model in the policy.']
    : [];

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** 1.2 GB */
export const bytesText = (bytes: number): string => {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 ? String(value) : value.toFixed(1)} ${UNITS[unit] ?? ''}`;
};
