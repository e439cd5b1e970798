import { GATE } from '../../decision/decide.js';
import { MOMENTS, type Evidence } from '../../evidence/document.js';
import { pointer } from '../../lib/json-pointer.js';
import { counted } from '../names.js';
import { enumerated, plain } from '../plain.js';
import { answer, STATE_OF, type Answer } from './attribute.js';
import { isAnswer, judgedBy, unread } from './judged.js';

/** K: files of every kind count; what guards the gate counts more. */
export const kinds = (evidence: Evidence): Answer => {
  const { files } = evidence.facts;
  const judged = judgedBy(evidence, 'protected-paths');
  if (isAnswer(judged) && judged.state !== 'not-shown') return judged;
  if (!files.known) return unread(evidence, 'files');
  const said = `${counted(files.value.length, 'file')} changed; every kind of file is judged alike: code, configuration, workflows, data, models.`;
  if (isAnswer(judged))
    return answer('shown', `${said} The policy does not ask for protected-paths.`, [
      '/facts/files',
      ...judged.pointers,
    ]);
  const { outcome } = judged.finding;
  const state = outcome === 'not-applicable' ? 'shown' : STATE_OF[outcome];
  return answer(state, `${said} ${judged.says}`, ['/facts/files', judged.pointer]);
};

/** L: what the gate itself was when it judged. That it stayed so is shown by comparing records. */
export const configuration = (evidence: Evidence): Answer => {
  const { policy, standing, facts, tool, findings, stage } = evidence;
  const versions = findings.flatMap(({ control }, at) =>
    control === GATE ? [] : [pointer('findings', at, 'version')],
  );
  const places = ['/tool', '/policy', '/standing', '/facts/run', '/facts/protection', ...versions];
  if (policy.state !== 'found') return answer('not-known', 'The policy could not be read.', places);
  const digests = enumerated(policy.sources, ({ name, digest }) => `${plain(name)} (sha256 ${digest.slice(0, 12)}…)`);
  const tools = `countersign ${plain(tool.version)}; policy ${digests}.`;
  if (MOMENTS[stage] !== 'merge') return ofNoChange(evidence, tools);
  const who = standing.bypass.known
    ? `Who may go round the rules: ${standing.bypass.value.length === 0 ? 'nobody' : enumerated(standing.bypass.value, plain)}.`
    : 'Who may go round the rules is not known.';
  const demanded =
    standing.required === null
      ? 'Whether the branch demands the status is not known.'
      : `The branch ${standing.required ? 'demands' : 'does NOT demand'} the status.`;
  const said = `${tools} ${demanded} ${who}`;
  if (standing.required === null || !standing.bypass.known || !facts.run.known)
    return answer('not-known', said, places);
  const weak = !standing.required || standing.workflow === 'untrusted' || standing.workflow === 'untrusted-accepted';
  return answer(weak || standing.workflow === 'none' ? 'not-shown' : 'shown', said, places);
};

/** No status stands for it: what counts is the workflow that made it, and of access what was compared. */
const ofNoChange = (evidence: Evidence, tools: string): Answer => {
  const { standing, facts, stage } = evidence;
  const places = ['/tool', '/policy', '/standing', '/facts/run'];
  const isWeak =
    standing.workflow === 'none' || standing.workflow === 'untrusted' || standing.workflow === 'untrusted-accepted';
  const made = isWeak ? ' No workflow that is trusted made it.' : '';
  const state = !facts.run.known ? 'not-known' : isWeak ? 'not-shown' : 'shown';
  if (MOMENTS[stage] !== 'access') return answer(state, `${tools}${made}`, places);
  const judged = judgedBy(evidence, 'access');
  if (isAnswer(judged)) return answer('not-known', `${tools}${made} ${judged.answer}`, [...places, ...judged.pointers]);
  return answer(state === 'shown' ? STATE_OF[judged.finding.outcome] : state, `${tools}${made} ${judged.says}`, [
    ...places,
    '/facts/access',
    judged.pointer,
  ]);
};
