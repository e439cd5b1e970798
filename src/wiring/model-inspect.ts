import { forbiddenImports } from '../controls/kit/model-imports.js';
import { inspectedJson, inspectedText, inspectionState } from '../report/inspected-files.js';
import type { Paint } from '../report/text.js';
import { inspectListed, listFiles } from './model-files.js';
import { progressBar } from './progress-bar.js';

export interface InspectOptions {
  readonly allow?: readonly string[];
  readonly json?: true;
}

/** As verdicts end. */
const EXITS = { sound: 0, 'at-fault': 1, unread: 3 } as const;

/** Reads headers and digests of local files, shows them, and gives the exit code. Nothing is loaded, nothing is run. */
export const modelInspect = async (
  paths: readonly string[],
  { allow = [], json }: InspectOptions,
  { print, paint }: { readonly print: (text: string) => void; readonly paint: Paint },
): Promise<number> => {
  const listed = await listFiles(paths);
  const total = listed.reduce((sum, { size }) => sum + size, 0);
  const files = await inspectListed(listed, {
    progress: progressBar(process.stderr, total, () => performance.now()),
    forbidden: (imports) => forbiddenImports(imports, allow),
  });
  print(json === true ? inspectedJson(files) : inspectedText(files, paint));
  return EXITS[inspectionState(files)];
};
