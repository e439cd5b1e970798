import { writeFile } from 'node:fs/promises';
import { trace } from '../app/trace/trace.js';
import type { TraceStart } from '../evidence/trace/trace.js';
import type { Paint } from '../report/text.js';
import { traceJson } from '../report/trace/trace-json.js';
import { tracePage } from '../report/trace/trace-page.js';
import { traceText } from '../report/trace/trace-text.js';
import { traceView } from '../report/trace/trace-view.js';
import { tracePortsOf, type TraceAccess, type TraceFrom } from './trace-ports.js';

/** What the command line gives to its commands. */
export interface CommandTools {
  readonly print: (text: string) => void;
  readonly paint: Paint;
  /** How the code host is asked, and as whom. Throws where no token is set. */
  readonly host: (api: string) => TraceFrom['host'];
  readonly environment: TraceFrom['environment'];
}

export interface TraceOptions extends TraceAccess {
  readonly api: string;
  readonly html?: string;
  readonly json?: true;
}

/** As verdicts end: proven holes before what is not known. */
const EXITS = { whole: 0, holes: 1, unread: 3 } as const;

/** Traces, shows what was found, and returns the exit code. */
export const runTrace = async (
  {
    repository,
    start,
    options,
  }: { readonly repository: string; readonly start: TraceStart; readonly options: TraceOptions },
  tools: CommandTools,
): Promise<number> => {
  const from = {
    repository,
    host: tools.host(options.api),
    server: serverOf(options.api, tools),
    environment: tools.environment,
  };
  const shown = traceView(await trace(await tracePortsOf(options, from), repository, start));
  if (options.html !== undefined) await writeFile(options.html, tracePage(shown));
  tools.print(options.json === true ? traceJson(shown) : traceText(shown, tools.paint));
  return EXITS[shown.state];
};

const serverOf = (api: string, { environment }: CommandTools): string =>
  environment['GITHUB_SERVER_URL'] ??
  (api === 'https://api.github.com' ? 'https://github.com' : new URL(api).origin.replace('://api.', '://'));
