import type { GatePorts } from './gate-request.js';
import { rankOf, type Pen } from './newest-status.js';
import type { Published, StandingStatus, StatusText } from './ports.js';

/** How writing ended, and whose statuses in our context were written over. */
export interface Publication {
  readonly published: Published;
  readonly foreign: readonly StandingStatus[];
}

/** How often a status is written again that somebody wrote over. */
const REWRITES = 2;

/**
 * Writes the verdict and reads it back. A newer run of ours has the last word: before and after writing it is looked for.
 * Statuses of others in our context are no answer to anything: they are told of and written over. GitHub has no way to write
 * only if nothing changed, so that two runs that look at the same moment can still pass each other; the newer one then sees
 * the older one's status when it reads back, and writes again.
 */
export const publishStatus = async (
  ports: Pick<GatePorts, 'status' | 'workflowRun'>,
  pen: Pen,
  place: { readonly commit: string; readonly text: StatusText },
  before: StandingStatus | null,
): Promise<Publication> => {
  const foreign: StandingStatus[] = [];
  const rank = before === null ? null : await rankOf(ports, pen, before);
  if (before !== null && rank === 'newer') return { published: superseded(before), foreign };
  if (before !== null && rank === 'foreign') foreign.push(before);
  if (rank === 'unclear' && place.text.state === 'success') {
    return {
      published: { state: 'mismatch', found: 'a status that names a later run could not be looked up' },
      foreign,
    };
  }
  for (let turn = 0; ; turn += 1) {
    const end = await writeOnce(ports, pen, place);
    if (!('over' in end)) return { published: end, foreign };
    foreign.push(...end.foreign);
    if (turn === REWRITES)
      return {
        published: {
          state: 'mismatch',
          found: `the newest status "${place.text.context}" is ${end.over.state}, not ours`,
        },
        foreign,
      };
  }
};

/** `over`: what stands over ours, though it should not. */
type Written = Published | { readonly over: StandingStatus; readonly foreign: readonly StandingStatus[] };

const writeOnce = async (
  ports: Pick<GatePorts, 'status' | 'workflowRun'>,
  { account, ...others }: Pen,
  { commit, text }: { readonly commit: string; readonly text: StatusText },
): Promise<Written> => {
  const written = await ports.status.write(others.repository, commit, text);
  if (written.state !== 'published') return written;
  const list = await ports.status.list(others.repository, commit, text.context);
  if (list.state !== 'read') return list;
  const [newest, ...rest] = list.statuses;
  if (newest === undefined) return { state: 'mismatch', found: `no status "${text.context}" on the commit` };
  const pen = { ...others, account: ports.status.account() ?? account };
  if (isText(newest, text)) return standsBelow(ports, pen, { commit, text }, rest);
  const rank = await rankOf(ports, pen, newest);
  if (rank === 'newer') return superseded(newest);
  if (rank === 'own')
    return { state: 'mismatch', found: `the newest status "${text.context}" is ${newest.state}, not ours` };
  return { over: newest, foreign: rank === 'foreign' ? [newest] : [] };
};

/** Ours is the newest. Where it went over a newer run's that does not let through, that one is put back. */
const standsBelow = async (
  ports: Pick<GatePorts, 'status' | 'workflowRun'>,
  pen: Pen,
  { commit, text }: { readonly commit: string; readonly text: StatusText },
  rest: readonly StandingStatus[],
): Promise<Published> => {
  for (const each of rest) {
    const rank = await rankOf(ports, pen, each);
    if (rank === 'own') continue;
    if (rank !== 'newer' || each.state === 'success') break;
    const { context, state, description, url } = each;
    const restored = await ports.status.write(pen.repository, commit, { context, state, description, url });
    return restored.state === 'published'
      ? superseded(each)
      : { state: 'mismatch', found: `${text.state} went over the status of a newer run` };
  }
  return { state: 'published' };
};

const isText = (found: StandingStatus, wanted: StatusText): boolean =>
  found.state === wanted.state && found.description === wanted.description && found.url === wanted.url;

const superseded = (newer: StandingStatus): Published => ({ state: 'superseded', found: newer.url ?? newer.context });
