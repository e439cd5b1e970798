import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../src/evidence/document.js';
import { verifyCommand } from '../../src/report/verify-command.js';

const evidence = (name: string, path: string, ref: string): Evidence =>
  ({
    subject: { repository: { id: 1, name } },
    facts: {
      repository: { known: true, value: { visibility: 'public' } },
      run: { known: true, value: { workflow: { repository: name, path, ref } } },
    },
  }) as unknown as Evidence;

describe('the command that a reader is told to copy', () => {
  it('names the repository and the workflow of the record', () => {
    expect(verifyCommand(evidence('acme/pay', '.github/workflows/gate.yml', 'refs/heads/main'))).toBe(
      'countersign verify FOLDER --repository acme/pay --workflow .github/workflows/gate.yml@refs/heads/main',
    );
  });

  it('names the repository of a workflow that lies elsewhere', () => {
    const central = evidence('acme/pay', '.github/workflows/gate.yml', 'refs/heads/main');
    const { run } = central.facts as unknown as { run: { value: { workflow: { repository: string } } } };
    run.value.workflow.repository = 'acme/central';
    expect(verifyCommand(central)).toContain('--workflow acme/central/.github/workflows/gate.yml@refs/heads/main');
  });

  it('gives a root of trust where the shipped one does not do', () => {
    const private_ = evidence('acme/pay', '.github/workflows/gate.yml', 'refs/heads/main');
    const { repository } = private_.facts as unknown as { repository: { value: { visibility: string } } };
    repository.value.visibility = 'private';
    expect(verifyCommand(private_)).toMatch(/@refs\/heads\/main --trusted-root trusted_root\.jsonl$/);
  });

  it.each(['$(id)', '`id`', 'a;id', 'a b', "a'b", 'a"b', 'a\nid', '--json', 'a|b', 'a&b', 'a>b', '~', '*', '!x'])(
    'never carries what a shell would obey: %j',
    (text) => {
      expect(verifyCommand(evidence(text, text, `refs/heads/${text}`))).toBe(
        'countersign verify FOLDER --repository OWNER/REPOSITORY --workflow PATH@REF',
      );
      expect(verifyCommand(evidence(`acme/${text}`, `.github/${text}`, `refs/heads/${text}`))).not.toMatch(
        /[$`;'"\n|&>~*!]/u,
      );
    },
  );
});
