import { describe, expect, it } from '@jest/globals';
import { artifactStoreOf, backendIds } from '../../emulator/artifacts.js';
import { readConformance } from '../../emulator/conformance.js';
import { restRoutes } from '../../emulator/rest.js';
import { nameOf } from '../../emulator/router.js';
import type { Emulator } from '../../emulator/server.js';
import { patchWorld } from '../../emulator/world.js';
import { baseWorld } from './base-world.js';
import { full } from './full-world.js';
import { ask, withEmulator } from './rest-client.js';
import { accessWorld } from './access-world.js';
import { walkAccess } from './rest-access-walk.js';
import { walk, walkFull, type Step } from './rest-walk.js';

const github = readConformance('__tests__/fixtures/openapi.json');

/** Where GitHub itself answers otherwise than it describes, and the emulator does as GitHub does. */
const truerThanDescribed = [
  // The head repository of a pull request can have been deleted.
  /^GET \/repos\/acme\/pay\/pulls\S*: \S*\/head\/repo must be object/,
  // An issue without a text has the body null.
  /^GET \/search\/issues\S*: \/items\/\d+\/body must be string/,
  // A deployment that no job made has no log, and one without an address has none: both are empty texts, as the description's defaults say.
  /^GET \/repos\/acme\/pay\/deployments\/\d+\/statuses: \/\d+\/(?:target|environment|log)_url must match format "uri"/,
];

function storeArtifact(emulator: Emulator): void {
  const at = new Date(emulator.now());
  const finalized = { size: 9, digest: `sha256:${'a'.repeat(64)}`, at };
  const backend = backendIds(501, 1);
  const common = {
    name: 'evidence',
    mimeType: 'application/zip',
    createdAt: at,
    expiresAt: new Date(at.getTime() + 86_400_000),
  };
  artifactStoreOf(emulator.written).artifacts.set(1, { id: 1, backend, ...common, blob: 'b', finalized });
}

/** Takes the steps and answers each deviation from GitHub's description with its step. */
async function take(emulator: Emulator, steps: readonly Step[]): Promise<string[]> {
  const deviations: string[] = [];
  for (const step of steps) {
    const reply = await ask(emulator, step.path, step);
    const { template } = emulator.log.at(-1) ?? { template: '' };
    const expected = step.status ?? (step.method === 'POST' ? 201 : 200);
    const operation = expected >= 400 ? 'problem' : `${template} ${String(expected)}`;
    const found =
      reply.status === expected
        ? github.check(operation, reply.body)
        : [`status ${String(reply.status)} ${reply.text.slice(0, 200)}`];
    deviations.push(...found.map((text) => `${step.method ?? 'GET'} ${step.path}: ${text}`));
  }
  return deviations.filter((text) => !truerThanDescribed.some((known) => known.test(text)));
}

describe('answers of the REST API', () => {
  it('conform to GitHub’s description in the compliant world', async () => {
    await withEmulator({ world: baseWorld() }, async (emulator) => {
      storeArtifact(emulator);
      expect(await take(emulator, walk(emulator))).toEqual([]);
    });
  });

  it('conform in a world that has something of everything, and every route was walked', async () => {
    await withEmulator({ world: patchWorld(baseWorld(full), accessWorld) }, async (emulator) => {
      storeArtifact(emulator);
      const deviations = await take(emulator, walk(emulator));
      const { comments, checkRuns } = emulator.written;
      const written = { comment: comments[0]?.id ?? 0, checkRun: checkRuns[0]?.id ?? 0 };
      deviations.push(...(await take(emulator, [...walkFull(emulator, written), ...walkAccess(emulator)])));
      expect(deviations).toEqual([]);
      const walked = new Set(emulator.log.map(({ template }) => template));
      expect(restRoutes.map(nameOf).filter((name) => !walked.has(name))).toEqual([]);
      const known = new Set(github.operations.map((operation) => operation.replace(/ \d+$/, '')));
      expect([...walked].filter((name) => !known.has(name))).toEqual([]);
    });
  });

  it('are errors of GitHub’s form where there is nothing', async () => {
    await withEmulator({ world: baseWorld() }, async (emulator) => {
      const nowhere = [
        '/nope',
        '/repos/acme/other',
        '/repos/acme/pay/pulls/8',
        '/repos/acme/pay/contents/nope',
        '/repos/acme/pay/code-scanning/alerts',
      ];
      const steps = nowhere.map((path) => ({ path, status: 404 }));
      expect(await take(emulator, steps)).toEqual([]);
    });
  });

  it('are refused by the check when a required member is missing', () => {
    expect(github.check('GET /rate_limit 200', { resources: {} })).not.toEqual([]);
    expect(() => github.check('GET /nowhere 200', {})).toThrow('describes no answer');
  });
});
