import { plain } from '../plain.js';
import type { Paint } from '../text.js';
import type { FaultShown, StepShown, TraceShown } from './trace-shown.js';

/** The chain as a table for a terminal: a line for each link, what is known of it below, and what is missing in words. */
export const traceText = (shown: TraceShown, paint: Paint): string => {
  const steps = shown.groups.flatMap(({ head, chains }) => [...head, ...chains.flatMap((chain) => chain.steps)]);
  const width = Math.max(0, ...steps.map(({ title }) => title.length));
  const lines = shown.groups.flatMap(({ head, chains }) => [
    ...head.flatMap((step) => stepLines(step, width, paint)),
    ...chains.flatMap(({ steps: own }) => ['', ...own.flatMap((step) => stepLines(step, width, paint))]),
  ]);
  return [
    `${paint('countersign', 'bold')} trace of ${shown.repository}, ${shown.title}`,
    ...shown.faults.map((fault) => `  ${faultLine(fault, paint)}`),
    ...lines,
    '',
    paint(`${shown.sum}.`, TONES[shown.state]),
    ...shown.holes.map(({ where, fault }) => `  ${where}: ${faultLine(fault, paint)}`),
  ].join('\n');
};

const TONES = { whole: 'good', holes: 'bad', unread: 'wait' } as const;

const stepLines = (step: StepShown, width: number, paint: Paint): readonly string[] => {
  const { title, digest, url, rows, faults } = step;
  const sign = signOf(faults);
  const tone = sign === 'ok  ' ? 'good' : sign === 'HOLE' ? 'bad' : 'wait';
  return [
    `  ${paint(sign, tone)}  ${digest === null ? paint(title, 'bold') : `${paint(title.padEnd(width), 'bold')}  ${digest}`}`,
    ...(url === null ? [] : [`          ${plain(url, 1000)}`]),
    ...rows.map(({ label, value }) => `          ${paint(`${label}:`, 'dim')} ${value}`),
    ...faults.map((fault) => `          ${faultLine(fault, paint)}`),
  ];
};

const signOf = (faults: readonly FaultShown[]): 'ok  ' | 'HOLE' | '??  ' => {
  if (faults.length === 0) return 'ok  ';
  return faults.some(({ kind }) => kind === 'hole') ? 'HOLE' : '??  ';
};

const faultLine = ({ kind, code, says }: FaultShown, paint: Paint): string =>
  `${paint(kind === 'hole' ? 'hole' : 'not known', kind === 'hole' ? 'bad' : 'wait')} ${code}: ${says}`;
