import { known, type Observed } from '../../facts/observed.js';
import type { CodeOwners } from '../../facts/facts.js';
import type { Client } from '../../lib/client.js';
import { cursor, filledText, natural } from '../../lib/shape.js';
import { observe } from '../observe.js';
import type { Core } from './core.js';

/**
 * CODEOWNERS of the base tip with the faults that the host itself finds in it. The text came with the opening; the faults
 * cost one request, and none where there is no file.
 */
export async function readCodeOwners(client: Client, core: Core): Promise<Observed<CodeOwners>> {
  const file = core.codeOwners;
  if (file === null) return known({ path: null, text: null, bytes: 0, errors: [] });
  return observe('codeOwners', async () => {
    const parameters = { owner: core.owner, repo: core.name, ref: core.baseTip };
    const answer = cursor(await client.read('GET /repos/{owner}/{repo}/codeowners/errors', parameters), '$');
    const errors = answer.list('errors', (error) => ({
      line: error.get('line', natural),
      kind: error.get('kind', filledText),
    }));
    return { path: file.path, text: file.text, bytes: file.bytes, errors };
  });
}
