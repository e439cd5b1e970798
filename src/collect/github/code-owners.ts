import { createHash } from 'node:crypto';
import { known, type Observed } from '../../facts/observed.js';
import { readyOwners } from '../../facts/code-owners.js';
import { readOwnersText } from '../../facts/owners-text.js';
import { isAtLeast } from '../../facts/eligibility.js';
import type { PermissionLevel } from '../../facts/permissions.js';
import type { CodeOwners } from '../../facts/repository.js';
import type { Client } from '../../lib/client.js';
import { cursor, filledText, natural } from '../../lib/shape.js';
import { observe } from '../observe.js';
import type { Core } from './core.js';
import { permissionOf } from './permissions.js';

/**
 * CODEOWNERS of the base tip with the faults that the host itself finds in it. The text came with the opening; the faults
 * cost one request, none where there is no file, and one more for each owner whom the host does not know.
 */
export async function readCodeOwners(client: Client, core: Core): Promise<Observed<CodeOwners>> {
  const file = core.codeOwners;
  if (file === null) return known({ path: null, bytes: 0, digest: null, rules: [], faults: [], errors: [] });
  return observe('codeOwners', async () => {
    const parameters = { owner: core.owner, repo: core.name, ref: core.baseTip };
    const answer = cursor(await client.read('GET /repos/{owner}/{repo}/codeowners/errors', parameters), '$');
    const errors = answer.list('errors', (error) => ({
      line: error.get('line', natural),
      kind: error.get('kind', filledText),
    }));
    const owners = { path: file.path, bytes: file.bytes, ...contentOf(file.text), errors };
    const withoutWrite = await readWithoutWrite(client, core, owners);
    return withoutWrite.length === 0 ? owners : { ...owners, withoutWrite };
  });
}

const contentOf = (text: string | null): Pick<CodeOwners, 'digest' | 'rules' | 'faults'> =>
  text === null
    ? { digest: null, rules: [], faults: [] }
    : { digest: createHash('sha256').update(text).digest('hex'), ...readOwnersText(text) };

/** So many owners whom the host does not know are asked about; the others stay unknown. */
const MOST_ASKED = 20;

/** To the host an owner without write is as unknown as one who does not exist; here they are told apart. */
async function readWithoutWrite(client: Client, core: Core, owners: CodeOwners): Promise<readonly string[]> {
  const { rules, unknownOwners } = readyOwners(owners);
  const named = rules.filter(({ line }) => unknownOwners.has(line)).flatMap((rule) => rule.owners);
  const logins = new Set(named.filter(({ kind }) => kind === 'user').map(({ name }) => name.toLowerCase()));
  const asked = [...logins].slice(0, MOST_ASKED);
  const levels = await Promise.all(asked.map((login) => observe('codeOwners', () => readLevel(client, core, login))));
  return asked.filter((_, place) => {
    const level = levels[place];
    return level?.known === true && !isAtLeast(level.value, 'write');
  });
}

async function readLevel(client: Client, core: Core, login: string): Promise<PermissionLevel> {
  const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
  const answer = cursor(await client.read(route, { owner: core.owner, repo: core.name, username: login }), '$');
  // Without a user the answer is about nobody.
  const id = answer.at('user').get('id', natural);
  return permissionOf(answer, { id, login, type: 'user' }).level;
}
