import { describe, expect, it } from '@jest/globals';
import { ROUND_TRIPS } from '../../bench/programs.js';
import { inWaves } from '../../bench/waves.js';
import { makeRuntimeToken } from '../../emulator/artifacts.js';
import { ledgerToken } from '../../emulator/desk.js';
import { openLedger } from '../../emulator/ledger.js';
import { git } from '../../emulator/ledger/git.js';
import { runAction } from '../../emulator/runner.js';
import { s3SecretKey, s3SessionToken } from '../../emulator/s3.js';
import { startEmulator } from '../../emulator/server.js';
import { verify } from '../../src/evidence/verify.js';
import { addressesIn, credentials, keep, ledgerName, success } from './stores.js';
import { everythingShown, worldWith } from './support.js';

describe('several stores at once', () => {
  it('hold the very same evidence, each with a receipt, before the status turns green', async () => {
    const seen = await keep('artifact, s3 ledger');
    const { run, receipts, log } = seen;
    expect([run.exitCode, seen.verdict]).toEqual([0, 'pass']);
    expect([seen.stored, seen.bucket, seen.ledger]).toEqual([[run.evidence], [run.evidence], [run.evidence]]);
    expect(verify(run.evidence ?? '', null).failures).toEqual([]);
    const folder = 'evidence/v1/owner=acme/repo=pay/date=2026-03-02/countersign-pr-7-501-1';
    expect(receipts).toMatchObject([
      { store: 'artifact', state: 'kept', name: 'countersign-pr-7-501-1.json', remarks: [] },
      {
        store: 's3',
        state: 'kept',
        receipt: { bucket: 'audit', key: `logs/${folder}/evidence.json`, version: expect.stringMatching(/^v\d{8}$/) },
      },
      { store: 'ledger', state: 'kept', receipt: { repository: ledgerName, path: folder, ref: 'refs/heads/evidence' } },
    ]);
    const at = log.find(({ n }) => n === success(seen)?.at)?.at ?? 0;
    const storing = /^ARTIFACT|^S3|\/git\/|\/contents\/|actions\/artifacts/;
    expect(log.filter(({ template, until }) => storing.test(template) && until > at)).toEqual([]);
  });

  it('are named in the summary and the log, with place, day and what is to be known', async () => {
    const { run } = await keep('artifact s3 ledger', { env: { 'INPUT_RETENTION-DAYS': '365' } });
    expect(run.summary).toContain('| Store | Until | Evidence | Remarks |');
    expect(run.summary).toMatch(
      /^\| artifact \| 2026-05-31 \| \[countersign-pr-7-501-1\.json\]\(.*\) \| The whole record in one archive: countersign-pr-7-501-1\.proof\. retention-short: /m,
    );
    expect(run.summary).toMatch(
      /^\| s3 \| 2033-03-02 \| s3:\\\/\/audit\/logs\/.* \| Version v\d{8}, locked until 2033-03-02T/m,
    );
    expect(run.summary).toMatch(
      /^\| ledger \| no end is told \| \[ledger:\/\/acme\/ledger\/.*\]\(https:\/\/github\.com\/acme\/ledger\/commit\/.*\)/m,
    );
    expect(run.summary).not.toContain('only copy');
    expect(run.stdout).toMatch(/^ {2}kept in s3: s3:\/\/audit\/.* until 2033-03-02\. Version v\d{8}, locked until /m);
  });

  it('show no secret of theirs anywhere', async () => {
    const seen = await keep('artifact s3 ledger');
    for (const secret of [s3SecretKey, s3SessionToken, ledgerToken]) {
      expect(everythingShown(seen)).not.toContain(secret);
      expect(seen.run.stdout).toContain(`::add-mask::${secret}`);
    }
  });

  it('add at most one dependent round trip to that of the artifact alone', async () => {
    const depth = async (stores: string): Promise<number> => {
      const waves = inWaves(400);
      expect((await keep(stores, { hold: waves.hold })).verdict).toBe('pass');
      return waves.count();
    };
    const [alone, all] = [await depth('artifact'), await depth('artifact s3 ledger')];
    expect([alone, all]).toEqual([ROUND_TRIPS, ROUND_TRIPS + 1]);
  });
});

