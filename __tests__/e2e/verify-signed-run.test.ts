import { describe, expect, it } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storedFiles } from '../../scripts/cases/observe.js';
import { cli, inFolder } from './cli.js';
import { session } from './session.js';
import { judge } from './support.js';

const SIGNER = ['--repository', 'acme/pay', '--workflow', '.github/workflows/countersign.yml@refs/heads/main'];

/** The record that a run of the action left, verified by the command line alone. */
describe('a record as the action leaves it', () => {
  it.each(['public', 'private'] as const)(
    'of a %s repository verifies, and not for another workflow',
    async (visibility) => {
      await session({ token: { 'id-token': true }, repository: { visibility } }, async ({ emulator, run }) => {
        await run();
        const root = (await (await fetch(`${emulator.url}/sigstore/trusted_root.json`)).json()) as Record<
          string,
          unknown
        >;
        // The emulator is both instances at once; GitHub's own keeps no log.
        const trusted = visibility === 'public' ? root : { ...root, tlogs: [] };
        await inFolder(async (folder) => {
          for (const [name, text] of storedFiles(emulator).at(-1) ?? []) await writeFile(join(folder, name), text);
          await writeFile(join(folder, 'root.json'), JSON.stringify(trusted));
          const said = await cli(['verify', folder, ...SIGNER, '--trusted-root', join(folder, 'root.json')]);
          expect(said.stdout).toMatch(/^verified\n/);
          expect([said.stderr, said.exitCode]).toEqual(['', 0]);
          const held = storedFiles(emulator).at(-1)?.get('evidence.private.json');
          // Of a public repository everybody may fetch the artifact: the private file is not in it.
          if (visibility === 'public')
            expect([held, said.stdout]).toEqual([undefined, expect.not.stringContaining('withheld')]);
          else expect(said.stdout).toMatch(/withheld {2}[1-9]\d* texts are there and whole, 0 are held back/);
          if (held !== undefined) {
            await writeFile(join(folder, 'altered.json'), held.replace(/"([A-Za-z0-9+/]{8})/, '"AAAAAAAA'));
            const altered = await cli([
              ...['verify', folder, ...SIGNER, '--trusted-root', join(folder, 'root.json')],
              ...['--private', join(folder, 'altered.json')],
            ]);
            expect(altered.exitCode).toBe(27);
          }
          const other = await cli([
            'verify',
            folder,
            '--repository',
            'acme/pay',
            '--workflow',
            '.github/workflows/x.yml@refs/heads/main',
            '--trusted-root',
            join(folder, 'root.json'),
          ]);
          expect(other.exitCode).toBe(24);
        });
      });
    },
  );

  it('with a key verifies with its public half', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
    const { emulator } = await judge({ inputs: { 'signing-key': pem } });
    await inFolder(async (folder) => {
      for (const [name, text] of storedFiles(emulator).at(-1) ?? []) await writeFile(join(folder, name), text);
      await writeFile(join(folder, 'key.pem'), publicKey.export({ format: 'pem', type: 'spki' }));
      const said = await cli(['verify', folder, '--key', join(folder, 'key.pem')]);
      expect(said.stdout).toMatch(/^verified\n/);
      expect(said.exitCode).toBe(0);
    });
  });
});
