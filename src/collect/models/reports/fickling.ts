import type { ModelFinding } from '../../../facts/model-reports.js';
import { text, type Cursor } from '../../../lib/shape.js';
import { withoutSubjects, type Adapter, type Reading } from './adapter.js';
import { UnreadableReport } from './unreadable.js';

/** fickling's JSON of one pickle. It names neither the file nor its digest, and has no time. */
export const fickling: Adapter = {
  tool: 'fickling',
  recognises: (document) => document.has('severity') && document.has('analysis') && document.has('detailed_results'),
  read: (document) => readFickling(document),
};

/** null: nothing was found. */
const SEVERITY: ReadonlyMap<string, ModelFinding['severity'] | null> = new Map([
  ['LIKELY_SAFE', null],
  ['POSSIBLY_UNSAFE', 'medium'],
  ['SUSPICIOUS', 'medium'],
  ['LIKELY_UNSAFE', 'high'],
  ['LIKELY_OVERTLY_MALICIOUS', 'critical'],
  ['OVERTLY_MALICIOUS', 'critical'],
]);

const readFickling = (document: Cursor): Reading => {
  const rule = document.get('severity', text);
  const severity = SEVERITY.get(rule);
  if (severity === undefined) throw new UnreadableReport(`fickling: the severity "${rule}" is not known`);
  const found = document.get('analysis', text).trim();
  return withoutSubjects({
    kind: 'scan',
    tool: 'fickling',
    version: null,
    at: null,
    names: null,
    scan: {
      files: [{ path: '', sha256: null, size: null, state: 'scanned', found: 'the tool does not name the file' }],
      findings: severity === null ? [] : [{ path: '', severity, rule, found }],
    },
  });
};
