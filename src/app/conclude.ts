import type { Blocking, VerdictWord } from '../decision/types.js';
import { statusContext } from '../policy/branches.js';
import { statusText } from '../report/status-text.js';
import type { GateRequest } from './gate-request.js';
import type { Published, StatusState, StatusText, StatusWriter } from './ports.js';
import type { Round } from './round.js';
import type { Sealed } from './seal.js';

/** How the run ends, after everything that could still go wrong. */
export interface Conclusion {
  readonly verdict: VerdictWord;
  /** What blocks: of the decision, and of storing and publishing. */
  readonly blocking: readonly Blocking[];
  /** The last status that was to be written; null: none was. */
  readonly status: { readonly text: StatusText; readonly commit: string; readonly published: Published } | null;
  readonly exitCode: 0 | 1;
}

const RANK: Readonly<Record<VerdictWord, number>> = {
  fail: 4,
  indeterminate: 3,
  pending: 2,
  'pass-with-exception': 1,
  pass: 0,
  'not-applicable': 0,
};

const STATE: Readonly<Record<Exclude<VerdictWord, 'not-applicable'>, StatusState>> = {
  pass: 'success',
  'pass-with-exception': 'success',
  pending: 'pending',
  fail: 'failure',
  indeterminate: 'error',
};

/**
 * Publishes the verdict on the evaluated commit and reads it back. Evidence that is not stored, and a status that cannot
 * be written or read back, make the run indeterminate unless it was worse.
 */
export const conclude = async (
  writer: StatusWriter,
  request: GateRequest,
  round: Round,
  sealed: Sealed,
): Promise<Conclusion> => {
  const { verdict, blocking } = sealed.evidence.decision;
  if (verdict === 'not-applicable') return { verdict, blocking: [], status: null, exitCode: 0 };
  const stored = storing(sealed);
  const worst = worse(verdict, stored);
  const all = [...blocking, ...stored];
  const commit = request.statusCommit ?? round.opening?.change.head.commit ?? request.hint.head;
  const base = round.opening?.change.base.ref ?? request.hint.base;
  const context = round.judgement.context ?? (base === null ? null : statusContext(base));
  if (commit === null || context === null) return { verdict: worst, blocking: all, status: null, exitCode: 1 };
  const say = (word: Exclude<VerdictWord, 'not-applicable'>, what: readonly Blocking[]): StatusText => ({
    context,
    state: STATE[word],
    description: statusText(word, what, sealed.evidence),
    url: request.run.url === null ? null : `${request.run.url}#sha256-${sealed.digest}`,
  });
  const text = say(worst, all);
  const published = await publish(writer, request.target.repository, commit, text);
  if (published.state === 'published') {
    return { verdict: worst, blocking: all, status: { text, commit, published }, exitCode: exitCode(worst, round) };
  }
  const unpublished = [...all, publishing(published, context)];
  const final = worse(worst, unpublished.slice(-1));
  if (text.state === 'success') await writer.write(request.target.repository, commit, say(final, unpublished));
  return { verdict: final, blocking: unpublished, status: { text, commit, published }, exitCode: 1 };
};

const publish = async (writer: StatusWriter, repository: string, commit: string, text: StatusText): Promise<Published> => {
  const written = await writer.write(repository, commit, text);
  return written.state === 'published' ? writer.confirm(repository, commit, text) : written;
};

const storing = (sealed: Sealed): readonly Blocking[] => {
  const { kept } = sealed;
  if (kept?.state === 'kept') return [];
  const found = kept?.found ?? 'nothing was stored';
  return [{ control: 'gate', outcome: 'indeterminate', code: 'evidence-not-stored', about: [found] }];
};

const publishing = (published: Exclude<Published, { state: 'published' }>, context: string): Blocking => ({
  control: 'gate',
  outcome: 'indeterminate',
  code: published.state === 'forbidden' ? 'publish-forbidden' : 'publish-mismatch',
  about: [context, published.found],
});

const worse = <Word extends Exclude<VerdictWord, 'not-applicable'>>(
  verdict: Word,
  more: readonly Blocking[],
): Word | 'indeterminate' => (more.length > 0 && RANK[verdict] < RANK.indeterminate ? 'indeterminate' : verdict);

/**
 * A red job for everybody who merely waits for a review would teach people to ignore us; but where our status is not
 * known to block the merge, the job itself must.
 */
const exitCode = (verdict: VerdictWord, round: Round): 0 | 1 => {
  switch (verdict) {
    case 'pass':
    case 'pass-with-exception':
    case 'not-applicable':
      return 0;
    case 'pending':
      return isRequired(round) ? 0 : 1;
    case 'fail':
    case 'indeterminate':
      return 1;
  }
};

const isRequired = (round: Round): boolean => {
  const { protection } = round.facts;
  const { context } = round.judgement;
  return protection.known && protection.value.requiredContexts.some((required) => required.context === context);
};
