import { sha256 } from '../evidence/digest.js';
import type { Run } from '../facts/run.js';
import { Malformed, cursor, filledText, instant } from '../lib/shape.js';
import { linkIn, type StatusLink } from './mark.js';
import { CollectError, type AttemptSeen, type RunEvidence, type StandingStatus } from './ports.js';
import { isFromDefaultBranch } from './precedence.js';

/** A status that says `success`, and what it stands on. */
export interface Claim {
  readonly repository: string;
  readonly status: StandingStatus;
  readonly head: string;
  /** The open changes that it covers: the evidence is named after one of them. */
  readonly covers: readonly number[];
}

/** The longest that a judgement may take from its last reading to its status: the highest `run-timeout`. */
const LONGEST_MS = 600_000;

/** Of a run that judged a change several times, only the last judgements can be what a status stands for. */
const LOOKED_AT = 3;

/**
 * Whether a green status is the word of a run of ours. Whoever may run a workflow with the job's token can write our context,
 * and copy or make up its link. What they cannot do: store an artifact in another run, make a run of theirs one of our
 * workflow file on an event that takes the default branch's, or write a status at an earlier time. So it holds when the run
 * in the link is such a run, the status was written while that attempt ran, and the evidence with the digest in the link
 * lies in that run's artifacts, passes this head, and was judged just before. Whatever cannot be read proves nothing.
 */
export const isProven = async (evidence: RunEvidence, run: Run, claim: Claim): Promise<boolean> => {
  const link = linkIn(claim.status.url, claim.repository);
  if (link === null) return false;
  try {
    const [attempt, artifacts] = await Promise.all([
      evidence.attempt(claim.repository, link.run, link.attempt),
      evidence.artifacts(claim.repository, link.run),
    ]);
    if (attempt === null || !isOfGate(attempt, run, link) || !isWithin(claim.status, attempt)) return false;
    const names = claim.covers.map((pull) => `countersign-pr-${pull}-${link.run}-${link.attempt}`);
    const own = artifacts.filter(({ name }) => names.some((each) => isRecordOf(name, each)));
    for (const { id } of own.toSorted((a, b) => b.id - a.id).slice(0, LOOKED_AT)) {
      const bytes = await evidence.document(claim.repository, id);
      if (bytes !== null && passes(bytes, link, claim)) return true;
    }
    return false;
  } catch (error) {
    if (error instanceof CollectError) return false;
    throw error;
  }
};

/** A single file, or an archive where the service takes nothing else; of several judgements of a run each has its number. */
const isRecordOf = (artifact: string, name: string): boolean => {
  const record = artifact.replace(/\.json$/u, '');
  return record === name || (record.startsWith(`${name}-`) && !record.endsWith('.proof'));
};

const isOfGate = (seen: AttemptSeen, { workflow }: Run, { attempt }: StatusLink): boolean =>
  seen.path === workflow?.path && seen.attempt === attempt && isFromDefaultBranch(seen);

const isWithin = ({ at }: StandingStatus, { started, ended }: AttemptSeen): boolean =>
  Date.parse(started) <= Date.parse(at) && (ended === null || Date.parse(at) <= Date.parse(ended));

const PASSES: ReadonlySet<string> = new Set(['pass', 'pass-with-exception']);

/** The digest ties the text to the link; the text says of which head, in which context, when, and what. */
const passes = (bytes: Uint8Array, link: StatusLink, { status, head }: Claim): boolean => {
  const text = Buffer.from(bytes).toString('utf8');
  if (sha256(text) !== link.digest) return false;
  try {
    const document = cursor(JSON.parse(text), '$');
    const subject = document.at('subject');
    const age = Date.parse(status.at) - Date.parse(document.get('judgedAt', instant));
    return (
      PASSES.has(document.at('decision').get('verdict', filledText)) &&
      subject.get('head', filledText) === head &&
      subject.get('context', filledText) === status.context &&
      age >= 0 &&
      age <= LONGEST_MS
    );
  } catch (error) {
    if (error instanceof Malformed || error instanceof SyntaxError) return false;
    throw error;
  }
};