describe('the artifact alone', () => {
  it('is loudly said to end, and when', async () => {
    const { run } = await keep('artifact');
    expect(run.summary).toContain(
      '**The only copy of this evidence is an artifact. GitHub deletes it on 2026-05-31, after 90 days, and whoever may write',
    );
  });

  it('is what is kept where nothing is said', async () => {
    const { receipts } = await keep('');
    expect(receipts.map(({ store, state }) => [store, state])).toEqual([['artifact', 'kept']]);
  });

  it('is left out where others are named', async () => {
    const { run, log, receipts } = await keep('s3');
    expect([run.exitCode, receipts.length, run.outputs.get('artifact-id')]).toEqual([0, 1, '']);
    expect(log.filter(({ template }) => template.startsWith('ARTIFACT'))).toEqual([]);
  });
});

describe('a store that was asked for and failed', () => {
  const refused = '403';
  const calls = [
    ['artifact', 'ARTIFACT create'],
    ['artifact', 'ARTIFACT upload'],
    ['artifact', 'ARTIFACT finalize'],
    ['artifact', 'ARTIFACT list'],
    ['s3', 'S3 put'],
    ['s3', 'S3 head'],
    ['ledger', 'GET /repos/{owner}/{repo}/git/ref/{ref}'],
    ['ledger', 'GET /repos/{owner}/{repo}'],
    ['ledger', 'POST /repos/{owner}/{repo}/git/trees'],
    ['ledger', 'POST /repos/{owner}/{repo}/git/commits'],
    ['ledger', 'POST /repos/{owner}/{repo}/git/refs'],
    ['ledger', 'GET /repos/{owner}/{repo}/contents/{path}'],
  ] as const;

  it.each(calls)('%s (%s) blocks, is named, and no success is ever written', async (store, on) => {
    const seen = await keep('artifact s3 ledger', { patch: { faults: [{ on, answer: refused }] } });
    expect([seen.run.exitCode, seen.verdict, success(seen)]).toEqual([1, 'indeterminate', undefined]);
    expect(seen.statuses.at(-1)?.state).toBe('error');
    expect(JSON.parse(seen.run.outputs.get('blocking') ?? '')).toMatchObject([
      { code: 'evidence-not-stored', about: [store, expect.stringMatching(/\S/)] },
    ]);
    expect(seen.receipts.map((each) => [each.store, each.state])).toEqual(
      ['artifact', 's3', 'ledger'].map((each) => [each, each === store ? 'not-kept' : 'kept']),
    );
    expect(seen.run.summary).toMatch(new RegExp(`^\\| ${store} \\| {2}\\| \\*\\*not stored\\*\\* \\|`, 'm'));
  });

  it.each([
    ['s3', { AWS_ACCESS_KEY_ID: '' }, /no credentials/],
    ['s3', { 'INPUT_S3-ACCESS-KEY-ID': 'AKIA' }, /one is empty/],
    ['ledger', { 'INPUT_LEDGER-TOKEN': '' }, /"ledger-token" is empty/],
    ['attestations', {}, /is not signed|not allowed/],
  ] as const)('%s without what it needs blocks, and says what that is', async (store, env, words) => {
    const seen = await keep(`artifact ${store}`, { env });
    expect([seen.run.exitCode, success(seen)]).toEqual([1, undefined]);
    expect(seen.receipts[1]).toMatchObject({ store, state: 'not-kept', found: expect.stringMatching(words) });
  });

  it('leaves a worse verdict as it is', async () => {
    const patch = { reviews: null, faults: [{ on: 'S3 put', answer: refused }] };
    const seen = await keep('s3', { patch });
    expect(['fail', 'indeterminate']).toContain(seen.verdict);
    expect(seen.blocking.map(({ code }) => code)).toContain('evidence-not-stored');
  });
});

describe('two runs that append to one ledger at the same time', () => {
  it('are both held by it, one on top of the other', async () => {
    const world = worldWith({});
    const emulator = await startEmulator({ world });
    const ledger = openLedger(emulator, { name: ledgerName });
    try {
      const runs = await Promise.all(
        ['501', '777'].map((id) =>
          runAction({
            emulator,
            world,
            extraEnv: {
              ...credentials,
              INPUT_STORES: addressesIn('ledger', emulator),
              GITHUB_RUN_ID: id,
              ACTIONS_RUNTIME_TOKEN: makeRuntimeToken(Number(id)),
            },
          }),
        ),
      );
      expect(runs.map(({ outputs }) => outputs.get('receipts'))).toEqual(
        runs.map(() => expect.stringContaining('"state":"kept"')),
      );
      expect(git(ledger.folder, ['rev-list', '--count', 'evidence'])).toBe('2');
      expect(git(ledger.folder, ['rev-list', '--count', '--min-parents=2', 'evidence'])).toBe('0');
    } finally {
      ledger.close();
      await emulator.close();
    }
  });
});
