import { beforeAll, describe, expect, it } from '@jest/globals';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Evidence } from '../../src/evidence/document.js';
import { keyedRecord, privateFile, sha256, signedRecord } from '../support/signed-record.js';
import { cli, inFolder } from './cli.js';
import { prepare, scene, SIGNER, TRUSTED, verify } from './records.js';
import { actionNode, machineNode } from './support.js';

beforeAll(prepare);

describe('a signed record', () => {
  it.each([
    ["the machine's own Node", machineNode],
    ['the Node of action.yml', actionNode],
  ])(
    'verifies on %s, whatever its verdict, and says who signed it, when, and what that does not show',
    async (_, node) => {
      const said = await verify(scene.signed, TRUSTED, node);
      expect([said.stderr, said.exitCode]).toEqual(['', 0]);
      expect(said.stdout).toMatch(/^verified\n/);
      expect(said.stdout).toContain('verdict   fail');
      expect(said.stdout).toContain('provisional');
      expect(said.stdout).toContain(
        'signed    by https://github.com/acme/pay/.github/workflows/countersign.yml@refs/heads/main\n',
      );
      expect(said.stdout).toMatch(/at \d{4}-\d\d-\d\dT[\d:]+Z, witnessed by a public log\n/);
      expect(said.stdout).toMatch(/approval {2}by bob at .*: saw exactly what the change holds\n/);
      expect(said.stdout).toContain('Not shown: what was merged in the end.');
      expect(said.stdout).not.toContain('not signed');
    },
  );

  it('is found by its folder or its file, and so is the record before it; what is not there is named, with what to do', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'evidence.json'), scene.evidence);
      const parent = await cli(['verify', folder, '--allow-unsigned', '--parent', folder]);
      expect([parent.exitCode, parent.stdout]).toEqual([28, expect.stringContaining('of the stage pull-request')]);
      await rename(join(folder, 'evidence.json'), join(folder, 'other.json'));
      const nowhere = await cli(['verify', folder]);
      expect(nowhere.stderr).toContain('There is no evidence.json in the folder');
      expect(nowhere.stderr).toContain('--bundle');
      const noKey = await cli(['verify', join(folder, 'other.json'), '--key', join(folder, 'key.pem')]);
      expect([noKey.exitCode, noKey.stderr]).toEqual([
        70,
        expect.stringMatching(/There is no file or folder .*key\.pem\./),
      ]);
      expect([nowhere.exitCode, (await cli(['verify', join(folder, 'gone')])).stderr]).toEqual([
        70,
        expect.stringContaining('There is no file or folder'),
      ]);
    });
  });

  it('mistaken for one of the files beside it is told so, without a flood of faults', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'evidence.sigstore.json'), scene.signed['evidence.sigstore.json'] ?? '');
      const said = await cli(['verify', join(folder, 'evidence.sigstore.json'), '--allow-unsigned']);
      expect(said.exitCode).toBe(11);
      expect(said.stdout).toContain('none of the files beside it');
      expect(said.stdout.split('\n').length).toBeLessThan(12);
      expect(said.stdout).toMatch(/and \d+ more; --json names them/);
    });
  });

  it('whose signer the shipped root does not know is no suspicion before a root was given', async () => {
    const said = await verify(scene.signed, SIGNER);
    expect(said.exitCode).toBe(23);
    expect(said.stdout).toMatch(/a private repository, .* give its root with --trusted-root/);
  });

  it('verifies by its evidence.json, by the number of the repository, and with the workflow in full', async () => {
    await inFolder(async (folder) => {
      for (const [name, text] of Object.entries(scene.signed)) await writeFile(join(folder, name), text);
      await writeFile(join(folder, 'root.json'), scene.sigstore.root());
      const id = String((JSON.parse(scene.evidence) as Evidence).subject.repository.id);
      const workflow = 'acme/pay/.github/workflows/countersign.yml@refs/heads/main';
      const said = await cli([
        'verify',
        join(folder, 'evidence.json'),
        ...['--repository-id', id, '--workflow', workflow, '--trusted-root', join(folder, 'root.json'), '--json'],
      ]);
      expect(said.exitCode).toBe(0);
      expect(JSON.parse(said.stdout)).toMatchObject({
        verified: true,
        failures: [],
        verdict: 'fail',
        digest: sha256(scene.evidence),
        subject: { repository: { name: 'acme/pay' }, pull: 7 },
        signatures: [
          { statement: 'evidence', signer: { by: 'keyless', identity: { repository: 'https://github.com/acme/pay' } } },
          { statement: 'vsa' },
          { statement: 'svr' },
        ],
      });
    });
  });

  it('verifies under any name with its bundle named, and does not take what lies beside it', async () => {
    await inFolder(async (folder) => {
      const at = (name: string): string => join(folder, name);
      await writeFile(at('countersign-pr-7-1-1.json'), scene.evidence);
      await writeFile(at('its.bundle'), scene.signed['evidence.sigstore.json'] ?? '');
      await writeFile(at('evidence.sigstore.json'), 'of another record');
      await writeFile(at('root.json'), scene.sigstore.root());
      const parameters = ['verify', at('countersign-pr-7-1-1.json'), ...SIGNER, '--trusted-root', at('root.json')];
      expect((await cli([...parameters, '--bundle', at('its.bundle')])).exitCode).toBe(0);
      expect((await cli(parameters)).exitCode).toBe(20);
    });
  });

  it('verifies with a key, where no workflow signed', async () => {
    const said = await verify(keyedRecord(scene.keys, scene.evidence), [
      '--key',
      'FOLDER/key.pem',
      '--repository',
      'acme/pay',
    ]);
    expect([said.stderr, said.exitCode]).toEqual(['', 0]);
    expect(said.stdout).toContain('signed    with the key sha256:');
  });

  it('verifies with its private file, and says how much of it is there', async () => {
    const withheld = privateFile();
    const said = await verify(await signedRecord(scene.sigstore, scene.evidence, { withheld }), TRUSTED);
    expect(said.exitCode).toBe(0);
    expect(said.stdout).toMatch(/withheld {2}0 texts are there and whole, \d+ are held back/);
  });
});

describe('wrong usage', () => {
  it.each([
    ['a workflow without its repository', ['--workflow', '.github/workflows/x.yml@refs/heads/main']],
    ['a workflow without a ref', ['--repository', 'acme/pay', '--workflow', '.github/workflows/x.yml']],
    ['a repository that is none', ['--repository', 'acme']],
    ['a number that is none', ['--repository-id', 'acme']],
    ['an issuer that is no address', ['--issuer', 'github']],
  ])('%s ends with 64', async (_, parameters) => {
    const said = await verify(scene.signed, parameters);
    expect([said.exitCode, said.stdout]).toEqual([64, '']);
    expect(said.stderr).toMatch(/\S/);
  });
});
