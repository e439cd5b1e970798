import type { ReadReleased } from '../../app/retest/retest-ports.js';
import { known } from '../../facts/observed.js';
import type { Client } from '../../lib/client.js';
import { readModels } from './read-models.js';

/** What the default branch holds is measured by its own yardsticks; there is no change that could move them. */
export const createReleasedReader =
  (client: Client): ReadReleased =>
  ({ repository, commit, demands }) => {
    const [owner = '', name = ''] = repository.split('/');
    const place = {
      owner,
      name,
      commit,
      yardstick: commit,
      at: 'released',
      files: known([]),
      workspace: null,
    } as const;
    return readModels(client, place, demands);
  };
