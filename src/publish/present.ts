import { error, info, setOutput, summary } from '@actions/core';
import type { Annotation } from '../report/annotations.js';

/** What the action sets for later steps; a test compares it with action.yml. */
export interface Outputs {
  readonly verdict: string;
  readonly blocking: string;
  readonly 'evidence-path': string;
  readonly 'evidence-digest': string;
  readonly 'artifact-id': string;
  readonly 'artifact-url': string;
  readonly signed: string;
  readonly receipts: string;
  /** Of a scheduled run alone. */
  readonly findings?: string;
  readonly 'findings-count'?: string;
}

export interface Presentation {
  readonly log: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** null: nothing was judged. */
  readonly outputs: Outputs | null;
}

/** GitHub refuses a step's summary over one MiB, counted in bytes; some room is left for what is added. */
const SUMMARY_BYTES = 1_000_000;
const CUT = '\n\nThis summary was cut; the evidence holds the rest.\n';

/** The runner still obeys its older commands, `##[name]`, anywhere in a line; the newer begin a line, and no line of ours begins so. */
const withoutCommands = (line: string): string => line.replaceAll('##[', '##␣[');

/** Shows the outcome on the runner: log, annotations, job summary, outputs. The library escapes what the runner would obey. */
export const present = async (presentation: Presentation): Promise<void> => {
  for (const [name, value] of Object.entries(presentation.outputs ?? {})) setOutput(name, value);
  for (const line of presentation.log.split('\n')) info(withoutCommands(line));
  for (const each of presentation.annotations) {
    error(each.message, {
      title: each.title,
      file: each.path,
      ...(each.line === null ? {} : { startLine: each.line }),
    });
  }
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
  await summary.addRaw(fitting(presentation.summary.toWellFormed()), true).write();
};

/** Whole where it fits; else cut between two characters, and saying so. */
const fitting = (text: string): string => {
  if (Buffer.byteLength(text) <= SUMMARY_BYTES) return text;
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(SUMMARY_BYTES));
  return `${text.slice(0, read)}${CUT}`;
};
