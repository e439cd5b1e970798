import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { readDeploymentInputs } from '../../src/app/deployment-inputs.js';
import { occasionOf } from '../../src/app/event.js';
import { InputError } from '../../src/app/inputs.js';

interface Webhook {
  readonly name: string;
  readonly examples: readonly Record<string, unknown>[];
}

const webhooks = createRequire(import.meta.url)('@octokit/webhooks-examples') as
  readonly Webhook[] | { default: readonly Webhook[] };
const all = 'default' in webhooks ? webhooks.default : webhooks;
const examplesOf = (name: string) => all.find((each) => each.name === name)?.examples ?? [];

const occasion = (event: string, payload: unknown) =>
  occasionOf(
    {
      environment: {
        GITHUB_EVENT_NAME: event,
        GITHUB_REPOSITORY: 'Codertocat/Hello-World',
        GITHUB_RUN_ID: '1',
        GITHUB_SHA: 'a'.repeat(40),
        GITHUB_REF: 'refs/heads/main',
        GITHUB_WORKFLOW_REF: 'Codertocat/Hello-World/.github/workflows/countersign.yml@refs/heads/main',
      },
      payload,
    },
    { pullRequest: null, phase: 'gate', deployment: readDeploymentInputs(() => '') },
  );

/** GitHub's own examples of its payloads: our idea of an event is not only our own. */
describe("GitHub's examples of payloads", () => {
  it.each(['pull_request', 'pull_request_review'])(
    'every %s names its pull request, with head and base as hints',
    (name) => {
      const examples = examplesOf(name);
      expect(examples.length).toBeGreaterThan(3);
      for (const payload of examples) {
        const pull = payload['pull_request'] as { number: number; head: { sha: string }; base: { ref: string } };
        const event = name === 'pull_request' ? 'pull_request_target' : name;
        expect(occasion(event, payload)).toMatchObject({
          kind: 'change',
          pull: pull.number,
          hint: { head: pull.head.sha, base: pull.base.ref },
        });
      }
    },
  );

  it.each([
    ['workflow_run', 4],
    ['push', 4],
    ['merge_group', 1],
    ['issues', 4],
    ['issue_comment', 3],
  ])('every %s is understood, or refused in a sentence', (name, least) => {
    const examples = examplesOf(name);
    expect(examples.length).toBeGreaterThanOrEqual(least);
    const kinds = examples.map((payload) => {
      try {
        return occasion(name, payload).kind;
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        return 'refused';
      }
    });
    expect(kinds.some((kind) => kind !== 'refused')).toBe(true);
  });

  it('no example of any event makes the reader crash', () => {
    for (const { name, examples } of all) {
      for (const payload of examples) {
        try {
          occasion(name, payload);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }
    }
  });
});
