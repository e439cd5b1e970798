import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { billOf } from '../evidence/bill.js';
import type { Evidence } from '../evidence/document.js';
import { verify, type Failure } from '../evidence/verify.js';
import { attributesOf } from '../report/attributes.js';
import { recordPage } from '../report/html/page.js';
import { recordText } from '../report/record-text.js';
import type { Paint } from '../report/text.js';
import { verificationText } from '../report/verification.js';
import { readRecordFiles } from './record-files.js';

export interface ShowOptions {
  readonly html?: string;
  readonly bom?: string;
  readonly json?: true;
}

/** What is printed, and what is wrong with the record by itself; its signature is not looked at. */
export interface Shown {
  readonly text: string;
  readonly failures: readonly Failure[];
}

/** Shows a record that has the form of one, be it in order or not; of anything else it says why it cannot. */
export const showRecord = async (path: string, options: ShowOptions, paint: Paint): Promise<Shown> => {
  const { evidence: bytes, bundles } = await readRecordFiles(path, {});
  const verification = verify(bytes, null);
  const { evidence, digest, failures, verdict } = verification;
  if (evidence === null) {
    const alone = { ...verification, signatures: [], bodies: null, parent: null };
    return {
      failures,
      text: options.json === true ? JSON.stringify({ digest, failures }) : verificationText(alone, paint),
    };
  }
  if (options.html !== undefined) {
    await writeFile(options.html, recordPage({ evidence, bytes, digest, script: await pageProgram() }));
  }
  if (options.bom !== undefined) await writeBill(options.bom, evidence);
  if (options.json === true) {
    const { stage, subject } = evidence;
    const attributes = attributesOf(evidence);
    return { failures, text: JSON.stringify({ digest, failures, subject, stage, verdict, attributes }) };
  }
  const text = recordText(evidence, verification, { signed: bundles.has('evidence') }, paint);
  const written = [
    ...(options.html === undefined ? [] : [`${options.html}: open it in a browser`]),
    ...(options.bom === undefined ? [] : [`${options.bom}: the bill of materials of the change`]),
  ];
  return { failures, text: written.length === 0 ? text : written.join('\n') };
};

const writeBill = async (path: string, evidence: Evidence): Promise<void> => {
  const bill = billOf(evidence);
  if (bill === null)
    throw new Error('No bill of materials follows from this record: no dependencies were read for it.');
  await writeFile(path, bill.text);
};

/** It lies beside the command line's own bundle. */
const pageProgram = async (): Promise<string> =>
  (await readFile(join(dirname(fileURLToPath(import.meta.url)), 'page.js'), 'utf8')).trimEnd();
