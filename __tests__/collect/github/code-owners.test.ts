import { expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readCodeOwners } from '../../../src/collect/github/code-owners.js';
import { withChange } from '../emulated.js';

it('is nothing, without a request, where there is no file', async () => {
  await withChange({}, async ({ client, core, calls }) => {
    expect(await readCodeOwners(client, core)).toEqual({
      known: true,
      value: { path: null, bytes: 0, digest: null, rules: [], faults: [], errors: [] },
    });
    expect(calls()).toEqual([]);
  });
});

it('is the file of the base with the faults that the host finds in it, whatever the head holds', async () => {
  const text = '* @bob\n/src/ dana\n';
  const patch = { 'base-files': { CODEOWNERS: text }, 'head-files': { CODEOWNERS: '* @alice\n' } };
  await withChange(patch, async ({ client, core, calls }) => {
    const found = await readCodeOwners(client, core);
    expect(found).toMatchObject({
      value: {
        path: 'CODEOWNERS',
        bytes: text.length,
        digest: createHash('sha256').update(text).digest('hex'),
        rules: [{ line: 1, pattern: '*', owners: [{ kind: 'user', name: 'bob' }] }],
        faults: [{ line: 2, found: 'dana' }],
      },
    });
    expect(found.known && found.value.errors).toEqual([{ line: 2, kind: expect.any(String) }]);
    expect(calls()).toEqual(['GET /repos/{owner}/{repo}/codeowners/errors']);
  });
});

it('tells owners without write from owners who do not exist', async () => {
  const patch = { 'base-files': { CODEOWNERS: '* @bob @Eve @ghost\n/x/ @acme/ghosts\n' } };
  await withChange(patch, async ({ client, core }) => {
    const found = await readCodeOwners(client, core);
    expect(found).toMatchObject({ value: { withoutWrite: ['eve'] } });
    expect(found.known && found.value.errors.map(({ line }) => line)).toEqual([1, 1, 2]);
  });
});

it('leaves an owner unknown whose permission cannot be read', async () => {
  const patch = { 'base-files': { CODEOWNERS: '* @eve\n' }, token: { 'permission-lookup': false } };
  await withChange(patch, async ({ client, core }) => {
    const found = await readCodeOwners(client, core);
    expect(found.known && found.value.withoutWrite).toBe(undefined);
  });
});

it('is unknown where the faults cannot be read', async () => {
  const faults = [{ on: 'GET /repos/{owner}/{repo}/codeowners/errors', answer: '{}' }];
  await withChange({ 'base-files': { CODEOWNERS: '* @bob\n' }, faults }, async ({ client, core }) => {
    expect(await readCodeOwners(client, core)).toMatchObject({ known: false, why: { about: ['codeOwners'] } });
  });
});
