import { CollectError } from '../../app/ports.js';
import type { Target } from '../../app/ports.js';
import type { Client } from '../../lib/client.js';
import { reasonOf } from '../observe.js';
import { readOpening } from './opening.js';
import type { Opened } from './opening.js';
import { OPENING_QUERY } from './queries.js';
import { readFile } from './read-file.js';

/** Authors of a commit that the opening asks for: few, since each is a node of the query. */
const PEOPLE = 10;

/** The first round trip: who and what, the policy, and the beginning of every list. Rejects with CollectError only. */
export const openChange = async (client: Client, target: Target, policyPath: string): Promise<Opened> => {
  const [owner = '', name = ''] = target.repository.split('/');
  try {
    const variables = { owner, name, number: target.pull, policy: policyPath, people: PEOPLE };
    const data = await client.query(OPENING_QUERY, variables);
    const now = client.now();
    if (now === null) throw unreadable('an answer without a Date header');
    return await withPolicyOfBase(client, readOpening(data, target, policyPath, now));
  } catch (fault) {
    throw collectError('change', fault);
  }
};

/** Where the base branch is gone (a merged change), the policy is that of the commit that the change names as its base. */
const withPolicyOfBase = async (client: Client, opened: Opened): Promise<Opened> => {
  const { core } = opened;
  if (opened.baseExists) return opened;
  const place = { repository: core.repository.name, path: opened.policyPath, ref: core.baseTip };
  return { ...opened, core: { ...core, policy: await readFile(client, place) } };
};

/** What ends collecting, as a CollectError; a fault that is no answer of the host is thrown on. */
export const collectError = (about: string, fault: unknown): CollectError => {
  if (fault instanceof CollectError) return fault;
  const { code, found = '' } = reasonOf(about, fault);
  const known = code === 'rate-limited' || code === 'deadline-exceeded' ? code : 'fact-unavailable';
  return new CollectError({ code: known, about: [about], found });
};

const unreadable = (found: string): CollectError =>
  new CollectError({ code: 'fact-unavailable', about: ['change'], found });
